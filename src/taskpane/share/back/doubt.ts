import { isErrorValue } from './error-value';
import type { Proposal } from './proposal';

/** Why a proposal is taken over only by somebody who has looked at it. */
export type Doubt =
  /** An error value: never the content of an input. */
  | 'fehler'
  /** A text where a number stood, or is expected. */
  | 'text'
  | 'wahrheitswert';

export function doubtOf({ did, now }: Proposal): Doubt | undefined {
  if (did.kind !== 'changed' || did.after === undefined) return undefined;
  if (isErrorValue(did.after)) return 'fehler';
  const wasNumber = typeof did.before === 'number' || typeof now?.value === 'number';
  if (!wasNumber && now?.isForNumber !== true) return undefined;
  if (typeof did.after === 'boolean') return 'wahrheitswert';
  return typeof did.after === 'string' ? 'text' : undefined;
}

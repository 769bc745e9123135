import { DomainError } from '../../domain/domain-error';
import { zielwert } from '../../domain/ziele/zielwert';
import { entryValue } from '../draft/entry';
import { fieldOf } from '../draft/entry-keys';
import type { EntryKey } from '../draft/entry-keys';
import type { Draft } from '../draft/draft';

export type TargetResult =
  | { kind: 'value'; value: number }
  | { kind: 'priorMissing' }
  | { kind: 'changeMissing' }
  | { kind: 'unreadable' }
  | { kind: 'impossible'; message: string };

/**
 * The target of a prior-year value (of the year, or of one month) and the agreed relative change, in the unit of the
 * value. Without a prior-year value there is none: nothing is invented.
 */
export function targetResult(draft: Draft, prior: EntryKey, change: EntryKey): TargetResult {
  const before = entryValue(fieldOf(prior), draft[prior]);
  const agreed = entryValue(fieldOf(change), draft[change]);
  if ('problem' in before || 'problem' in agreed) return { kind: 'unreadable' };
  if (typeof before.value !== 'number') return { kind: 'priorMissing' };
  if (typeof agreed.value !== 'number') return { kind: 'changeMissing' };
  try {
    return { kind: 'value', value: zielwert(before.value, agreed.value) };
  } catch (error) {
    if (error instanceof DomainError) return { kind: 'impossible', message: error.message };
    throw error;
  }
}

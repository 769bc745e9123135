import type { Candidate } from '../proposal';
import type { Found } from '../state';

/** A returned copy with these changes, compared with the one that was sent; nothing of it was looked at yet. */
export function foundWith(candidates: readonly Candidate[]): Found {
  return {
    state: 'geaendert',
    isOtherCopy: false,
    isUnrelated: false,
    isWithoutSent: false,
    ownChanges: 0,
    addedSheets: [],
    candidates,
    proposals: new Map(),
  };
}

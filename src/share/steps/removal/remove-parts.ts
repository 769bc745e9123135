import type { Job } from '../../step';
import type { RemovedKind } from '../../types';
import { partsOfKind } from './part-kinds';
import type { PartKind } from './part-kinds';
import { removePartWhole } from './references';

/**
 * Removes every part of a kind, with what named it, and lists each.
 *
 * @param count how many things a part stands for; 0 where it only belongs to others that are listed
 */
export function removeParts(
  job: Job,
  kind: RemovedKind,
  parts: PartKind,
  what: (part: string) => string,
  count?: number | ((part: string) => number),
): void {
  for (const part of partsOfKind(job.draft, parts)) {
    if (!job.draft.has(part)) continue;
    const told = {
      kind,
      what: what(part),
      part,
      ...(count === undefined ? {} : { count: typeof count === 'number' ? count : count(part) }),
    };
    removePartWhole(job.draft, part);
    job.account.removed.push(told);
  }
}

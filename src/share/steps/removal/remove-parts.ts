import type { Job } from '../../step';
import type { RemovedKind } from '../../types';
import { partsOfKind } from './part-kinds';
import type { PartKind } from './part-kinds';
import { removePartWhole } from './references';

/** Removes every part of a kind, with what named it, and lists each. */
export function removeParts(
  job: Job,
  kind: RemovedKind,
  parts: PartKind,
  what: (part: string) => string,
): void {
  for (const part of partsOfKind(job.draft, parts)) {
    if (!job.draft.has(part)) continue;
    const told = what(part);
    removePartWhole(job.draft, part);
    job.account.removed.push({ kind, what: told, part });
  }
}

import type { Job, Step } from '../../step';
import type { RemovedKind } from '../../types';
import { removalMessages } from './messages';

/**
 * A step that removes things of one kind. Parts that go along because only what was removed led to them (its pictures,
 * its settings) are listed after what the step itself lists.
 */
export function removalStep(id: string, kind: RemovedKind, run: (job: Job) => void): Step {
  return {
    id,
    run: (job) => {
      const before = job.draft.parts();
      run(job);
      const listed = new Set(job.account.removed.map(({ part }) => part));
      for (const part of before)
        if (!job.draft.has(part) && !listed.has(part))
          job.account.removed.push({ kind, what: removalMessages.belonging, part, count: 0 });
    },
  };
}

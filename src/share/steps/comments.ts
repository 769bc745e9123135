import type { Job, Step } from '../step';
import { commentParts, NOTES, THREADED_COMMENTS } from './comments/comment-cells';
import { keepComments } from './comments/keep-comments';
import { removeVmlShapes } from './comments/vml-drawings';
import { removalMessages } from './removal/messages';
import type { PartKind } from './removal/part-kinds';
import { removePartWhole } from './removal/references';
import { removalStep } from './removal/removal-step';
import { removeParts } from './removal/remove-parts';
import { sheetOf } from './removal/whereabouts';

const KIND = 'kommentare';

export const PERSONS: PartKind = { relationships: ['person'], contentType: /ms-excel\.person\+xml/i };
export const TASKS: PartKind = {
  relationships: ['documentTask', 'documentTasks'],
  contentType: /documenttasks\+xml/i,
};

/** Notes, comments in threads, their authors, and the tasks made of them. */
export const commentsStep: Step = removalStep('comments', KIND, (job) => {
  removeParts(job, KIND, TASKS, () => removalMessages.commentTasks, 0);
  if (job.request.options.comments === 'bleiben') keepComments(job, PERSONS);
  else removeComments(job);
});

function removeComments(job: Job): void {
  listComments(job);
  for (const { part } of commentParts(job)) removePartWhole(job.draft, part);
  removeParts(job, KIND, THREADED_COMMENTS, () => removalMessages.commentPart, 0);
  removeParts(job, KIND, NOTES, () => removalMessages.commentPart, 0);
  removeParts(job, KIND, PERSONS, () => removalMessages.commentAuthors, 0);
  removeVmlShapes(
    job,
    ({ objectType }) => objectType === 'Note',
    (part) =>
      job.account.removed.push({
        kind: KIND,
        what: removalMessages.commentShapes(sheetOf(job, part)?.title),
        count: 0,
      }),
  );
}

/** Each cell once; its entry names the part it was found in first. */
function listComments(job: Job): void {
  const told = new Set<string>();
  for (const { sheet, part, cells } of commentParts(job))
    for (const cell of cells) {
      const what = removalMessages.comment(sheet.title, cell);
      if (!told.has(what)) job.account.removed.push({ kind: KIND, what, part });
      told.add(what);
    }
}

import type { Job } from '../../step';
import { areasOf } from '../removal/areas';
import { editPart } from '../removal/edit-part';
import { removalMessages } from '../removal/messages';
import { partsOfKind } from '../removal/part-kinds';
import type { PartKind } from '../removal/part-kinds';
import { sheetOf } from '../removal/whereabouts';
import { commentParts, isOfHiddenCell } from './comment-cells';
import type { CommentPart } from './comment-cells';
import { removeVmlShapes } from './vml-drawings';

/** Comments stay where their cells do, and are shown to the user; logins of their authors do not. */
export function keepComments(job: Job, persons: PartKind): void {
  const parts = commentParts(job);
  const told = new Set<string>();
  for (const { sheet, cells } of parts)
    for (const cell of cells) {
      const place = `${sheet.title}!${cell}`;
      if (told.has(place)) continue;
      told.add(place);
      if (isOfHiddenCell(job, sheet.title, cell))
        job.account.removed.push({ kind: 'kommentare', what: removalMessages.comment(sheet.title, cell) });
      else job.account.flagged.push({ sheet: sheet.title, cell, message: removalMessages.commentStays });
    }
  for (const part of parts) removeOfHiddenCells(job, part);
  removeShapesOfHiddenCells(job, parts);
  for (const part of partsOfKind(job.draft, persons)) removeLogins(job, part);
}

function removeOfHiddenCells(job: Job, { sheet, part }: CommentPart): void {
  editPart(job.draft, part, (edit) => {
    for (const node of edit.find('comment', 'threadedComment'))
      if (isOfHiddenCell(job, sheet.title, node.attributes['ref'] ?? '')) edit.remove(node);
  });
}

function removeShapesOfHiddenCells(job: Job, parts: readonly CommentPart[]): void {
  const hidden = new Set(
    parts.flatMap(({ sheet, cells }) =>
      cells
        .filter((cell) => isOfHiddenCell(job, sheet.title, cell))
        .flatMap((cell) => areasOf(cell, sheet.title))
        .map(({ top, left }) => `${sheet.title}!${top},${left}`),
    ),
  );
  removeVmlShapes(
    job,
    ({ objectType, row, column }, part) =>
      objectType === 'Note' && hidden.has(`${sheetOf(job, part)?.title}!${row},${column}`),
    () => undefined,
  );
}

/** `userId` is an address of a directory; the name of the author stays in the comment. */
function removeLogins(job: Job, part: string): void {
  editPart(job.draft, part, (edit) => {
    const known = edit
      .find('person')
      .filter(({ attributes }) => attributes['userId'] !== attributes['displayName']);
    for (const node of known) {
      edit.setAttribute(node, 'userId', node.attributes['displayName'] ?? '');
      edit.setAttribute(node, 'providerId', 'None');
    }
    if (known.length > 0)
      job.account.removed.push({ kind: 'kommentare', what: removalMessages.commentLogins, count: 0 });
  });
}

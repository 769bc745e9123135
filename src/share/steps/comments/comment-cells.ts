import type { Job } from '../../step';
import type { SheetEntry } from '../../workbook/model';
import { areasOf } from '../removal/areas';
import { treeOf } from '../removal/edit-part';
import type { PartKind } from '../removal/part-kinds';
import { isOfKind } from '../removal/part-kinds';
import { keptSheets } from '../removal/whereabouts';
import { descendants } from '../removal/xml-tree';

export const NOTES: PartKind = { relationships: ['comments'], contentType: /spreadsheetml\.comments\+xml/i };
export const THREADED_COMMENTS: PartKind = {
  relationships: ['threadedComment'],
  contentType: /threadedcomments\+xml/i,
};

const ELEMENTS = new Set(['comment', 'threadedComment']);

/** A part with comments of a sheet, and the cells they belong to. */
export interface CommentPart {
  readonly sheet: SheetEntry;
  readonly part: string;
  readonly cells: readonly string[];
}

/** A threaded comment stands twice, since older versions of Excel read it as a note. */
export function commentParts(job: Job): readonly CommentPart[] {
  return keptSheets(job).flatMap((sheet) =>
    job.draft
      .relationships(sheet.part)
      .filter(({ external, target }) => !external && job.draft.has(target))
      .map(({ target }) => target)
      .filter((part) => [NOTES, THREADED_COMMENTS].some((kind) => isOfKind(job.draft, part, kind)))
      .map((part) => ({ sheet, part, cells: cellsIn(job, part) })),
  );
}

function cellsIn(job: Job, part: string): readonly string[] {
  const refs = [...descendants(treeOf(job.draft, part))]
    .filter(({ name }) => ELEMENTS.has(name))
    .map(({ attributes }) => attributes['ref'] ?? '');
  return [...new Set(refs)];
}

/** Whether a comment belongs to a cell of a hidden row or column, whose content does not go along. */
export function isOfHiddenCell({ workbook, request }: Job, sheet: string, cell: string): boolean {
  const [area] = areasOf(cell, sheet);
  if (request.options.hiddenCells === 'bleiben' || !area) return false;
  return workbook.cells(sheet)?.isHidden(area.top, area.left) ?? false;
}

import type { CellChange, CellValue } from '../../../share/way-back/changes';
import type { ReturnedComment } from '../../../share/way-back/comments';
import type { ReturnedCopy } from '../../../share/way-back/read-returned';
import type { CellContent } from '../../../workbook/types';

/** What a cell of the open workbook holds; undefined: its sheet is not there. */
export interface CellNow {
  readonly value: CellContent;
  readonly isFormula: boolean;
}

/** Something a recipient did that may be taken over. */
export interface Proposal {
  readonly key: string;
  readonly sheet: string;
  readonly cell: string;
  readonly did:
    | {
        readonly kind: 'changed';
        readonly before: CellValue | undefined;
        readonly after: CellValue | undefined;
      }
    | { readonly kind: 'remarked'; readonly author: string; readonly text: string };
  readonly now: CellNow | undefined;
}

/** A list that nobody can read through helps nobody. */
export const MOST_CHANGES = 500;

/** Changed cells first, then remarks, each in the order of the file. */
export function cellsOf({ changes, comments }: ReturnedCopy): readonly (CellChange | ReturnedComment)[] {
  return [...changes.slice(0, MOST_CHANGES), ...comments];
}

export function proposalsOf(
  cells: readonly (CellChange | ReturnedComment)[],
  now: readonly (CellNow | undefined)[],
): readonly Proposal[] {
  return cells.map((cell, index) => ({
    key: String(index),
    sheet: cell.sheet,
    cell: cell.cell,
    did:
      'text' in cell
        ? { kind: 'remarked', author: cell.author, text: cell.text }
        : { kind: 'changed', before: cell.before, after: cell.after },
    now: now[index],
  }));
}

/** Whether a proposal becomes the content of its cell: never where a formula stands. */
export function becomesValue({ did, now }: Proposal): boolean {
  return did.kind === 'changed' && now?.isFormula === false;
}

/** A value as people read it; undefined and '' are empty. */
export function shownValue(value: CellContent | undefined, empty: string): string {
  if (value === undefined || value === '') return empty;
  if (typeof value === 'number') return value.toLocaleString('de', { maximumFractionDigits: 10 });
  if (typeof value === 'boolean') return value ? 'WAHR' : 'FALSCH';
  return value;
}

import { BOOLEAN, EMPTY, ERROR, NUMBER, SHARED, TEXT } from './grid';
import type { Grid } from './grid';
import type { Sheet } from './workbook-types';
import type { Workbook } from './workbook';

/** The text of a cell that shows one; undefined for every other cell. */
export function textAt(workbook: Workbook, grid: Grid, index: number): string | undefined {
  const value = grid.values[index] as number;
  const kind = grid.kinds[index];
  if (kind === SHARED) return workbook.strings[value];
  return kind === TEXT ? grid.texts[value] : undefined;
}

/** The kind with shared texts as texts. */
export function shownKind(workbook: Workbook, grid: Grid, index: number): number {
  const kind = grid.kinds[index] as number;
  if (kind !== SHARED) return kind;
  return (workbook.strings[grid.values[index] as number] ?? '') === '' ? EMPTY : TEXT;
}

/** Whether two cells show the same value of the same type. */
export function showTheSame(
  [one, first, at]: readonly [Workbook, Grid, number],
  [other, second, there]: readonly [Workbook, Grid, number],
): boolean {
  const kind = shownKind(one, first, at);
  if (kind !== shownKind(other, second, there)) return false;
  switch (kind) {
    case EMPTY:
      return true;
    case TEXT:
      return textAt(one, first, at) === textAt(other, second, there);
    case ERROR:
      return first.texts[first.values[at] as number] === second.texts[second.values[there] as number];
    case NUMBER:
    case BOOLEAN:
      return first.values[at] === second.values[there];
    default:
      return false;
  }
}

export function isShown(workbook: Workbook, { grid }: Sheet, index: number): boolean {
  return shownKind(workbook, grid, index) !== EMPTY;
}

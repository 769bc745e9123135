import { intersection } from '../../grid/area';
import type { ModelContext } from '../context';
import type { RangeObject } from '../range/range-object';

/** Excel's standard column, 8.43 characters, in points. */
export const DEFAULT_WIDTH = 48;

/** The width of a digit of the standard font (Calibri 11), and the padding at both sides, in points. */
const CHARACTER = 5.25;
const PADDING = 3.75;

/** Fits the width to the longest text that the range shows in the column; an empty column keeps its width. */
export function autofitColumn({ grid }: ModelContext, { sheetId, area }: RangeObject, column: number): void {
  const used = grid.cells.usedArea(sheetId, true);
  const shown = used && intersection(used, { ...area, left: column, right: column });
  if (!shown) return;
  let longest = 0;
  for (let row = shown.top; row <= shown.bottom; row += 1) {
    const { fontSize = 11, bold } = grid.cells.styleAt(sheetId, row, column);
    longest = Math.max(longest, grid.text(sheetId, row, column).length * (fontSize / 11) * (bold ? 1.08 : 1));
  }
  if (longest === 0) return;
  grid.layout.setColumnWidth(
    sheetId,
    { ...area, left: column, right: column },
    longest * CHARACTER + PADDING,
  );
}

import { parseArea } from '../../xlsx/address';
import type { SheetSnapshot } from '../../xlsx/snapshot';
import type { Grid } from '../grid';
import type { Area } from '../reference';
import { runsOf } from './runs';

/** The columns that a new sheet of the engine has. */
const COLUMNS_AT_LEAST = 52;

const columnsOf = (first: number, last: number): Area => ({ top: 0, left: first, bottom: 0, right: last });
const rowsOf = (first: number, last: number): Area => ({ top: first, left: 0, bottom: last, right: 0 });

/** Sizes, hidden rows and columns, merged cells and what stays in view. */
export function openLayout(grid: Grid, sheetId: string, sheet: SheetSnapshot): void {
  const { layout } = grid;
  const end = lastColumn(sheet);
  for (const { first, last, value } of runsOf(numbered(sheet.columnWidths)))
    if (first <= end) layout.setColumnWidth(sheetId, columnsOf(first, Math.min(last, end)), value);
  for (const { first, last, value } of runsOf(numbered(sheet.rowHeights)))
    layout.setRowHeight(sheetId, rowsOf(first, last), value);
  for (const { first, last } of runsOf(marked(sheet.hiddenColumns)))
    if (first <= end) layout.setColumnsHidden(sheetId, columnsOf(first, Math.min(last, end)), true);
  for (const { first, last } of runsOf(marked(sheet.hiddenRows)))
    layout.setRowsHidden(sheetId, rowsOf(first, last), true);
  if (sheet.merges.length > 0) layout.merge(sheetId, sheet.merges.map(parseArea));
  if (sheet.frozen.rows > 0 || sheet.frozen.columns > 0)
    layout.freeze(sheetId, sheet.frozen.rows, sheet.frozen.columns);
}

/** Files size and hide columns to the end of a sheet; the engine's sheet ends where its cells do. */
function lastColumn({ cells }: SheetSnapshot): number {
  return cells.reduce((last, { column }) => Math.max(last, column), COLUMNS_AT_LEAST - 1);
}

function numbered(sizes: Readonly<Record<number, number>>): [number, number][] {
  return Object.entries(sizes).map(([index, size]) => [Number(index), size]);
}

function marked(indexes: readonly number[]): [number, true][] {
  return indexes.map((index) => [index, true]);
}

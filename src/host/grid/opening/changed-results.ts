import { cellAddress, quoteSheetName } from '../../xlsx/address';
import type { CellSnapshot, WorkbookSnapshot } from '../../xlsx/snapshot';
import type { Grid } from '../grid';

/** Two engines may differ in the last digits of a number, never in a cent. */
const TOLERANCE = 1e-9;

/**
 * The addresses of formulas whose result is another than the file holds: functions that this engine doesn't know, and
 * those that change by themselves, such as TODAY. To be asked once the grid is settled.
 */
export function changedResults(grid: Grid, { sheets }: WorkbookSnapshot): string[] {
  return sheets.flatMap(({ name, cells }) => {
    const sheetId = grid.sheets.byName(name);
    if (sheetId === undefined) return [];
    return cells
      .filter((cell) => cell.formula !== undefined && !isSame(cell, grid, sheetId))
      .map(({ row, column }) => `${quoteSheetName(name)}!${cellAddress(row, column)}`);
  });
}

function isSame({ row, column, value }: CellSnapshot, grid: Grid, sheetId: string): boolean {
  const now = grid.cells.read(sheetId, row, column).value;
  // A file without results leaves nothing to compare; an empty text is nothing as well.
  if (value === null || (value === '' && now === null)) return true;
  if (typeof value !== 'number' || typeof now !== 'number') return value === now;
  return Math.abs(value - now) <= TOLERANCE * Math.max(1, Math.abs(value));
}

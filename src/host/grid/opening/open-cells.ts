import { cellKey, spilledCells } from '../../xlsx/sheet/spills';
import type { CellSnapshot } from '../../xlsx/snapshot';
import { cellArea } from '../area';
import type { CellInput } from '../cell-data';
import type { CellWrite } from '../cells';
import type { Grid } from '../grid';

/** Writes the cells of a sheet. What a formula fills comes from the formula again; the file's results are not taken. */
export function openCells(grid: Grid, sheetId: string, cells: readonly CellSnapshot[]): void {
  const spilled = spilledCells(cells);
  grid.cells.write(
    sheetId,
    cells.map((cell): CellWrite => {
      const { row, column, style } = cell;
      return { row, column, input: inputOf(cell, spilled.has(cellKey(row, column))), style };
    }),
  );
  for (const { row, column, style } of cells)
    if (style.locked === false) grid.protection.setLocked(sheetId, cellArea(row, column), false);
}

function inputOf({ formula, value }: CellSnapshot, isSpilled: boolean): CellInput {
  if (formula !== undefined) return { kind: 'formula', formula };
  return value === null || isSpilled ? { kind: 'empty' } : { kind: 'value', value };
}

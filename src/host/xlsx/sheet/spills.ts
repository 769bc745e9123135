import { areaAddress, MAX_COLUMNS, type Area } from '../address';
import type { CellSnapshot } from '../snapshot';

/** The block of a spilled formula, the anchor included. */
export function spillArea({ row, column, spill }: CellSnapshot): Area {
  const { rows, columns } = spill ?? { rows: 1, columns: 1 };
  return { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
}

export function spillAddress(cell: CellSnapshot): string {
  return areaAddress(spillArea(cell));
}

/** A cell's place as one number. */
export function cellKey(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

/** All cells that a spilled formula fills, as `cellKey`. */
export function spilledCells(cells: readonly CellSnapshot[]): Set<number> {
  const keys = new Set<number>();
  for (const cell of cells) {
    if (!cell.spill) continue;
    const { top, left, bottom, right } = spillArea(cell);
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) keys.add(cellKey(row, column));
    }
  }
  return keys;
}

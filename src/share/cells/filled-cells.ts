import { cellKey } from './address';
import type { CellTable } from './cell-table';
import type { FilledArea } from './filled-area';

/**
 * For each cell the one whose array formula, spill or data table fills it; -1: none, and for the cell itself.
 * undefined: areas overlap, which no program writes. Empty where nothing fills cells.
 */
export function fillingCells(table: CellTable, areas: readonly FilledArea[]): Int32Array | undefined {
  const filling = areas.length === 0 ? new Int32Array() : new Int32Array(table.count).fill(-1);
  for (const { anchor, area } of areas) {
    for (const cell of cellsIn(table, area)) {
      if (cell === anchor) continue;
      if (filling[cell] !== -1) return undefined;
      filling[cell] = anchor;
    }
  }
  return filling;
}

/** Row by row where the area has fewer rows than cells lie between its corners, else through these cells. */
function* cellsIn(table: CellTable, { top, left, bottom, right }: FilledArea['area']): Iterable<number> {
  if (top === bottom && left === right) return;
  const first = table.from(cellKey(top, left));
  const last = table.from(cellKey(bottom, right) + 1);
  if (last - first <= bottom - top) {
    for (let cell = first; cell < last; cell += 1) {
      const column = table.column(cell);
      if (column >= left && column <= right) yield cell;
    }
    return;
  }
  for (let row = top; row <= bottom; row += 1) {
    const end = table.from(cellKey(row, right) + 1);
    for (let cell = table.from(cellKey(row, left)); cell < end; cell += 1) yield cell;
  }
}

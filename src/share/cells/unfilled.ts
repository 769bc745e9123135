import type { Rectangle } from './address';
import type { FileCells } from './file-cells';

/** The anchors of array formulas and spills that fill a cell which has no value in the file. */
export function unfilledAnchors(cells: FileCells): ReadonlySet<number> {
  const unfilled = cells.filled.filter(
    ({ anchor, area }) => cells.table.kind(anchor) === 'array' && !isFilled(cells, area),
  );
  return new Set(unfilled.map(({ anchor }) => anchor));
}

/** Ends at the first gap, so that a formula over a whole sheet takes no longer than its cells. */
function isFilled(cells: FileCells, { top, left, bottom, right }: Rectangle): boolean {
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) {
      const cell = cells.find(row, column);
      if (cell === undefined || !cells.hasValue(cell)) return false;
    }
  return true;
}

import { keyOf, rectangleOf } from './cell-name';
import { allOf } from './tree';
import type { Sheet } from './workbook-types';

/** Cells of sheets that merged cells cover, by their places in the grid. */
const covered = new WeakMap<Sheet, ReadonlySet<number>>();

/** Says of a cell whether nobody sees it: under a merged one, and hidden, if hidden ones count. */
export function unseenIn(sheet: Sheet, countsHidden: boolean): ((index: number) => boolean) | undefined {
  const under = covered.get(sheet) ?? coveredIn(sheet);
  covered.set(sheet, under);
  const isHidden = countsHidden ? hiddenIn(sheet) : undefined;
  if (under.size === 0) return isHidden;
  return (index) => under.has(index) || (isHidden?.(index) ?? false);
}

function coveredIn({ root, grid }: Sheet): ReadonlySet<number> {
  const under = new Set<number>();
  for (const { attributes } of allOf(root, 'mergeCell')) {
    const merged = rectangleOf(attributes.ref ?? '');
    if (!merged) continue;
    const { top, left, bottom, right } = merged;
    let index = grid.firstFrom(keyOf(top, left));
    const first = grid.keys[index] === keyOf(top, left) ? index : -1;
    while (index < grid.count && grid.row(index) <= bottom) {
      const column = grid.column(index);
      if (column >= left && column <= right && index !== first) under.add(index);
      if (column > right) index = grid.firstFrom(keyOf(grid.row(index) + 1, left));
      else if (column < left) index = grid.firstFrom(keyOf(grid.row(index), left));
      else index += 1;
    }
  }
  return under;
}

/** Says of a cell, by its place in the grid, whether its row or column is hidden; undefined: none of the sheet is. */
export function hiddenIn({ grid, columns }: Sheet): ((index: number) => boolean) | undefined {
  const spans = columns.filter(({ isHidden }) => isHidden);
  if (spans.length === 0 && grid.hiddenRows.size === 0) return undefined;
  return (index) => {
    const column = grid.column(index);
    return (
      grid.hiddenRows.has(grid.row(index)) ||
      spans.some(({ first, last }) => column >= first && column <= last)
    );
  };
}

import type { Sheet } from './workbook-types';

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

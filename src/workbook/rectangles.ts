import type { LocalArea } from './laid';

/**
 * Joins single cells to few rectangles: neighbours in a row first, then equal runs in rows that follow each other.
 * Each rectangle costs several calls, a cell alone as many.
 */
export function rectangles(cells: readonly LocalArea[]): readonly LocalArea[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last && last.row === row && last.column + last.columns === column) last.columns++;
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  const joined: typeof runs = [];
  for (const run of runs) {
    const above = joined.find(
      (known) =>
        known.column === run.column && known.columns === run.columns && known.row + known.rows === run.row,
    );
    if (above) above.rows++;
    else joined.push(run);
  }
  return joined;
}

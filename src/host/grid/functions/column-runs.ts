import type { IRange } from '@univerjs/core';
import type { CallingCell } from './calls';

/** The cells as few ranges: the engine compares every formula with every range that it is to calculate. */
export function columnRuns(cells: readonly CallingCell[]): { sheetId: string; range: IRange }[] {
  const runs: { sheetId: string; range: IRange }[] = [];
  const sorted = [...cells].sort(
    (a, b) => a.sheetId.localeCompare(b.sheetId) || a.column - b.column || a.row - b.row,
  );
  for (const { sheetId, row, column } of sorted) {
    const last = runs.at(-1);
    const continues =
      last?.sheetId === sheetId && last.range.startColumn === column && last.range.endRow >= row - 1;
    if (last && continues) last.range.endRow = row;
    else
      runs.push({ sheetId, range: { startRow: row, endRow: row, startColumn: column, endColumn: column } });
  }
  return runs;
}

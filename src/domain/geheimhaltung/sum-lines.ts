import type { Direction } from './messages';
import type { CountTable } from './read-table';

/** A line that a total may close: its counts, the total last; undefined where there is no count. */
export type SumLine = ReadonlyArray<number | undefined>;

/** The lines of a table that end in the last row (`zeile`: its columns) or in the last column (`spalte`: its rows). */
export function sumLines(table: CountTable, direction: Direction): readonly SumLine[] {
  return linesOf(table.counts, direction, table);
}

/** The same lines of anything that has the shape of the table. */
export function linesOf<Cell>(
  cells: ReadonlyArray<readonly Cell[]>,
  direction: Direction,
  { columns }: CountTable,
): ReadonlyArray<readonly Cell[]> {
  if (direction === 'spalte') return cells;
  return columns.map((_, j) => cells.flatMap((row) => row.slice(j, j + 1)));
}

/** The rows that a total row closes, or the columns that a total column closes, as they stand in the range. */
export function alongOf(table: CountTable, direction: Direction): readonly number[] {
  return direction === 'zeile' ? table.rows : table.columns;
}

export function acrossOf(table: CountTable, direction: Direction): readonly number[] {
  return direction === 'zeile' ? table.columns : table.rows;
}

export type Fit = 'fits' | 'fails' | 'unknown';

/** Whether the last count of a line is the sum of the others. */
export function fitOf(line: SumLine): Fit {
  if (line.includes(undefined)) return 'unknown';
  return addends(line) === line.at(-1) ? 'fits' : 'fails';
}

/** The sum of all counts of a line but the last. Counts of 12 digits keep it exact. */
export function addends(line: SumLine): number {
  return line.slice(0, -1).reduce<number>((sum, count) => sum + (count ?? 0), 0);
}

/** A sum of at least two counts above 0: it hardly ever holds by chance. */
export function isTelling(line: SumLine): boolean {
  return line.slice(0, -1).filter((count) => count !== undefined && count > 0).length >= 2;
}

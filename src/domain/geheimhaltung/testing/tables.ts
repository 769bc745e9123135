import fc from 'fast-check';
import type { Counts, Sums } from './attacker';
import type { Network } from '../network';
import { buildNetwork } from '../network';

/* Tables for the tests: all small ones, and random ones. */

/** The table with its sums. */
export function withSums(inside: Counts, sums: Sums): number[][] {
  const total = (cells: readonly number[]) => cells.reduce((sum, count) => sum + count, 0);
  const rows = inside.map((row) => (sums.column ? [...row, total(row)] : [...row]));
  if (!sums.row) return rows;
  return [...rows, (rows[0] ?? []).map((_, j) => total(rows.map((row) => row[j] ?? 0)))];
}

export function transposed<Cell>(table: ReadonlyArray<readonly Cell[]>): Cell[][] {
  return (table[0] ?? []).map((_, j) => table.flatMap((row) => row.slice(j, j + 1)));
}

/**
 * All tables of a size with counts from a list, but of those that only differ in the order of rows and columns not all:
 * every table can be brought into one whose rows and whose columns are sorted.
 */
export function* sortedTables(
  rows: number,
  columns: number,
  counts: readonly number[],
): Generator<number[][]> {
  for (const row of sequences(columns, counts)) {
    if (rows === 1) {
      if (isSorted(row.map((count) => [count]))) yield [row];
      continue;
    }
    for (const rest of sortedTables(rows - 1, columns, counts)) {
      const table = [...rest, row];
      if (isSorted(table) && isSorted(transposed(table))) yield table;
    }
  }
}

function* sequences(length: number, counts: readonly number[]): Generator<number[]> {
  if (length === 0) yield [];
  else for (const rest of sequences(length - 1, counts)) for (const count of counts) yield [...rest, count];
}

function isSorted(lines: Counts): boolean {
  return lines.every((line, index) => index === 0 || compare(lines[index - 1] ?? [], line) <= 0);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((count, at) => count !== b[at]);
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}

/** Counts as they make trouble: mostly zeros, ones and twos. */
const count = fc.oneof(
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 2 }) },
  { weight: 4, arbitrary: fc.integer({ min: 3, max: 9 }) },
);

/** Random tables without sums, from `least` to `most` rows and columns. */
export function inside(least: number, most: number): fc.Arbitrary<number[][]> {
  const size = fc.integer({ min: least, max: most });
  return fc.tuple(size, size).chain(([rows, columns]) =>
    fc.array(fc.array(count, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
}

export const someSums: fc.Arbitrary<Sums> = fc.record({ row: fc.boolean(), column: fc.boolean() });

/** Sums in at least one direction. */
export const realSums = someSums.filter(({ row, column }) => row || column);

/** The network of a table, as the rules see it, and the place (row × width + column) of each of its cells. */
export function networkFor(
  counts: Counts,
  sums: Sums,
): { network: Network; placeOf: (arc: number) => number } {
  const columns = [...(counts[0]?.keys() ?? [])];
  const network = buildNetwork(
    { rows: [...counts.keys()], columns, count: (row, column) => counts[row]?.[column] ?? 0 },
    sums,
  );
  return { network, placeOf: (arc) => (network.row[arc] ?? 0) * columns.length + (network.column[arc] ?? 0) };
}

/** For each place of a table up to 5 × 5 whether a test hides it. */
export const somePlaces = fc.array(fc.boolean(), { minLength: 25, maxLength: 25 });

/** Whether in a row or column a count is the sum of two or more of the others, by chance. */
export function looksSummed(table: Counts): boolean {
  const columns = (table[0] ?? []).map((_, column) => table.map((row) => row[column] ?? 0));
  return [...table, ...columns].some((line) =>
    line.some((count, at) => count > 0 && sumsOf(line.filter((_, other) => other !== at)).has(count)),
  );
}

/** All sums of two or more of the counts above 0. */
function sumsOf(counts: readonly number[]): ReadonlySet<number> {
  let sums: { readonly sum: number; readonly terms: number }[] = [{ sum: 0, terms: 0 }];
  for (const count of counts)
    if (count > 0)
      sums = sums.flatMap(({ sum, terms }) => [
        { sum, terms },
        { sum: sum + count, terms: terms + 1 },
      ]);
  return new Set(sums.filter(({ terms }) => terms > 1).map(({ sum }) => sum));
}

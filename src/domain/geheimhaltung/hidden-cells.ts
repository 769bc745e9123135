import { invalid } from '../domain-error';
import { geheimhaltungMessages as messages } from './messages';
import type { Network, Totals } from './network';
import { buildNetwork } from './network';
import { patternOf } from './pattern';
import { isPrimary } from './primary';
import type { CountTable } from './read-table';

/**
 * The largest table with both totals, in cells. The time grows with the square of the cells that hang together: the
 * worst of 1,500 (125 rows by 12 months, counts below the minimum everywhere) took about a second, so that a slow
 * machine needs two.
 */
export const LARGEST_NETWORK = 1_500;

/** Lines that stand alone are proven faster: squares of their cells, all lines together, for the same time. */
const LARGEST_LINES = 4 * LARGEST_NETWORK ** 2;

/**
 * Which counts of a table to hide, in the shape of `table.counts`. A count that is not there is never hidden.
 * Error: VALUE for a table that is too large.
 */
export function hiddenCells(
  table: CountTable,
  totals: Totals,
  mindestfallzahl: number,
  name: string,
): boolean[][] {
  const hidden = table.counts.map((line) =>
    line.map((count) => count !== undefined && isPrimary(count, mindestfallzahl)),
  );
  for (const network of networksOf(table, totals, name)) {
    for (const arc of patternOf(network, mindestfallzahl)) {
      const line = hidden[network.row[arc] ?? 0];
      if (line) line[network.column[arc] ?? 0] = true;
    }
  }
  return hidden;
}

/** With one kind of total every line stands alone; with both, all of them hang together. */
function* networksOf(table: CountTable, totals: Totals, name: string): Generator<Network> {
  const rows = Array.from(table.rows.keys());
  const columns = Array.from(table.columns.keys());
  const count = (row: number, column: number) => table.counts[row]?.[column] ?? 0;
  refuseLarge(rows.length, columns.length, totals, name);
  const lineGroups = totals.row
    ? totals.column
      ? [{ rows, columns }]
      : columns.map((column) => ({ rows, columns: [column] }))
    : totals.column
      ? rows.map((row) => ({ rows: [row], columns }))
      : [];
  for (const group of lineGroups) yield buildNetwork({ ...group, count }, totals);
}

function refuseLarge(rows: number, columns: number, totals: Totals, name: string): void {
  if (!totals.row && !totals.column) return;
  const cells = rows * columns;
  const [shape, limit] =
    totals.row && totals.column
      ? ['Zeilen- und Spaltensummen', LARGEST_NETWORK]
      : totals.row
        ? [`Summen über ${rows} Zeilen`, Math.floor(LARGEST_LINES / rows)]
        : [`Summen über ${columns} Spalten`, Math.floor(LARGEST_LINES / columns)];
  if (cells > limit) throw invalid(messages.tooLarge(name, cells, shape, limit));
}

import { invalid } from '../domain-error';
import { geheimhaltungMessages as messages } from './messages';
import type { Network, Totals } from './network';
import { buildNetwork } from './network';
import { patternOf } from './pattern';
import { isPrimary } from './primary';
import type { CountTable } from './read-table';

/** The largest table whose sums are proven within about a second, in cells that hang together: 400 rows by 12 months. */
export const LARGEST_NETWORK = 6_000;

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
  const lineGroups = totals.row
    ? totals.column
      ? [{ rows, columns }]
      : columns.map((column) => ({ rows, columns: [column] }))
    : totals.column
      ? rows.map((row) => ({ rows: [row], columns }))
      : [];
  for (const group of lineGroups) {
    const cells = group.rows.length * group.columns.length;
    if (cells > LARGEST_NETWORK) throw invalid(messages.tooLarge(name, cells, LARGEST_NETWORK));
    yield buildNetwork({ ...group, count }, totals);
  }
}

import type { Direction } from './messages';
import type { CountTable, Range } from './read-table';

/** What German tables call a total. Whole words only: „Gesamtschule“ is none. */
const TOTAL = /^(Σ|(gesamt)?summen?|(ins)?gesamt|zusammen|total)(?![\p{L}\p{N}])/iu;

/** For each row (`zeile`) or column (`spalte`) of the counts the heading that calls it a total, if there is one. */
export function totalLabels(
  range: Range,
  table: CountTable,
  direction: Direction,
): readonly (string | undefined)[] {
  const headingRows = others(range.length, table.rows);
  const headingColumns = others(range[0]?.length ?? 0, table.columns);
  return direction === 'zeile'
    ? table.rows.map((row) => firstTotal(headingColumns.map((column) => range[row]?.[column])))
    : table.columns.map((column) => firstTotal(headingRows.map((row) => range[row]?.[column])));
}

function firstTotal(cells: readonly unknown[]): string | undefined {
  const found = cells.find((cell) => typeof cell === 'string' && TOTAL.test(cell.trim()));
  return typeof found === 'string' ? found.trim() : undefined;
}

function others(length: number, indexes: readonly number[]): number[] {
  const taken = new Set(indexes);
  return Array.from({ length }, (_, index) => index).filter((index) => !taken.has(index));
}

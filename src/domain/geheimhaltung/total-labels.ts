import type { Direction } from './messages';
import type { CountTable, Range } from './read-table';

/** A range with the name of its argument. All ranges of a call have the same shape. */
export interface LabelledRange {
  readonly name: string;
  readonly range: Range;
}

/** A heading, and the argument it stands in. */
export interface Label {
  readonly name: string;
  readonly text: string;
}

/**
 * What German tables call a total, partial ones too. Whole words only: „Gesamtschule“ and „Alleinerziehende“ are none.
 * „Alle übrigen“ is a rest, not a total. Pivot tables put „Ergebnis“ behind the name of the group.
 */
const TOTAL =
  /^([Σ∑]|((gesamt|zwischen|teil|unter)?(summen?|ergebnisse?))|(ins)?gesamt|zusammen|total|alle(?!\s+(anderen?|übrigen?|sonstigen?|weiteren?)))(?![\p{L}\p{N}])|\sergebnis$/iu;

/** What they call parts of the figure before. */
const PART = /^(davon|darunter|dav\.|dar\.)(?![\p{L}\p{N}])/iu;

/** For each row (`zeile`) or column (`spalte`) of the counts the heading that calls it a total, if there is one. */
export function totalLabels(
  ranges: readonly LabelledRange[],
  table: CountTable,
  direction: Direction,
): readonly (Label | undefined)[] {
  return headings(ranges, table, direction).map((labels) => labels.find(({ text }) => TOTAL.test(text)));
}

/** Whether some heading of the rows (`zeile`) or columns (`spalte`) says that it is a part of another. */
export function namesParts(
  ranges: readonly LabelledRange[],
  table: CountTable,
  direction: Direction,
): boolean {
  return headings(ranges, table, direction).some((labels) => labels.some(({ text }) => PART.test(text)));
}

/** The headings of each row or column of the counts. */
function headings(
  ranges: readonly LabelledRange[],
  table: CountTable,
  direction: Direction,
): readonly (readonly Label[])[] {
  const [first] = ranges;
  const headingRows = others(first?.range.length ?? 0, table.rows);
  const headingColumns = others(first?.range[0]?.length ?? 0, table.columns);
  const labelsAt = (row: number, column: number) =>
    ranges.flatMap(({ name, range }) => {
      const cell = range[row]?.[column];
      return typeof cell === 'string' ? [{ name, text: cell.trim() }] : [];
    });
  return direction === 'zeile'
    ? table.rows.map((row) => headingColumns.flatMap((column) => labelsAt(row, column)))
    : table.columns.map((column) => headingRows.flatMap((row) => labelsAt(row, column)));
}

function others(length: number, indexes: readonly number[]): number[] {
  const taken = new Set(indexes);
  return Array.from({ length }, (_, index) => index).filter((index) => !taken.has(index));
}

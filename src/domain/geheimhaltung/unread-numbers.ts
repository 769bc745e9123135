import { invalid } from '../domain-error';
import { isMissingSign } from '../numbers/missing-sign';
import { geheimhaltungMessages as messages, place } from './messages';
import type { CountTable, Range } from './read-table';
import { numberIn } from './read-table';

/** A text whose first letter or digit is a digit: „2 Fälle“, „(2)“, „2*“. */
const STARTS_WITH_DIGIT = /^[^\p{L}\p{N}]*\p{N}/u;

/**
 * Refuses texts among the counts that look like a number and would stay visible as labels. Among the counts is all below
 * the first row and right of the first column with a count; before them stand headings such as „1. Quartal“ or „25 bis
 * 54“. Where a count is known, the text is hidden by it. Error: VALUE, with the place.
 */
export function refuseUnreadNumbers(range: Range, table: CountTable, name: string): void {
  const rows = new Map(table.rows.map((row, i) => [row, i]));
  const columns = new Map(table.columns.map((column, j) => [column, j]));
  range.forEach((line, row) =>
    line.forEach((cell, column) => {
      if (row < (table.rows[0] ?? 0) || column < (table.columns[0] ?? 0) || !looksLikeNumber(cell)) return;
      const count = table.counts[rows.get(row) ?? -1]?.[columns.get(column) ?? -1];
      if (count === undefined) throw invalid(messages.unreadNumber(place(name, row, column), cell));
    }),
  );
}

function looksLikeNumber(cell: unknown): boolean {
  return (
    typeof cell === 'string' &&
    numberIn(cell) === undefined &&
    !isMissingSign(cell.trim()) &&
    STARTS_WITH_DIGIT.test(cell)
  );
}

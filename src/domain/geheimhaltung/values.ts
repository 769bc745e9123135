import { invalid } from '../domain-error';
import type { Direction } from './messages';
import { geheimhaltungMessages as messages, place } from './messages';
import type { Totals } from './network';
import type { CountTable, Range } from './read-table';
import { numberIn } from './read-table';
import { sumLines } from './sum-lines';

/** Sums of computed amounts agree to this part of themselves: fifteen digits less the noise of adding. */
const PRECISION = 1e-9;

/**
 * Checks that values can be hidden by their counts: both ranges have the same size, and every number has a count.
 * Errors: VALUE, with the place.
 */
export function requireCounts(
  values: Range,
  counted: Range,
  names: { values: string; counts: string },
): void {
  const [rows, columns] = sizeOf(counted);
  const [shapeRows, shapeColumns] = sizeOf(values);
  if (rows !== shapeRows || columns !== shapeColumns) {
    throw invalid(messages.otherShape(names.counts, rows, columns, shapeRows, shapeColumns));
  }
  values.forEach((line, row) =>
    line.forEach((value, column) => {
      if (numberIn(value) === undefined || numberIn(counted[row]?.[column]) !== undefined) return;
      throw invalid(messages.countMissing(place(names.counts, row, column), value));
    }),
  );
}

/**
 * Refuses values that add up where their counts do not (persons who are counted once in the total, for instance):
 * hidden values could then be computed from sums that the counts know nothing of. Error: VALUE.
 */
export function refuseUnknownSums(values: Range, table: CountTable, totals: Totals, name: string): void {
  const { rows, columns } = table;
  const valueTable = { rows, columns, counts: rows.map((i) => columns.map((j) => numberIn(values[i]?.[j]))) };
  const check = (direction: Direction, isKnown: boolean) => {
    if (!isKnown && hasSums(valueTable, direction)) throw invalid(messages.valuesHaveSums(name, direction));
  };
  check('zeile', totals.row);
  check('spalte', totals.column);
}

function hasSums(table: CountTable, direction: Direction): boolean {
  const lines = sumLines(table, direction).filter((line) => line.length > 2 && !line.includes(undefined));
  return lines.length > 0 && lines.every(isSum) && lines.some((line) => line.at(-1) !== 0);
}

function isSum(line: ReadonlyArray<number | undefined>): boolean {
  const total = line.at(-1) ?? 0;
  const parts = line.slice(0, -1);
  const sum = parts.reduce<number>((result, part) => result + (part ?? 0), 0);
  const size = parts.reduce<number>((result, part) => result + Math.abs(part ?? 0), Math.abs(total));
  return Math.abs(sum - total) <= PRECISION * size;
}

function sizeOf(range: Range): [number, number] {
  return [range.length, range[0]?.length ?? 0];
}

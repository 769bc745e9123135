import { invalid } from '../domain-error';
import type { Direction } from './messages';
import { geheimhaltungMessages as messages, place } from './messages';
import type { Totals } from './network';
import type { CountTable, Range } from './read-table';
import { addends, fitOf, isTelling, sumLines } from './sum-lines';
import { totalLabels } from './total-labels';

/** Where a table has totals: found out, nowhere, in the last row, in the last column, in both. */
export const SUMMEN = ['automatisch', 'keine', 'zeile', 'spalte', 'beide'] as const;
export type Summen = (typeof SUMMEN)[number];

/**
 * Which lines of a table are totals. `range` is where the table was read from.
 *
 * Declared totals must add up in every line, to the unit. With `automatisch` the last row and the last column count as
 * totals where they add up in every line. A table that only seems to have none would be published unprotected;
 * therefore these are errors, not tables without totals: a total that is called so but does not add up, one that adds
 * up in most lines, one in another place, headings that are numbers, and a missing figure where nothing else
 * contradicts. Errors: VALUE, with the place.
 */
export function totalsOf(range: Range, table: CountTable, name: string, summen: Summen): Totals {
  const has = (direction: Direction) => {
    if (summen === 'automatisch') return isFoundOut(range, table, name, direction);
    if (summen !== direction && summen !== 'beide') return false;
    requireSums(range, table, name, direction);
    return true;
  };
  return { row: has('zeile'), column: has('spalte') };
}

function requireSums(range: Range, table: CountTable, name: string, direction: Direction): void {
  const along = alongOf(table, direction);
  if (along.length < 2) throw invalid(messages.noAddends(name, direction));
  sumLines(table, direction).forEach((line, index) => {
    const fit = fitOf(line);
    if (fit === 'unknown') throw missingFigure(range, table, name, direction, index, line.indexOf(undefined));
    if (fit === 'fails') {
      const across = acrossOf(table, direction)[index] ?? 0;
      const total = line.at(-1) ?? 0;
      throw invalid(messages.wrongSum(name, direction, across, along.at(-1) ?? 0, addends(line), total));
    }
  });
}

function isFoundOut(range: Range, table: CountTable, name: string, direction: Direction): boolean {
  const along = alongOf(table, direction);
  if (along.length < 2) return false;
  const lines = sumLines(table, direction);
  const fits = lines.map(fitOf);
  if (fits.every((fit) => fit === 'fits')) return true;

  if (addUp(lines.map((line) => line.slice(1)))) {
    throw invalid(messages.numbersAsHeading(name, direction, along[0] ?? 0));
  }
  const labels = totalLabels(range, table, direction);
  const failing = fits.filter((fit) => fit === 'fails').length;
  const holding = lines.filter((line, index) => fits[index] === 'fits' && isTelling(line)).length;
  const isMeant = labels.at(-1) !== undefined || failing === 0 || (holding >= 2 && holding > failing);
  if (isMeant) requireSums(range, table, name, direction);

  const elsewhere = labels.findIndex((label) => label !== undefined);
  if (elsewhere >= 0) {
    throw invalid(messages.totalElsewhere(name, direction, along[elsewhere] ?? 0, labels[elsewhere] ?? ''));
  }
  if (addUp(lines.map((line) => [...line.slice(1), line[0]]))) {
    throw invalid(messages.totalFirst(name, direction, along[0] ?? 0));
  }
  return false;
}

/** Whether every known line adds up and one of them tellingly so. */
function addUp(lines: ReadonlyArray<ReadonlyArray<number | undefined>>): boolean {
  return (
    lines.every((line) => fitOf(line) !== 'fails') &&
    lines.some((line) => fitOf(line) === 'fits' && isTelling(line))
  );
}

function missingFigure(
  range: Range,
  table: CountTable,
  name: string,
  direction: Direction,
  across: number,
  along: number,
): Error {
  const [i, j] = direction === 'zeile' ? [along, across] : [across, along];
  const row = table.rows[i] ?? 0;
  const column = table.columns[j] ?? 0;
  return invalid(messages.unknownInSum(place(name, row, column), range[row]?.[column]));
}

/** The rows that a total row closes, or the columns that a total column closes, as they stand in the range. */
function alongOf(table: CountTable, direction: Direction): readonly number[] {
  return direction === 'zeile' ? table.rows : table.columns;
}

function acrossOf(table: CountTable, direction: Direction): readonly number[] {
  return direction === 'zeile' ? table.columns : table.rows;
}

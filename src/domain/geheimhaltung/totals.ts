import { invalid } from '../domain-error';
import type { Direction } from './messages';
import { geheimhaltungMessages as messages, place } from './messages';
import type { Totals } from './network';
import { isPrimary } from './primary';
import type { CountTable, Range } from './read-table';
import type { SumLine } from './sum-lines';
import { acrossOf, addends, alongOf, fitOf, isTelling, sumLines } from './sum-lines';
import type { LabelledRange } from './total-labels';
import { totalLabels } from './total-labels';

/** Where a table has totals: found out, nowhere, in the last row, in the last column, in both. */
export const SUMMEN = ['automatisch', 'keine', 'zeile', 'spalte', 'beide'] as const;
export type Summen = (typeof SUMMEN)[number];

/** A table, the name of the argument it was read from, and the ranges its headings may stand in. */
export interface Source {
  readonly table: CountTable;
  readonly range: Range;
  readonly name: string;
  readonly ranges: readonly LabelledRange[];
  readonly mindestfallzahl: number;
}

/**
 * Which lines of a table are totals.
 *
 * Declared totals must add up in every line, to the unit; where the other direction tellingly adds up too, it is
 * protected as well. With `automatisch` the last row and the last column count as totals where they add up in every
 * line. A table that only seems to have none would be published unprotected; therefore these are errors, not tables
 * without totals: a total that is called so in another place or does not add up, one that adds up in most lines or in
 * a quarter of them with something at stake, headings that are numbers, and a missing figure where nothing else
 * contradicts. Errors: VALUE, with the place.
 */
export function totalsOf(source: Source, summen: Summen): Totals {
  const has = (direction: Direction) => {
    if (summen === 'automatisch') return isFoundOut(source, direction);
    if (summen === 'keine') return false;
    if (summen !== direction && summen !== 'beide') return addUp(sumLines(source.table, direction));
    requireSums(source, direction);
    return true;
  };
  return { row: has('zeile'), column: has('spalte') };
}

function requireSums({ range, table, name }: Source, direction: Direction): void {
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

function isFoundOut(source: Source, direction: Direction): boolean {
  const { table, name, ranges } = source;
  const along = alongOf(table, direction);
  if (along.length < 2) return false;
  // First, because sums that are added once more may happen to fit.
  const labels = totalLabels(ranges, table, direction);
  labels.slice(0, -1).forEach((label, index) => {
    if (label) throw invalid(messages.totalElsewhere(label.name, direction, along[index] ?? 0, label.text));
  });
  const lines = sumLines(table, direction);
  if (lines.every((line) => fitOf(line) === 'fits')) return true;
  if (addUp(lines.map((line) => line.slice(1)))) {
    throw invalid(messages.numbersAsHeading(name, direction, along[0] ?? 0));
  }
  if (labels.at(-1) !== undefined || isMeant(lines, source.mindestfallzahl)) requireSums(source, direction);
  return false;
}

/**
 * Whether the last place is meant as a total although it does not add up in every line. One line that does and whose
 * small count it would reveal is enough among four; among more, chance makes some.
 */
function isMeant(lines: readonly SumLine[], mindestfallzahl: number): boolean {
  const failing = lines.filter((line) => fitOf(line) === 'fails').length;
  const holding = lines.filter((line) => fitOf(line) === 'fits' && isTelling(line));
  if (failing === 0 || (holding.length >= 2 && holding.length > failing)) return true;
  const isSmall = (count = 0) => isPrimary(count, mindestfallzahl);
  const isAtStake = (line: SumLine) => line.some(isSmall) && !isSmall(line.at(-1));
  return holding.length * 3 >= failing && holding.some(isAtStake);
}

/** Whether every known line adds up and one of them tellingly so. */
function addUp(lines: readonly SumLine[]): boolean {
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

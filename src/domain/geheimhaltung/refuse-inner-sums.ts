import { invalid } from '../domain-error';
import type { InnerSum } from './inner-sums';
import { innerSums } from './inner-sums';
import type { Direction } from './messages';
import { geheimhaltungMessages as messages } from './messages';
import type { Totals } from './network';
import type { CountTable } from './read-table';
import { alongOf, linesOf, sumLines } from './sum-lines';
import type { LabelledRange } from './total-labels';
import { namesParts } from './total-labels';

/**
 * Refuses a table in which a sum among the counts would tell something about a hidden one: such sums are not protected.
 * Where nothing hidden is part of it, or no more than the known total says already, it does no harm.
 * Error: VALUE, with the place.
 */
export function refuseInnerSums(
  table: CountTable,
  hidden: readonly boolean[][],
  totals: Totals,
  { name, ranges }: { name: string; ranges: readonly LabelledRange[] },
): void {
  for (const direction of ['zeile', 'spalte'] as const satisfies readonly Direction[]) {
    const isTotalKnown = direction === 'zeile' ? totals.row : totals.column;
    const lines = sumLines(table, direction);
    const isLastLineTotal = direction === 'zeile' ? totals.column : totals.row;
    const hiddenLines = linesOf(hidden, direction, table);
    const search = { lines, isLastLineTotal, isTotalKnown, namesParts: namesParts(ranges, table, direction) };
    for (const sum of innerSums(search)) {
      const tells = lines.some((line, index) => {
        const isHidden = hiddenLines[index] ?? [];
        return tellsOf(line, isHidden, sum) && !(isTotalKnown && tellsTheSame(isHidden, sum));
      });
      if (!tells) continue;
      const along = alongOf(table, direction);
      const parts = sum.parts.map((place) => along[place] ?? 0);
      const isWhole = parts.length === along.length - 1;
      throw invalid(messages.innerSum(name, direction, along[sum.total] ?? 0, parts, isWhole));
    }
  }
}

/** A sum tells something where some of its cells are hidden, or missing, and others not. Zeros are known anyhow. */
function tellsOf(
  line: ReadonlyArray<number | undefined>,
  isHidden: readonly boolean[],
  { total, parts }: InnerSum,
): boolean {
  const cells = [total, ...parts];
  const isUnknown = (place: number) => isHidden[place] === true || line[place] === undefined;
  return cells.some(isUnknown) && cells.some((place) => line[place] !== 0 && !isUnknown(place));
}

/** Whether the hidden cells of a line are the same parts for the known total as for the inner sum. */
function tellsTheSame(isHidden: readonly boolean[], { total, parts }: InnerSum): boolean {
  const inside = new Set(parts);
  return !isHidden[total] && isHidden.every((is, place) => !is || inside.has(place));
}

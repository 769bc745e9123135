import type { Job } from '../step';
import type { CountedTable } from './counted-table';
import type { LabelledCounts } from './labelled-counts';
import { labelledCounts } from './labelled-counts';
import type { CellPlace } from './readers';

/** A count that is the sum of counts with the same labels in other tables: the quarter of its months. */
export interface TypedSum {
  readonly total: CellPlace;
  readonly parts: readonly CellPlace[];
}

/** So many mistypes are looked over before a table is taken for another one. */
const FEW_MISSES = 8;
/** One in five lines may be no sum: somebody corrected a month later. */
const FITTING_OF_A_MISS = 4;
/** Bits that the sums of two tables must tell more than chance. */
const MARGIN = 4;

/**
 * The sums by which marked tables hang together without any formula: a table that adds up two others, or three and more
 * that follow one another, label by label. Numbers that add up by chance are told apart by how much they tell: among
 * many tables more.
 */
export function typedSums(job: Job, tables: readonly CountedTable[]): readonly TypedSum[] {
  // Nobody adds up what he does not have.
  const shown = tables.filter(({ area }) => !job.decisions.removedSheets.has(area.sheet));
  if (shown.length < 3 || !tables.some(({ hidden }) => hidden.some((line) => line.includes(true)))) return [];
  const labelled = inReadingOrder(job, shown).map((table) => labelledCounts(job, table));
  const needed = 3 * Math.log2(shown.length) + MARGIN;
  return groupsOf(labelled).flatMap((parts) =>
    labelled.filter((total) => !parts.includes(total)).flatMap((total) => sumsBetween(parts, total, needed)),
  );
}

function inReadingOrder({ workbook }: Job, tables: readonly CountedTable[]): readonly CountedTable[] {
  const numbers = new Map(workbook.sheets.map(({ title }, number) => [title, number]));
  const numberOf = ({ area }: CountedTable) => numbers.get(area.sheet) ?? 0;
  return [...tables].sort(
    (one, other) =>
      numberOf(one) - numberOf(other) ||
      firstRow(one) - firstRow(other) ||
      firstColumn(one) - firstColumn(other),
  );
}

const firstRow = ({ area, counts }: CountedTable): number => area.top + (counts.rows[0] ?? 0);
const firstColumn = ({ area, counts }: CountedTable): number => area.left + (counts.columns[0] ?? 0);

/** Any two tables, and any three or more in a row. */
function groupsOf(tables: readonly LabelledCounts[]): readonly (readonly LabelledCounts[])[] {
  const pairs = tables.flatMap((one, at) => tables.slice(at + 1).map((other) => [one, other]));
  const runs = tables.flatMap((_, from) =>
    tables.slice(from + 2).map((__, length) => tables.slice(from, from + length + 3)),
  );
  return [...pairs, ...runs];
}

function sumsBetween(
  parts: readonly LabelledCounts[],
  total: LabelledCounts,
  needed: number,
): readonly TypedSum[] {
  const [first, ...others] = parts;
  const sums: TypedSum[] = [];
  let [bits, misses] = [0, 0];
  for (const [label, { place, count }] of first ?? []) {
    const end = total.get(label);
    const more = others.map((part) => part.get(label));
    if (!end || more.includes(undefined)) continue;
    const sum = more.reduce((all, part) => all + (part?.count ?? 0), count);
    if (sum !== end.count) misses += 1;
    else if (sum > 0) {
      bits += Math.log2(1 + sum);
      sums.push({ total: end.place, parts: [place, ...more.flatMap((part) => part?.place ?? [])] });
    }
    if (misses > FEW_MISSES && misses * FITTING_OF_A_MISS > sums.length) return [];
  }
  return bits >= needed && misses * FITTING_OF_A_MISS <= sums.length ? sums : [];
}

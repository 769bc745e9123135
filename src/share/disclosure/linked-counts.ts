import type { Job } from '../step';
import { copiedCell, numberAt, readsOf } from './copied-cell';
import type { CountedTable } from './counted-table';
import { isTotal, sumLinesOf } from './counted-table';
import { isInside } from './marked-tables';
import type { CellPlace } from './readers';
import { summedCells } from './summed-cells';
import type { SignedCell } from './summed-cells';
import type { TypedSum } from './typed-sums';
import type { Equation, Unknowns } from './witness';

/** Unknown counts, and the numbers of those that stand in tables that hang together. */
export interface LinkedCounts extends Unknowns {
  readonly linked: ReadonlySet<number>;
  /** Hidden counts by formulas that read hidden cells and are no sums: what they tell, nobody can say. */
  readonly unfollowed: readonly CellPlace[];
}

/**
 * The hidden counts of all tables, and what the copy tells of them: the sums of each table, those of counts in other
 * tables, and the formulas by which one is computed from another, shown or hidden.
 */
export function linkedCounts(
  job: Job,
  tables: readonly CountedTable[],
  linked: ReadonlySet<CountedTable>,
  typed: readonly TypedSum[] = [],
): LinkedCounts {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const unfollowed: CellPlace[] = [];
  const { suppressed } = job.decisions;
  const isHidden = ({ sheet, row, column }: CellPlace) => suppressed.has(sheet, row, column);
  const numberOf = (place: CellPlace): number => {
    const origin = originOf(job, place);
    const key = `${origin.row},${origin.column},${origin.sheet}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, counts.length);
    return counts.push(numberAt(job, origin) ?? 0) - 1;
  };
  const equation = (parts: readonly SignedCell[]): Equation => ({
    terms: parts
      .filter(({ place }) => isHidden(place))
      .map(({ place, sign }) => ({ cell: numberOf(place), sign })),
    sum: parts
      .filter(({ place }) => !isHidden(place))
      .reduce((sum, { place, sign }) => sum - sign * (numberAt(job, place) ?? 0), 0),
  });

  const equations = [
    ...tables.flatMap((table) => sumsOf(table)),
    ...typed.map(({ total, parts }) => [
      ...parts.map((place) => ({ place, sign: 1 as const })),
      { place: total, sign: -1 as const },
    ]),
  ].map(equation);
  for (const table of tables) {
    for (const place of countsOf(table)) {
      if (isTotal(table, place.row, place.column) && readsOnly(job, place, table)) continue;
      if (!readsHidden(job, place) || (isHidden(place) && copiedCell(job, place))) continue;
      const summed = summedCells(job, place);
      if (summed) equations.push(equation([...summed, { place, sign: -1 }]));
      else if (isHidden(place)) unfollowed.push(place);
    }
  }
  const ofLinked = [...linked].flatMap((table) => countsOf(table).filter(isHidden).map(numberOf));
  return {
    counts,
    equations: equations.filter(({ terms }) => terms.length > 0),
    linked: new Set(ofLinked),
    unfollowed,
  };
}

/** Where the number of a hidden cell comes from: the first cell of a chain of copies. */
function originOf(job: Job, place: CellPlace): CellPlace {
  const seen = new Set<string>();
  let origin = place;
  for (let at: CellPlace | undefined = place; at; at = copiedCell(job, at)) {
    const key = `${at.row},${at.column},${at.sheet}`;
    if (seen.has(key)) return place;
    seen.add(key);
    origin = at;
  }
  return origin;
}

function sumsOf(table: CountedTable): readonly (readonly SignedCell[])[] {
  const { sheet, top, left } = table.area;
  return sumLinesOf(table).map((line) =>
    line.map(({ row, column }, index) => ({
      place: { sheet, row: top + row, column: left + column },
      sign: index === line.length - 1 ? -1 : 1,
    })),
  );
}

function countsOf({ area, counts }: CountedTable): readonly CellPlace[] {
  return counts.rows.flatMap((row) =>
    counts.columns.map((column) => ({ sheet: area.sheet, row: area.top + row, column: area.left + column })),
  );
}

function readsOnly(job: Job, place: CellPlace, { area }: CountedTable): boolean {
  return (readsOf(job, place) ?? []).every(
    ({ sheet, top, left, bottom, right }) =>
      isInside(area, sheet, top, left) && isInside(area, sheet, bottom, right),
  );
}

/** Whether nobody can say what a formula reads, or something hidden is among it. */
function readsHidden(job: Job, place: CellPlace): boolean {
  const { sheet, row, column } = place;
  if (job.workbook.cells(sheet)?.formula(row, column) === undefined) return false;
  const areas = readsOf(job, place);
  return areas === undefined || areas.some((area) => job.decisions.suppressed.touches(area));
}

import type { Job } from '../step';
import { copiedCell, numberAt, readsOf } from './copied-cell';
import type { CountedTable } from './counted-table';
import { isTotal, sumLinesOf } from './counted-table';
import { isInside } from './marked-tables';
import type { CellPlace } from './readers';
import { summedCells } from './summed-cells';
import type { Equation, Unknowns } from './witness';

interface Term {
  readonly place: CellPlace;
  readonly sign: 1 | -1;
}

/**
 * The hidden counts of all tables, and what the copy tells of them: the sums of each table, and the formulas by which
 * one is computed from another. undefined where such a formula is no sum.
 */
export function linkedCounts(job: Job, tables: readonly CountedTable[]): Unknowns | undefined {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
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
  const equation = (parts: readonly Term[]): Equation => ({
    terms: parts
      .filter(({ place }) => isHidden(place))
      .map(({ place, sign }) => ({ cell: numberOf(place), sign })),
    sum: parts
      .filter(({ place }) => !isHidden(place))
      .reduce((sum, { place, sign }) => sum - sign * (numberAt(job, place) ?? 0), 0),
  });

  const equations = tables.flatMap((table) => sumsOf(table).map(equation));
  for (const table of tables) {
    for (const place of hiddenCounts(table)) {
      if (isTotal(table, place.row, place.column) && readsOnly(job, place, table)) continue;
      if (!readsHidden(job, place) || copiedCell(job, place)) continue;
      const summed = summedCells(job, place);
      if (!summed) return undefined;
      const parts = summed.map((part) => ({ place: part, sign: 1 as const }));
      equations.push(equation([...parts, { place, sign: -1 }]));
    }
  }
  return { counts, equations: equations.filter(({ terms }) => terms.length > 0) };
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

function sumsOf(table: CountedTable): readonly (readonly Term[])[] {
  const { sheet, top, left } = table.area;
  return sumLinesOf(table).map((line) =>
    line.map(({ row, column }, index) => ({
      place: { sheet, row: top + row, column: left + column },
      sign: index === line.length - 1 ? -1 : 1,
    })),
  );
}

function hiddenCounts({ area, counts, hidden }: CountedTable): readonly CellPlace[] {
  return counts.rows.flatMap((row) =>
    counts.columns
      .filter((column) => hidden[row]?.[column])
      .map((column) => ({ sheet: area.sheet, row: area.top + row, column: area.left + column })),
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

import { cellAddress } from '../cells/address';
import type { Job } from '../step';
import { numberAt } from './copied-cell';
import type { CountedTable } from './counted-table';
import { disclosureMessages } from './messages';
import type { CellPlace } from './readers';
import { isNamedTotal } from './total-words';

/** Counts of one row or column of a table, and the cell that may show their sum. */
interface Line {
  readonly counts: readonly number[];
  /** Whether one of the counts is hidden: the sum tells something of it. */
  readonly hides: boolean;
  readonly end: CellPlace;
}

type Direction = 'zeile' | 'spalte';

/** A number that happens to be a sum is none; several are totals, or one that is called so. */
const LEAST_SUMS = 2;

/**
 * Refuses a table whose typed totals stand in it or right beside what is marked, where its mark names none: whoever has
 * them computes what is hidden. Totals that are formulas read hidden cells, and are hidden themselves.
 */
export function refuseSumsBeside(job: Job, tables: readonly CountedTable[]): void {
  for (const table of tables) {
    if (!table.hidden.some((line) => line.includes(true))) continue;
    refuseFound(job, table, besideIn(job, table), disclosureMessages.sumsBeside);
    refuseFound(job, table, insideOf(job, table, 'last'), disclosureMessages.sumsInside);
    refuseFound(job, table, insideOf(job, table, 'first'), disclosureMessages.sumsAhead);
  }
}

type Found = Readonly<Record<Direction, readonly CellPlace[]>>;

function refuseFound(
  job: Job,
  { area, name, totals }: CountedTable,
  { zeile, spalte }: Found,
  sentence: (area: CountedTable['area'], name: string, summen: string) => string,
): void {
  const found = [...zeile, ...spalte];
  if (found.length === 0) return;
  const summen = summenOf(totals.row || zeile.length > 0, totals.column || spalte.length > 0);
  job.account.refusals.push({
    message: sentence(area, name, summen),
    places: found.map(({ sheet, row, column }) => ({ sheet, cell: cellAddress(row, column) })),
  });
}

function summenOf(row: boolean, column: boolean): string {
  if (row && column) return 'beide';
  return row ? 'zeile' : 'spalte';
}

function besideIn(job: Job, table: CountedTable): Found {
  const { top, left, bottom, right } = table.area;
  const isLine = ({ counts }: Line) => counts.length > 1;
  const found = (direction: Direction, end: number) =>
    sums(job, linesOf(table, direction, end).filter(isLine), direction);
  return {
    zeile: table.totals.row ? [] : [top - 1, bottom + 1].flatMap((row) => found('zeile', row)),
    spalte: table.totals.column ? [] : [left - 1, right + 1].flatMap((column) => found('spalte', column)),
  };
}

/** Small counts add up by chance, and zeros always do: inside a table only sums of several counts say something. */
function insideOf(job: Job, table: CountedTable, end: 'first' | 'last'): Found {
  const { area, counts, totals } = table;
  const isTelling = (line: Line) => line.counts.filter((count) => count > 0).length > 1;
  const found = (direction: Direction, places: readonly number[], from: number) => {
    const place = end === 'last' ? places.at(-1) : places[0];
    if (places.length < 3 || place === undefined) return [];
    const lines = linesOf(table, direction, from + place, place).filter(isTelling);
    return sums(job, lines, direction);
  };
  return {
    zeile: totals.row ? [] : found('zeile', counts.rows, area.top),
    spalte: totals.column ? [] : found('spalte', counts.columns, area.left),
  };
}

/**
 * The columns of a table, each with its cell in the row `end` of the sheet; for `spalte` the rows with their cells in
 * that column. `without` is a row or column of the area that is no count, but the sum of the others.
 */
function linesOf(
  { area, hidden, counts: { rows, columns, counts } }: CountedTable,
  direction: Direction,
  end: number,
  without?: number,
): readonly Line[] {
  const { sheet, top, left } = area;
  const line = (places: readonly (readonly [i: number, j: number])[], place: CellPlace): Line => ({
    counts: places.flatMap(([i, j]) => counts[i]?.[j] ?? []),
    hides: places.some(([i, j]) => hidden[rows[i] ?? 0]?.[columns[j] ?? 0] === true),
    end: place,
  });
  const addends = (places: readonly number[]) =>
    [...places.keys()].filter((index) => places[index] !== without);
  return direction === 'zeile'
    ? columns.map((column, j) =>
        line(
          addends(rows).map((i) => [i, j]),
          { sheet, row: end, column: left + column },
        ),
      )
    : rows.map((row, i) =>
        line(
          addends(columns).map((j) => [i, j]),
          { sheet, row: top + row, column: end },
        ),
      );
}

/** The shown numbers that are sums, if most of those that stand there are. */
function sums(job: Job, lines: readonly Line[], direction: Direction): readonly CellPlace[] {
  const { suppressed, emptied, removedSheets } = job.decisions;
  const shown = lines.filter(
    ({ end: { sheet, row, column } }) =>
      !removedSheets.has(sheet) &&
      !suppressed.has(sheet, row, column) &&
      !emptied.has(sheet, row, column) &&
      numberAt(job, { sheet, row, column }) !== undefined,
  );
  const fitting = shown.filter(
    ({ counts, end }) => counts.reduce((sum, count) => sum + count, 0) === numberAt(job, end),
  );
  const telling = fitting.find(({ hides }) => hides);
  const least = telling && isNamedTotal(job, telling.end, direction) ? 1 : LEAST_SUMS;
  return fitting.length >= least && fitting.length * 2 >= shown.length ? fitting.map(({ end }) => end) : [];
}

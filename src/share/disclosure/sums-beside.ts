import { cellAddress } from '../cells/address';
import type { Job } from '../step';
import { numberAt } from './copied-cell';
import type { CountedTable } from './counted-table';
import { disclosureMessages } from './messages';
import type { CellPlace } from './readers';

/** Counts of one row or column of a table, and the number that stands beside them on the sheet. */
interface Line {
  readonly counts: readonly number[];
  readonly beside: CellPlace;
}

/** A number beside a table that happens to be a sum is none; several are its totals. */
const LEAST_SUMS = 2;

/**
 * Refuses a table whose typed totals stand right beside what is marked: whoever has them computes what is hidden.
 * Totals that are formulas read hidden cells, and are hidden themselves.
 */
export function refuseSumsBeside(job: Job, tables: readonly CountedTable[]): void {
  for (const table of tables) {
    if (!table.hidden.some((line) => line.includes(true))) continue;
    const { area, name, totals } = table;
    const { top, left, bottom, right } = area;
    const inRow = totals.row ? [] : [top - 1, bottom + 1].flatMap((row) => sums(job, columnsOf(table, row)));
    const inColumn = totals.column
      ? []
      : [left - 1, right + 1].flatMap((column) => sums(job, rowsOf(table, column)));
    const found = [...inRow, ...inColumn];
    if (found.length === 0) continue;
    const summen = summenOf(totals.row || inRow.length > 0, totals.column || inColumn.length > 0);
    job.account.refusals.push({
      message: disclosureMessages.sumsBeside(area, name, summen),
      places: found.map(({ sheet, row, column }) => ({ sheet, cell: cellAddress(row, column) })),
    });
  }
}

function summenOf(row: boolean, column: boolean): string {
  if (row && column) return 'beide';
  return row ? 'zeile' : 'spalte';
}

/** The columns of a table, each with the cell in a row outside. */
function columnsOf({ area, counts }: CountedTable, row: number): readonly Line[] {
  return counts.columns.map((column, j) => ({
    counts: counts.counts.flatMap((line) => line[j] ?? []),
    beside: { sheet: area.sheet, row, column: area.left + column },
  }));
}

function rowsOf({ area, counts }: CountedTable, column: number): readonly Line[] {
  return counts.rows.map((row, i) => ({
    counts: (counts.counts[i] ?? []).flatMap((count) => count ?? []),
    beside: { sheet: area.sheet, row: area.top + row, column },
  }));
}

/** The shown numbers that are sums, if most of those that stand there are. */
function sums(job: Job, lines: readonly Line[]): readonly CellPlace[] {
  const { suppressed, emptied, removedSheets } = job.decisions;
  const shown = lines.filter(
    ({ counts, beside: { sheet, row, column } }) =>
      counts.length > 1 &&
      !removedSheets.has(sheet) &&
      !suppressed.has(sheet, row, column) &&
      !emptied.has(sheet, row, column) &&
      numberAt(job, { sheet, row, column }) !== undefined,
  );
  const fitting = shown.filter(
    ({ counts, beside }) => counts.reduce((sum, count) => sum + count, 0) === numberAt(job, beside),
  );
  return fitting.length >= LEAST_SUMS && fitting.length * 2 >= shown.length
    ? fitting.map(({ beside }) => beside)
    : [];
}

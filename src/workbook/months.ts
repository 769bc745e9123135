import { MONTH_NAMES } from '../domain/months/month-names';
import { comparable, holdsFormula } from './formula';
import { KOPF_FIELDS } from './fields/kopf';
import { monthFormula, rowsOfGrid } from './sheet';
import type { MonthGrid } from './sheet';
import { contentAt, foundName } from './state';
import type { FoundName, WorkbookState } from './state';
import type { CellContent } from './types';

const YEARS_BACK = ['', ' des Vorjahres', ' des Vorvorjahres', ' drei Jahre zuvor'];

/** What a row of a grid is called: `März`, `Dezember des Vorjahres`. */
export function monthName(row: number, { first = 1 }: Pick<MonthGrid, 'first'> = {}): string {
  const months = first + row - 1;
  const year = Math.floor(months / 12);
  return `${MONTH_NAMES[months - year * 12] ?? ''}${YEARS_BACK[-year] ?? ''}`;
}

/** Where each month of a grid stands now: a row of its sheet, zero-based, or undefined where it was not found. */
export type MonthRows = readonly (number | undefined)[];

/**
 * Finds the rows by what the month column holds: our formula, or a date of that month the user typed.
 * Rows in between that hold neither are the user's. undefined: the grid has lost its month column.
 */
export function monthRows(state: WorkbookState, grid: MonthGrid): MonthRows | undefined {
  const months = foundName(state, grid.name);
  if (!months) return undefined;
  const known = rowsOf.get(months) ?? findRows(months, grid, yearOf(state));
  rowsOf.set(months, known);
  return known;
}

/** One look is asked for many cells. */
const rowsOf = new WeakMap<FoundName, MonthRows>();
/** Four years: more than any grid has. */
const MOST_MONTHS = 48;
const MONTH_OF_FORMULA: ReadonlyMap<string, number> = new Map(
  Array.from({ length: MOST_MONTHS }, (_, back) => [comparable(monthFormula(12 - back)), 12 - back]),
);

function findRows(
  { area, formulas, values }: FoundName,
  grid: MonthGrid,
  year: number | undefined,
): MonthRows {
  const { first = 1 } = grid;
  const rows: (number | undefined)[] = Array.from({ length: rowsOfGrid(grid) }, () => undefined);
  for (let index = 0; index < Math.min(area.rows, formulas.length); index++) {
    const month = monthAt(contentAt(formulas, index), contentAt(values, index), first < 1 ? year : undefined);
    const row = (month ?? first - 1) - first;
    if (row >= 0 && row < rows.length) rows[row] ??= area.row + index;
  }
  return rows;
}

/** Counted from January of the programme year, which is 1. Without a year a date counts for its month alone. */
function monthAt(formula: CellContent, value: CellContent, year?: number): number | undefined {
  if (holdsFormula(formula, value)) return MONTH_OF_FORMULA.get(comparable(String(formula)));
  if (typeof value !== 'number' || value < 1) return undefined;
  const date = new Date(Math.round((value - EXCEL_DAY_OF_1970) * 86_400_000));
  const yearsOff = year === undefined ? 0 : date.getUTCFullYear() - year;
  return yearsOff * 12 + date.getUTCMonth() + 1;
}

function yearOf(state: WorkbookState): number | undefined {
  const year = contentAt(foundName(state, KOPF_FIELDS.jahr.name)?.values ?? [], 0);
  return typeof year === 'number' ? year : undefined;
}

const EXCEL_DAY_OF_1970 = 25_569;

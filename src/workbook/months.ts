import { MONTH_NAMES } from '../domain/months/month-names';
import { comparable, holdsFormula } from './formula';
import { MONTHS, monthFormula } from './sheet';
import type { MonthGrid } from './sheet';
import { contentAt, foundName } from './state';
import type { FoundName, WorkbookState } from './state';
import type { CellContent } from './types';

export function monthName(index: number): string {
  return MONTH_NAMES[index] ?? String(index + 1);
}

/** Where each month of a grid stands now: a row of its sheet, zero-based, or undefined where it was not found. */
export type MonthRows = readonly (number | undefined)[];

/**
 * Finds the twelve rows by what the month column holds: our formula, or a date of that month the user typed.
 * Rows in between that hold neither are the user's. undefined: the grid has lost its month column.
 */
export function monthRows(state: WorkbookState, grid: MonthGrid): MonthRows | undefined {
  const months = foundName(state, grid.name);
  if (!months) return undefined;
  const known = rowsOf.get(months) ?? findRows(months);
  rowsOf.set(months, known);
  return known;
}

/** One look is asked for many cells. */
const rowsOf = new WeakMap<FoundName, MonthRows>();
const MONTH_OF_FORMULA: ReadonlyMap<string, number> = new Map(
  Array.from({ length: MONTHS }, (_, month) => [comparable(monthFormula(month + 1)), month]),
);

function findRows({ area, formulas, values }: FoundName): MonthRows {
  const rows: (number | undefined)[] = Array.from({ length: MONTHS }, () => undefined);
  for (let index = 0; index < Math.min(area.rows, formulas.length); index++) {
    const month = monthAt(contentAt(formulas, index), contentAt(values, index));
    if (month !== undefined) rows[month] ??= area.row + index;
  }
  return rows;
}

function monthAt(formula: CellContent, value: CellContent): number | undefined {
  if (holdsFormula(formula, value)) return MONTH_OF_FORMULA.get(comparable(String(formula)));
  if (typeof value !== 'number' || value < 1) return undefined;
  return new Date(Math.round((value - EXCEL_DAY_OF_1970) * 86_400_000)).getUTCMonth();
}

const EXCEL_DAY_OF_1970 = 25_569;

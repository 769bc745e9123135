import { headingFigures, isDay } from './heading-figures';
import type { Figure } from './heading-figures';
import { NUMBER } from '../read/grid';
import { columnOf, keyOf, rowOf } from '../read/cell-name';
import { textAt } from '../read/shown';
import type { Workbook } from '../read/workbook';
import type { Mark } from './marks';

/** The counts of a marked table; rows and columns that hold no figure are headings. */
export interface CountTable {
  readonly sheet: string;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Undefined: no number stands there. */
  at(row: number, column: number): number | undefined;
}

/** What German tables write where a figure is missing. */
const SIGNS = new Set('- – − . … ... x X / *'.split(' '));
const WHOLE = /^\+?(\d{1,3}(?:[. \u00a0\u202f]\d{3})+|\d+)(?:,0+)?$/;

export function countTableOf(workbook: Workbook, { area }: Mark): CountTable {
  const grid = workbook.sheet(area.sheet)?.grid;
  const counts = new Map<number, number>();
  const figures: Figure[] = [];
  const from = grid?.firstFrom(keyOf(area.top, area.left)) ?? 0;
  for (let index = from; grid && index < grid.count; index += 1) {
    const key = grid.keys[index] as number;
    const [row, column] = [rowOf(key), columnOf(key)];
    if (row > area.bottom) break;
    if (column < area.left || column > area.right) continue;
    const text = textAt(workbook, grid, index)?.trim();
    const count = grid.kinds[index] === NUMBER ? rounded(grid.values[index] as number) : countIn(text);
    if (count === undefined && (text === undefined || !SIGNS.has(text))) continue;
    const format = workbook.formats[grid.styles[index] as number] ?? '';
    figures.push({ row, column, count, isDay: isDay(count, format) });
  }
  const headings = headingFigures(figures);
  const [rows, columns] = [new Set<number>(), new Set<number>()];
  for (const figure of figures) {
    if (headings.has(figure)) continue;
    const { row, column, count } = figure;
    if (count !== undefined) counts.set(keyOf(row, column), count);
    rows.add(row);
    columns.add(column);
  }
  const ascending = (places: Set<number>) => [...places].sort((one, other) => one - other);
  return {
    sheet: area.sheet,
    rows: ascending(rows),
    columns: ascending(columns),
    at: (row, column) => counts.get(keyOf(row, column)),
  };
}

/** Excel keeps 15 digits; what a computation leaves beyond them is noise. */
export function rounded(value: number): number {
  return Number(value.toPrecision(15));
}

function countIn(text = ''): number | undefined {
  const [, whole] = WHOLE.exec(text) ?? [];
  return whole === undefined ? undefined : Number(whole.replace(/\D/g, ''));
}

import { cellOf } from '../address';
import type { Area } from '../address';
import { isoOfSerial } from '../dates';
import { sameContent } from '../formula';
import { monthRows } from '../months';
import type { ChartDescription, ChartSeriesDescription, MonthGrid } from '../sheet';
import { contentAt, foundName } from '../state';
import type { FoundName, WorkbookState } from '../state';
import type { CellContent } from '../types';

/** A series as it should be drawn. */
export interface SeriesRange {
  readonly series: ChartSeriesDescription;
  readonly values: Area;
  readonly categories: Area;
  readonly points: readonly CellContent[];
}

/** Excel is still calculating the cell: most likely it becomes a number, and the next update sets it right. */
const UNFINISHED = '#BUSY!';

/**
 * The ranges of the series of a chart: all from the first month with a number in any of them, as Excel counts the points
 * of all series from the same category, each to its own last number. A series without numbers is left out. Excel
 * draws a text, even an empty one, as 0: a series ends before the first of them.
 */
export function rangesOf(state: WorkbookState, chart: ChartDescription): readonly SeriesRange[] {
  const months = foundName(state, chart.categories);
  const rows = rowsOfMonths(state, chart);
  if (!months || rows.length === 0) return [];
  const columns = chart.series.flatMap((series) => {
    const column = foundName(state, series.values);
    const isBeside = column?.area.columns === 1 && column.area.sheet === months.area.sheet;
    const numbers = isBeside ? rows.filter((row) => isNumber(contentOf(column, row).value)) : [];
    return isBeside && numbers.length > 0 ? [{ series, column, numbers }] : [];
  });
  const first = Math.min(...columns.flatMap(({ numbers }) => numbers));
  return columns.flatMap(({ series, column, numbers }) => {
    const points = pointsOf(column, first, Math.max(...numbers));
    if (!points.some(isNumber)) return [];
    return [{ series, points, values: part(column, first, points), categories: part(months, first, points) }];
  });
}

/** The last month with a number in one of these series, `2021-03`; undefined where there is none. */
export function lastMonth(
  state: WorkbookState,
  chart: ChartDescription,
  among: readonly ChartSeriesDescription[],
): string | undefined {
  const months = foundName(state, chart.categories);
  const ends = rangesOf(state, chart)
    .filter(({ series }) => among.includes(series))
    .map(({ categories: { row, rows } }) => row + rows - 1);
  if (!months || ends.length === 0) return undefined;
  const { value } = contentOf(months, Math.max(...ends));
  return typeof value === 'number' ? isoOfSerial(value, 'month') : undefined;
}

/** Whether a chart shows these points; empty cells may be told in several ways. */
export function samePoints(shown: readonly unknown[], wanted: readonly CellContent[]): boolean {
  return (
    shown.length === wanted.length &&
    wanted.every((point, index) => {
      const now = shown[index];
      if (point === UNFINISHED) return true;
      return typeof point === 'number'
        ? typeof now === 'number' && sameContent(now, point)
        : typeof now !== 'number';
    })
  );
}

function rowsOfMonths(state: WorkbookState, { categories }: ChartDescription): readonly number[] {
  const part = state.design.targets.get(categories)?.part;
  if (part?.kind === 'series') return rowsOfSeries(state, categories);
  const grid: MonthGrid | undefined = part?.kind === 'grid' ? part.grid : undefined;
  return (grid ? (monthRows(state, grid) ?? []) : []).filter((row) => row !== undefined);
}

/** The rows in which a month of published figures stands, whichever months these are. */
function rowsOfSeries(state: WorkbookState, name: string): readonly number[] {
  const months = foundName(state, name);
  if (!months) return [];
  const { row, rows } = months.area;
  return Array.from({ length: rows }, (_, index) => row + index).filter(
    (at) => typeof contentOf(months, at).value === 'number',
  );
}

function pointsOf(column: FoundName, first: number, last: number): readonly CellContent[] {
  const points: CellContent[] = [];
  for (let row = first; row <= last; row++) {
    const { formula, value } = contentOf(column, row);
    if (!isNumber(value) && formula !== '') break;
    points.push(value);
  }
  while (points.length > 0 && !isNumber(points.at(-1) ?? '')) points.pop();
  return points;
}

function contentOf(column: FoundName, row: number): { formula: CellContent; value: CellContent } {
  const index = row - column.area.row;
  if (index < 0) return { formula: '', value: '' };
  return { formula: contentAt(column.formulas, index), value: contentAt(column.values, index) };
}

function isNumber(value: CellContent): boolean {
  return typeof value === 'number' || value === UNFINISHED;
}

function part({ area }: FoundName, first: number, points: readonly CellContent[]): Area {
  return { ...cellOf(area, first - area.row), rows: points.length };
}

import { columnsOf, isWholeColumns, isWholeRows, rowsOf } from '../../grid/area';
import type { SeriesInfo } from '../../grid/charts/chart-info';
import type { Grid } from '../../grid/grid';
import type { Area } from '../../grid/reference';
import type { ChartType } from '../../xlsx/charts/chart-snapshot';
import type { Place } from '../addresses';
import { refusals } from '../messages';
import { isDateFormat } from './date-format';

/** What a cell is to Excel when it looks for names and categories in a range. */
type Kind = 'empty' | 'label' | 'number';

/**
 * The series of a range, as Excel reads it: a first line of texts names the series, a first line of texts or dates across
 * it holds the categories, and an empty corner makes labels of both whatever they are. `Auto` takes the longer side for
 * the categories. A second line of texts would make categories of two levels.
 */
export function sourceSeries(
  grid: Grid,
  { sheetId, area }: Place,
  seriesBy: unknown,
  type: ChartType,
): SeriesInfo[] {
  if (isWholeColumns(area) || isWholeRows(area))
    throw refusals.unsupported('a chart of whole rows or columns');
  const byColumns = isByColumns(seriesBy, area);
  const kinds = grid.cells.readArea(sheetId, area, ({ value, error }, row, column): Kind => {
    if (value === null || value === '') return 'empty';
    if (typeof value === 'string' && !error) return 'label';
    return isDateFormat(grid.cells.styleAt(sheetId, row, column).numberFormat) ? 'label' : 'number';
  });
  const labels = labelLines(kinds);
  const next = byColumns ? kinds.slice(1).map((line) => line[1] ?? 'empty') : (kinds[1] ?? []).slice(1);
  const [named, categorised] = byColumns ? [labels.row, labels.column] : [labels.column, labels.row];
  if (categorised && areLabels(next)) throw refusals.unsupported('categories of several lines');
  const look = { type, hasDataLabels: false, secondaryAxis: false };
  const source = (cells: Area) => ({ sheetId, area: cells });
  return lines(area, byColumns)
    .slice(categorised ? 1 : 0)
    .map((line) =>
      grid.charts.newSeries({
        ...look,
        ...(named && { name: source(ends(line, byColumns).first) }),
        values: source(named ? ends(line, byColumns).rest : line),
        ...(categorised && { categories: source(categoriesOf(area, byColumns, named)) }),
      }),
    );
}

function isByColumns(seriesBy: unknown, area: Area): boolean {
  if (seriesBy === 'Columns') return true;
  if (seriesBy === 'Rows') return false;
  if (seriesBy !== 'Auto' && seriesBy !== null && seriesBy !== undefined)
    throw refusals.argument('series are by Auto, Columns or Rows');
  return rowsOf(area) >= columnsOf(area);
}

/** Whether the first row and the first column hold labels. A range that is nothing else holds figures. */
function labelLines(kinds: readonly (readonly Kind[])[]): { row: boolean; column: boolean } {
  const corner = kinds[0]?.[0];
  const columns = kinds[0]?.length ?? 0;
  const [hasRows, hasColumns] = [kinds.length > 1, columns > 1];
  if (corner === 'empty' && hasRows && hasColumns) return { row: true, column: true };
  const row = hasRows && areLabels(hasColumns ? (kinds[0] ?? []).slice(1) : (kinds[0] ?? []));
  const firstColumn = kinds.map((line) => line[0] ?? 'empty');
  const column = hasColumns && areLabels(hasRows ? firstColumn.slice(1) : firstColumn);
  return { row, column };
}

const areLabels = (kinds: readonly Kind[]): boolean =>
  kinds.includes('label') && kinds.every((kind) => kind !== 'number');

/** The columns of the area, or its rows. */
function lines(area: Area, byColumns: boolean): Area[] {
  const count = byColumns ? columnsOf(area) : rowsOf(area);
  return Array.from({ length: count }, (_, index) =>
    byColumns
      ? { ...area, left: area.left + index, right: area.left + index }
      : { ...area, top: area.top + index, bottom: area.top + index },
  );
}

/** The first cell of a column or row, and the others. */
function ends(line: Area, byColumns: boolean): { first: Area; rest: Area } {
  return byColumns
    ? { first: { ...line, bottom: line.top }, rest: { ...line, top: line.top + 1 } }
    : { first: { ...line, right: line.left }, rest: { ...line, left: line.left + 1 } };
}

function categoriesOf(area: Area, byColumns: boolean, named: boolean): Area {
  const line = byColumns ? { ...area, right: area.left } : { ...area, bottom: area.top };
  return named ? ends(line, byColumns).rest : line;
}

import type { Scalar } from '../../functions/call';
import type {
  ChartSnapshot,
  SeriesLook,
  SeriesSnapshot,
  SourceSnapshot,
} from '../../xlsx/charts/chart-snapshot';
import { cellsOf } from '../area';
import type { CellContent } from '../cell-data';
import type { Cells } from '../cells';
import type { Layout } from '../layout';
import { formatAbsolute } from '../reference';
import type { Sheets } from '../sheets';
import type { CellSource, ChartInfo, SeriesInfo } from './chart-info';

/** What a chart's figures are read from. */
export interface ChartCells {
  readonly sheets: Sheets;
  readonly cells: Cells;
  readonly layout: Layout;
  text(sheetId: string, row: number, column: number): string;
}

type Reader = (content: CellContent, sheetId: string, row: number, column: number) => Scalar;

const GONE: SourceSnapshot = { formula: '#REF!', values: [], numberFormat: 'General' };

/** A chart as plain data, with the figures that its cells hold now. */
export function chartSnapshot(grid: ChartCells, chart: ChartInfo): ChartSnapshot {
  const { name, type, title, legend, valueAxis, categoryAxis, plotVisibleOnly, gapWidth, anchor } = chart;
  const look = { name, type, title, legend, valueAxis, categoryAxis, plotVisibleOnly, gapWidth, anchor };
  return { ...look, series: chart.series.map((one) => seriesSnapshot(grid, one, plotVisibleOnly)) };
}

function seriesSnapshot(grid: ChartCells, series: SeriesInfo, visibleOnly: boolean): SeriesSnapshot {
  const { name, values, categories } = series;
  const shown: Reader = (_content, sheetId, row, column) => grid.text(sheetId, row, column);
  return {
    ...seriesLook(series),
    ...(name !== undefined && { name: typeof name === 'string' ? name : read(grid, name, false, shown) }),
    ...(values && { values: read(grid, values, visibleOnly, plotted) }),
    ...(categories && { categories: read(grid, categories, visibleOnly, ({ value }) => value) }),
  };
}

function seriesLook(series: SeriesInfo): SeriesLook {
  const { type, lineColor, lineStyle, lineWeight, fillColor, markerStyle, hasDataLabels, secondaryAxis } =
    series;
  return { type, lineColor, lineStyle, lineWeight, fillColor, markerStyle, hasDataLabels, secondaryAxis };
}

/**
 * The figure that Excel draws for a cell: none for an empty cell and for #N/A (its default "show #N/A as empty cell"),
 * and 0 for every text and other error, an empty text among them. So a sign belongs into a chart as #N/A.
 */
function plotted({ value, error }: CellContent): Scalar {
  if (typeof value === 'number') return value;
  return value === null || (error && value === '#N/A') ? null : 0;
}

function read(grid: ChartCells, source: CellSource, visibleOnly: boolean, reader: Reader): SourceSnapshot {
  const { sheetId, area } = source;
  if (!area || !grid.sheets.has(sheetId)) return GONE;
  const cells = [...cellsOf(area)].filter(
    ([row, column]) => !visibleOnly || isVisible(grid, sheetId, row, column),
  );
  return {
    formula: formatAbsolute(grid.sheets.name(sheetId), area),
    values: cells.map(([row, column]) => reader(grid.cells.read(sheetId, row, column), sheetId, row, column)),
    numberFormat: grid.cells.styleAt(sheetId, area.top, area.left).numberFormat ?? 'General',
  };
}

const isVisible = ({ layout }: ChartCells, sheetId: string, row: number, column: number): boolean =>
  !layout.isRowHidden(sheetId, row) && !layout.isColumnHidden(sheetId, column);

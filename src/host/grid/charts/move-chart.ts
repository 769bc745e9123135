import { MAX_COLUMNS, MAX_ROWS } from '../../xlsx/address';
import type { AnchorPoint, ChartAnchor } from '../../xlsx/charts/chart-snapshot';
import { includes } from '../area';
import { moveArea } from '../live-areas';
import type { Area } from '../reference';
import type { CellMove, Relocation } from '../structure';
import type { CellSource, ChartInfo } from './chart-info';

/**
 * The chart after rows, columns or cells of a sheet came or went: its figures follow, and on this sheet its place.
 * Cells that are pushed aside take figures along only where all of them go, and never the chart itself.
 */
export function moveChart(chart: ChartInfo, sheetId: string, move: CellMove, lane?: Area): ChartInfo {
  const moved = (source: CellSource): CellSource => {
    const { area } = source;
    if (source.sheetId !== sheetId || !area || (lane && !includes(lane, area))) return source;
    return { sheetId, area: moveArea(area, move) };
  };
  const goesAlong = chart.sheetId === sheetId && !lane;
  return { ...withSources(chart, moved), anchor: goesAlong ? moveAnchor(chart.anchor, move) : chart.anchor };
}

/** The chart after cells were cut and pasted: figures that went with them are read at their new place. */
export function relocateFigures(chart: ChartInfo, { from, to }: Relocation): ChartInfo {
  const [down, right] = [to.area.top - from.area.top, to.area.left - from.area.left];
  return withSources(chart, (source) => {
    const { sheetId, area } = source;
    if (sheetId !== from.sheetId || !area || !includes(from.area, area)) return source;
    return { sheetId: to.sheetId, area: shifted(area, down, right) };
  });
}

const shifted = ({ top, left, bottom, right }: Area, down: number, aside: number): Area => ({
  top: top + down,
  left: left + aside,
  bottom: bottom + down,
  right: right + aside,
});

function withSources(chart: ChartInfo, change: (source: CellSource) => CellSource): ChartInfo {
  const changed = (source: CellSource | undefined): CellSource | undefined => source && change(source);
  const series = chart.series.map((one) => ({
    ...one,
    name: typeof one.name === 'string' ? one.name : changed(one.name),
    values: changed(one.values),
    categories: changed(one.categories),
  }));
  return { ...chart, series };
}

/** Charts move and grow with whole rows and columns (Excel.Placement `TwoCell`, the default of a chart). */
function moveAnchor({ from, to }: ChartAnchor, move: CellMove): ChartAnchor {
  const point = ({ row, column, x, y }: AnchorPoint): AnchorPoint => {
    const rows = follow(row, y, MAX_ROWS, (index) => move(index, MAX_COLUMNS - 1)?.row ?? null);
    const columns = follow(column, x, MAX_COLUMNS, (index) => move(MAX_ROWS - 1, index)?.column ?? null);
    return { row: rows.index, y: rows.offset, column: columns.index, x: columns.offset };
  };
  return { from: point(from), to: point(to) };
}

/** A corner whose row was deleted goes to the beginning of the next row that is left. */
function follow(start: number, offset: number, count: number, move: (index: number) => number | null) {
  for (let index = start; index < count; index += 1) {
    const moved = move(index);
    if (moved !== null) return { index: moved, offset: index === start ? offset : 0 };
  }
  return { index: start, offset };
}

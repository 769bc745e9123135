import { anchorAt, cellPosition } from '../../grid/charts/chart-box';
import type { Place } from '../addresses';
import type { ModelContext } from '../context';
import { requireChartType } from './chart-type';
import { sourceSeries } from './source-series';

/** Points: the size that Excel gives a new chart. */
const SIZE = { width: 360, height: 216 };
/** Columns are closer to each other than the file format would have them, as in charts of Excel since 2013. */
const GAP_WIDTH = 219;

/**
 * Makes a chart of a range and returns its id. Excel puts it into the middle of the window; here it stands to the right
 * of its figures, because this host has no window.
 */
export async function createChart(
  context: ModelContext,
  sheetId: string,
  type: unknown,
  source: Place,
  seriesBy: unknown,
): Promise<string> {
  const { grid } = context;
  const known = requireChartType(type);
  await context.calculated();
  const series = sourceSeries(grid, source, seriesBy, known);
  const { top, right } = source.sheetId === sheetId ? source.area : { top: 0, right: -1 };
  const { x, y } = cellPosition(grid.layout, sheetId, top, right + 1);
  return grid.charts.add({
    sheetId,
    name: freeName(context, sheetId),
    type: known,
    anchor: anchorAt(grid.layout, sheetId, { left: x, top: y, ...SIZE }),
    title: { visible: true },
    legend: { visible: series.length > 1, position: 'Bottom' },
    valueAxis: { majorGridlines: true },
    categoryAxis: { majorGridlines: false },
    plotVisibleOnly: true,
    gapWidth: GAP_WIDTH,
    series,
  });
}

function freeName({ grid }: ModelContext, sheetId: string): string {
  const taken = new Set(grid.charts.list(sheetId).map(({ name }) => name));
  for (let number = 1; ; number += 1) if (!taken.has(`Diagramm ${number}`)) return `Diagramm ${number}`;
}

import { localAddress } from '../address';
import type { Area } from '../address';
import type { ChartDescription, ChartSeriesDescription } from '../sheet';
import type { ChartState, WorkbookState } from '../state';
import { markDrawn } from './chart-mark';
import type { ChartWork } from './plan-charts';
import { rangesOf } from './ranges';
import type { SeriesRange } from './ranges';

/** Points. */
const LINE_WEIGHT = 2.25;

/** Queues one chart; `state` holds the months as they are now, after everything else was written. */
export function queueChart(context: Excel.RequestContext, state: WorkbookState, work: ChartWork): void {
  const { chart, change } = work;
  const sheet = context.workbook.worksheets.getItem(change.sheet);
  const ranges = rangesOf(state, chart);
  const now = state.charts.get(chart.name);
  if (change.kind === 'new') {
    const place = placeOf(work);
    makeChart(sheet, chart, place, ranges);
    if (!state.marks.has(chart.name)) markDrawn(context, chart.name, place);
  } else if (now) setRanges(sheet, chart, now, ranges);
}

function placeOf({ chart, change, origin }: ChartWork): Area {
  const { row, column } = { row: 0, column: 0, ...origin };
  return {
    sheet: change.sheet,
    row: row + chart.row,
    column: column + chart.column,
    rows: chart.rows,
    columns: chart.columns,
  };
}

/** Excel makes no chart without cells: the first range gives one series, which goes again. */
function makeChart(
  sheet: Excel.Worksheet,
  chart: ChartDescription,
  place: Area,
  ranges: readonly SeriesRange[],
): void {
  const [first] = ranges;
  if (!first) return;
  const made = sheet.charts.add(chart.type, sheet.getRange(localAddress(first.values)), 'Columns');
  made.name = chart.name;
  made.series.getItemAt(0).delete();
  for (const range of ranges) addSeries(sheet, made, chart, range);
  made.title.text = chart.title;
  made.legend.position = 'Bottom';
  made.legend.visible = chart.series.length > 1;
  made.axes.valueAxis.numberFormat = chart.numberFormat;
  made.displayBlanksAs = 'NotPlotted';
  const corner = { rows: 1, columns: 1 };
  const last = { row: place.row + place.rows - 1, column: place.column + place.columns - 1, ...corner };
  made.setPosition(localAddress({ ...place, ...corner }), localAddress(last));
}

function addSeries(
  sheet: Excel.Worksheet,
  chart: Excel.Chart,
  { type }: ChartDescription,
  range: SeriesRange,
): void {
  const series = chart.series.add(range.series.title);
  setRange(sheet, series, range);
  format(series, range.series, type);
}

function setRange(
  sheet: Excel.Worksheet,
  series: Excel.ChartSeries,
  { values, categories }: SeriesRange,
): void {
  series.setValues(sheet.getRange(localAddress(values)));
  series.setXAxisValues(sheet.getRange(localAddress(categories)));
}

function format(
  series: Excel.ChartSeries,
  { color, dash }: ChartSeriesDescription,
  type: ChartDescription['type'],
): void {
  if (type !== 'Line') {
    series.format.fill.setSolidColor(color);
    return;
  }
  series.format.line.color = color;
  series.format.line.weight = LINE_WEIGHT;
  if (dash) series.format.line.lineStyle = 'Dash';
}

/** Only ranges: how the user formatted the chart stays. Series of the user stay too. */
function setRanges(
  sheet: Excel.Worksheet,
  chart: ChartDescription,
  now: ChartState,
  ranges: readonly SeriesRange[],
): void {
  const found = sheet.charts.getItem(chart.name);
  const gone: number[] = [];
  for (const series of chart.series) {
    const range = ranges.find((known) => known.series === series);
    const index = now.series.findIndex(({ title }) => title === series.title);
    if (range && index >= 0) setRange(sheet, found.series.getItemAt(index), range);
    else if (range) addSeries(sheet, found, chart, range);
    else if (index >= 0) gone.push(index);
  }
  // From the last on: each that goes moves those behind it.
  for (const index of gone.sort((a, b) => b - a)) found.series.getItemAt(index).delete();
}

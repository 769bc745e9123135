import type { ChartDataset, PointStyle } from 'chart.js';
import { automaticColor } from '../../xlsx/charts/automatic-look';
import type { ChartSnapshot, LineStyle, MarkerStyle, SeriesSnapshot } from '../../xlsx/charts/chart-snapshot';
import { seriesName } from '../../xlsx/charts/chart-texts';

const PIXELS_PER_POINT = 96 / 72;
/** Points. */
const LINE_WEIGHT = 2.25;
const BORDER_WEIGHT = 0.75;
const MARKER_RADIUS = 3;
/** Columns of a group stand apart by so much of their width, as the file says. */
const COLUMN_GAP = 0.27;

/** Lengths of dashes and gaps, in widths of the line. */
const DASHES: Readonly<Record<LineStyle, readonly number[]>> = {
  None: [],
  Continuous: [],
  Dash: [4, 3],
  DashDot: [4, 3, 1, 3],
  DashDotDot: [8, 3, 1, 3, 1, 3],
  Dot: [3, 1],
  RoundDot: [1, 1],
};

const POINTS: Readonly<Record<MarkerStyle, PointStyle | false>> = {
  None: false,
  Square: 'rect',
  Diamond: 'rectRot',
  Triangle: 'triangle',
  X: 'crossRot',
  Star: 'star',
  Dot: 'dash',
  Dash: 'line',
  Circle: 'circle',
  Plus: 'cross',
};

type Figures = (number | null)[];
type Dataset = ChartDataset<'bar', Figures> | ChartDataset<'line', Figures>;

/** The series with their figures; a gap stays one. */
export function datasetsOf(chart: ChartSnapshot): Dataset[] {
  return chart.series.map((series, position) => {
    const axis = series.secondaryAxis ? 'second' : 'value';
    const shared = {
      label: seriesName(series, position),
      data: (series.values?.values ?? []).map((value) => (typeof value === 'number' ? value : null)),
      ...(chart.type === 'BarClustered' ? { xAxisID: axis } : { yAxisID: axis }),
    };
    return isLine(series)
      ? { type: 'line', ...shared, ...lineLook(series, position) }
      : { type: 'bar', ...shared, ...barLook(chart, series, position) };
  });
}

const isLine = ({ type }: SeriesSnapshot): boolean => type === 'Line' || type === 'LineMarkers';

function lineLook(series: SeriesSnapshot, position: number) {
  const { lineColor = automaticColor(position), lineStyle = 'Continuous', fillColor = lineColor } = series;
  const borderWidth = (series.lineWeight ?? LINE_WEIGHT) * PIXELS_PER_POINT;
  const marker = POINTS[series.markerStyle ?? (series.type === 'LineMarkers' ? 'Circle' : 'None')];
  return {
    borderColor: lineColor,
    borderWidth,
    borderDash: DASHES[lineStyle].map((length) => length * borderWidth),
    showLine: lineStyle !== 'None',
    backgroundColor: fillColor ?? 'transparent',
    pointStyle: marker,
    pointRadius: marker === false ? 0 : MARKER_RADIUS,
    spanGaps: false,
    // Over the columns.
    order: 0,
  };
}

function barLook(chart: ChartSnapshot, series: SeriesSnapshot, position: number) {
  const { fillColor = automaticColor(position), lineColor, lineStyle, lineWeight = BORDER_WEIGHT } = series;
  const bordered = lineColor !== undefined && lineStyle !== 'None';
  return {
    backgroundColor: fillColor ?? 'transparent',
    ...(bordered && { borderColor: lineColor, borderWidth: lineWeight * PIXELS_PER_POINT }),
    ...widthsOf(chart),
    order: 1,
  };
}

/** Excel measures the room between two groups by the width of a column, the library all of it by the category. */
function widthsOf({ series, gapWidth }: ChartSnapshot): {
  categoryPercentage: number;
  barPercentage: number;
} {
  const bars = Math.max(1, series.filter((one) => !isLine(one)).length);
  const group = bars + (bars - 1) * COLUMN_GAP;
  return {
    categoryPercentage: group / (group + gapWidth / 100),
    barPercentage: bars === 1 ? 1 : 1 / (1 + COLUMN_GAP),
  };
}

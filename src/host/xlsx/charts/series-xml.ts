import { element } from '../xml';
import { automaticColor } from './automatic-look';
import type { MarkerStyle, SeriesSnapshot } from './chart-snapshot';
import { valueOf } from './chart-xml';
import { fillXml, lineXml, shapeXml, textStyleXml } from './shape-xml';
import { categoriesXml, nameXml, valuesXml } from './source-xml';

/** Points. */
const LINE_WEIGHT = 2.25;
const BORDER_WEIGHT = 0.75;
const MARKER_SIZE = 5;
const LABEL_SIZE = 9;

/** A series of a line chart (ECMA-376 Part 1, 21.2.2.170, CT_LineSer). */
export function lineSeriesXml(series: SeriesSnapshot, position: number): string {
  const color = series.lineColor ?? automaticColor(position);
  const weight = series.lineWeight ?? LINE_WEIGHT;
  const content = [
    headXml(series, position),
    shapeXml(lineXml({ color, weight, style: series.lineStyle, round: true })),
    markerXml(series, color),
    labelsXml(series, 't'),
    categoriesXml(series.categories),
    valuesXml(series.values),
    // Without it Excel would bend the line, and show figures that nobody measured.
    valueOf('smooth', false),
  ];
  return element('c:ser', {}, content.join(''));
}

/** A series of columns or bars (ECMA-376 Part 1, 21.2.2.170, CT_BarSer). */
export function barSeriesXml(series: SeriesSnapshot, position: number): string {
  const { fillColor = automaticColor(position), lineColor, lineStyle, lineWeight = BORDER_WEIGHT } = series;
  const border = lineColor === undefined ? null : { color: lineColor, weight: lineWeight, style: lineStyle };
  const content = [
    headXml(series, position),
    shapeXml(fillXml(fillColor) + lineXml(border)),
    valueOf('invertIfNegative', false),
    labelsXml(series, 'outEnd'),
    categoriesXml(series.categories),
    valuesXml(series.values),
  ];
  return element('c:ser', {}, content.join(''));
}

const headXml = (series: SeriesSnapshot, position: number): string =>
  valueOf('idx', position) + valueOf('order', position) + nameXml(series);

function markerXml({ type, markerStyle, fillColor }: SeriesSnapshot, lineColor: string): string {
  const style: MarkerStyle = markerStyle ?? (type === 'LineMarkers' ? 'Circle' : 'None');
  if (style === 'None') return element('c:marker', {}, valueOf('symbol', 'none'));
  const shape = shapeXml(
    fillXml(fillColor === undefined ? lineColor : fillColor) +
      lineXml({ color: lineColor, weight: BORDER_WEIGHT }),
  );
  return element(
    'c:marker',
    {},
    valueOf('symbol', style.toLowerCase()) + valueOf('size', MARKER_SIZE) + shape,
  );
}

function labelsXml({ hasDataLabels }: SeriesSnapshot, place: string): string {
  if (!hasDataLabels) return '';
  const shown = (name: string): string => valueOf(name, name === 'showVal');
  const content = [
    shapeXml(fillXml(null) + lineXml(null)),
    textStyleXml(LABEL_SIZE),
    valueOf('dLblPos', place),
    ...['showLegendKey', 'showVal', 'showCatName', 'showSerName', 'showPercent', 'showBubbleSize'].map(shown),
  ];
  return element('c:dLbls', {}, content.join(''));
}

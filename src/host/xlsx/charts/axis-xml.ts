import { element } from '../xml';
import type { AxisLook, ChartSnapshot, SourceSnapshot } from './chart-snapshot';
import { valueOf } from './chart-xml';
import { LINE_GREY, lineXml, richTextXml, shapeXml, textStyleXml } from './shape-xml';

/** An axis group of a chart: the ids of its two axes. */
export interface AxisIds {
  readonly category: number;
  readonly value: number;
}

export const PRIMARY: AxisIds = { category: 1001, value: 1002 };
export const SECONDARY: AxisIds = { category: 1003, value: 1004 };

const TITLE_SIZE = 10;
const LABEL_SIZE = 9;
const GRID_LINE = { color: LINE_GREY, weight: 0.75 };

/** The scale of an axis that nobody has shaped: the secondary one. */
const PLAIN: AxisLook = { majorGridlines: false };

/** The axes of the groups that a chart has (ECMA-376 Part 1, 21.2.2.25 and 21.2.2.226). */
export function axesXml(chart: ChartSnapshot): string {
  const horizontal = chart.type === 'BarClustered';
  const [categorySide, valueSide, farSide] = horizontal ? ['l', 'b', 't'] : ['b', 'l', 'r'];
  const first = chart.series.find(({ secondaryAxis }) => !secondaryAxis);
  const second = chart.series.find(({ secondaryAxis }) => secondaryAxis);
  const primary =
    categoryAxisXml(PRIMARY, chart.categoryAxis, categorySide, first?.categories, true) +
    valueAxisXml(PRIMARY, chart.valueAxis, valueSide, first?.values, 'autoZero');
  if (!second) return primary;
  return (
    primary +
    valueAxisXml(SECONDARY, PLAIN, farSide, second.values, 'max') +
    categoryAxisXml(SECONDARY, PLAIN, categorySide, second.categories, false)
  );
}

function categoryAxisXml(
  ids: AxisIds,
  look: AxisLook,
  side: string,
  source: SourceSnapshot | undefined,
  shown: boolean,
): string {
  const content = [
    headXml(ids.category, look, side, source, shown),
    shapeXml(lineXml(GRID_LINE)),
    textStyleXml(LABEL_SIZE),
    valueOf('crossAx', ids.value),
    valueOf('crosses', 'autoZero'),
    valueOf('auto', true),
    valueOf('lblAlgn', 'ctr'),
    valueOf('lblOffset', 100),
    valueOf('noMultiLvlLbl', false),
  ];
  return element('c:catAx', {}, content.join(''));
}

function valueAxisXml(
  ids: AxisIds,
  look: AxisLook,
  side: string,
  source: SourceSnapshot | undefined,
  crosses: 'autoZero' | 'max',
): string {
  const content = [
    headXml(ids.value, look, side, source, true),
    shapeXml(lineXml(null)),
    textStyleXml(LABEL_SIZE),
    valueOf('crossAx', ids.category),
    valueOf('crosses', crosses),
    valueOf('crossBetween', 'between'),
  ];
  return element('c:valAx', {}, content.join(''));
}

/** What both kinds of axis begin with, in the order of the schema. */
function headXml(
  id: number,
  look: AxisLook,
  side: string,
  source: SourceSnapshot | undefined,
  shown: boolean,
): string {
  const { title, majorGridlines, numberFormat } = look;
  const format = { formatCode: numberFormat ?? source?.numberFormat ?? 'General' };
  return [
    valueOf('axId', id),
    element('c:scaling', {}, scalingXml(look)),
    valueOf('delete', !shown),
    valueOf('axPos', side),
    majorGridlines ? element('c:majorGridlines', {}, shapeXml(lineXml(GRID_LINE))) : '',
    title === undefined ? '' : titleXml(title),
    element('c:numFmt', { ...format, sourceLinked: numberFormat === undefined }),
    valueOf('majorTickMark', 'none'),
    valueOf('minorTickMark', 'none'),
    // Below the plot, where it leaves negative columns free.
    valueOf('tickLblPos', 'low'),
  ].join('');
}

function scalingXml({ minimum, maximum }: AxisLook): string {
  return [
    valueOf('orientation', 'minMax'),
    maximum === undefined ? '' : valueOf('max', maximum),
    minimum === undefined ? '' : valueOf('min', minimum),
  ].join('');
}

const titleXml = (text: string): string =>
  element('c:title', {}, element('c:tx', {}, richTextXml(text, TITLE_SIZE)) + valueOf('overlay', false));

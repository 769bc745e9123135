import { element } from '../xml';
import type { AxisIds } from './axis-xml';
import { PRIMARY, SECONDARY } from './axis-xml';
import type { ChartSnapshot, SeriesSnapshot } from './chart-snapshot';
import { valueOf } from './chart-xml';
import { barSeriesXml, lineSeriesXml } from './series-xml';

/** How far columns of a group cover each other, in percent: Excel keeps them a little apart. */
const OVERLAP = -27;

interface Placed {
  readonly series: SeriesSnapshot;
  readonly position: number;
}

/**
 * The series of a chart by kind and axis, each kind on each axis a chart of its own: columns first, so that lines lie
 * over them. A chart without series keeps its empty kind.
 */
export function plotsXml(chart: ChartSnapshot): string {
  const placed = chart.series.map((series, position) => ({ series, position }));
  const plots = [PRIMARY, SECONDARY].flatMap((axes) => {
    const here = placed.filter(({ series }) => series.secondaryAxis === (axes === SECONDARY));
    const [bars, lines] = [here.filter(isBar), here.filter((one) => !isBar(one))];
    return [
      ...(bars.length > 0 ? [barsXml(chart, bars, axes)] : []),
      ...(lines.length > 0 ? [linesXml(lines, axes)] : []),
    ];
  });
  if (plots.length > 0) return plots.join('');
  return isBar({ series: chart }) ? barsXml(chart, [], PRIMARY) : linesXml([], PRIMARY);
}

const isBar = ({ series: { type } }: { series: Pick<SeriesSnapshot, 'type'> }): boolean =>
  type === 'ColumnClustered' || type === 'BarClustered';

/** ECMA-376 Part 1, 21.2.2.97 */
function linesXml(lines: readonly Placed[], axes: AxisIds): string {
  const content = [
    valueOf('grouping', 'standard'),
    valueOf('varyColors', false),
    ...lines.map(({ series, position }) => lineSeriesXml(series, position)),
    valueOf('marker', true),
    axisIdsXml(axes),
  ];
  return element('c:lineChart', {}, content.join(''));
}

/** ECMA-376 Part 1, 21.2.2.16 */
function barsXml({ type, gapWidth }: ChartSnapshot, bars: readonly Placed[], axes: AxisIds): string {
  const content = [
    valueOf('barDir', type === 'BarClustered' ? 'bar' : 'col'),
    valueOf('grouping', 'clustered'),
    valueOf('varyColors', false),
    ...bars.map(({ series, position }) => barSeriesXml(series, position)),
    valueOf('gapWidth', gapWidth),
    valueOf('overlap', OVERLAP),
    axisIdsXml(axes),
  ];
  return element('c:barChart', {}, content.join(''));
}

const axisIdsXml = ({ category, value }: AxisIds): string =>
  valueOf('axId', category) + valueOf('axId', value);

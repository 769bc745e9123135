import type { ChartType, SeriesSnapshot } from '../../charts/chart-snapshot';
import { decimal, findAll } from '../xml-access';
import type { XmlElement } from '../xml-tree';
import { switchAt, valueAt } from './chart-values';
import { readSeries, type PlacedSeries } from './series-reader';
import { UnknownChart } from './unknown-chart';

/** The room between columns that the format assumes (21.2.2.75), and that of columns that lines may become. */
const GAP_WIDTH = 150;
const NEW_GAP_WIDTH = 219;

export interface Plots {
  readonly type: ChartType;
  readonly gapWidth: number;
  readonly series: readonly SeriesSnapshot[];
}

/**
 * The series of all plots of a chart in their order.
 *
 * @throws UnknownChart where one of the plots is neither of lines nor of columns or bars side by side
 */
export function readPlots(area: XmlElement | undefined): Plots {
  const plots = (area?.children ?? []).filter(({ name }) => name.endsWith('Chart'));
  // Excel writes the axes on which the first series lies first.
  const primary = valueAt(findAll(area, 'valAx')[0], 'axId');
  const placed = plots.flatMap((plot): PlacedSeries[] => {
    const kind = kindOf(plot);
    const isPrimary = findAll(plot, 'axId').some(({ attributes }) => attributes['val'] === primary);
    const shared = { kind, hasMarkers: switchAt(plot, 'marker', false), secondaryAxis: !isPrimary };
    return findAll(plot, 'ser').map((series) => readSeries(series, shared));
  });
  const series = placed.sort((a, b) => a.order - b.order).map((one) => one.series);
  const bars = plots.find(({ name }) => name === 'barChart');
  const [first] = plots;
  if (!first) throw new UnknownChart();
  return {
    type: bars ? kindOf(bars) : (series[0]?.type ?? kindOf(first)),
    gapWidth: bars ? (decimal(valueAt(bars, 'gapWidth')) ?? GAP_WIDTH) : NEW_GAP_WIDTH,
    series,
  };
}

function kindOf(plot: XmlElement): ChartType {
  const grouping = valueAt(plot, 'grouping');
  if (plot.name === 'lineChart' && (grouping ?? 'standard') === 'standard') return 'Line';
  if (plot.name === 'barChart' && (grouping ?? 'clustered') === 'clustered')
    return valueAt(plot, 'barDir') === 'bar' ? 'BarClustered' : 'ColumnClustered';
  throw new UnknownChart();
}

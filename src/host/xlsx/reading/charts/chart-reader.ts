import type { ChartLook, ChartSnapshot, LegendPosition } from '../../charts/chart-snapshot';
import { find } from '../xml-access';
import type { XmlElement } from '../xml-tree';
import { readAxis } from './axis-reader';
import { switchAt, titleText, valueAt } from './chart-values';
import { readPlots } from './plot-reader';

const LEGEND_SIDES: Readonly<Record<string, LegendPosition>> = {
  t: 'Top',
  b: 'Bottom',
  l: 'Left',
  r: 'Right',
  tr: 'Corner',
};

/**
 * What a chart part says (ECMA-376 Part 1, 21.2.2.29).
 *
 * @throws UnknownChart for kinds of charts that the host doesn't know
 */
export function readChart(space: XmlElement): Omit<ChartSnapshot, 'name' | 'anchor'> {
  const chart = find(space, 'chart');
  const area = find(chart, 'plotArea');
  const plots = readPlots(area);
  const axes = area?.children.filter(({ name }) => /^(?:cat|date|val)Ax$/.test(name)) ?? [];
  return {
    ...plots,
    title: readTitle(chart, plots.series.length),
    legend: readLegend(find(chart, 'legend')),
    valueAxis: readAxis(axes.find(({ name }) => name === 'valAx')),
    categoryAxis: readAxis(axes.find(({ name }) => name !== 'valAx')),
    plotVisibleOnly: switchAt(chart, 'plotVisOnly', true),
  };
}

/** Without an element of its own, a chart of one series has its name as the title until somebody takes it away. */
function readTitle(chart: XmlElement | undefined, series: number): ChartLook['title'] {
  const title = find(chart, 'title');
  const text = titleText(title);
  const isAutomatic = series === 1 && !switchAt(chart, 'autoTitleDeleted', false);
  return { visible: title !== undefined || isAutomatic, ...(text !== undefined && { text }) };
}

function readLegend(legend: XmlElement | undefined): ChartLook['legend'] {
  const position = LEGEND_SIDES[valueAt(legend, 'legendPos') ?? 'r'] ?? 'Right';
  return legend ? { visible: true, position } : { visible: false, position: 'Bottom' };
}

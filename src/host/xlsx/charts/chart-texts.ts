import type { ChartSnapshot, ChartType, SeriesSnapshot } from './chart-snapshot';

const KIND: Readonly<Record<ChartType, string>> = {
  Line: 'Liniendiagramm',
  LineMarkers: 'Liniendiagramm',
  ColumnClustered: 'Säulendiagramm',
  BarClustered: 'Balkendiagramm',
};

/** What a German Excel calls a series and a title that have no text of their own. */
const SERIES = 'Datenreihen';
const TITLE = 'Diagrammtitel';

export function seriesName(series: SeriesSnapshot | undefined, position: number): string {
  const name = series?.name;
  if (typeof name === 'string') return name;
  return name ? name.values.join(' ') : `${SERIES}${position + 1}`;
}

/** The title over the chart; undefined where none is shown. */
export function shownTitle({ title, series }: Pick<ChartSnapshot, 'title' | 'series'>): string | undefined {
  if (!title.visible) return undefined;
  if (title.text !== undefined) return title.text;
  return series.length === 1 ? seriesName(series[0], 0) : TITLE;
}

/** What a reader hears who does not see the chart: its kind, its title, its series. */
export function describeChart(chart: ChartSnapshot): string {
  const kinds = new Set((chart.series.length > 0 ? chart.series : [chart]).map(({ type }) => KIND[type]));
  const title = shownTitle(chart) ?? chart.name;
  const names = chart.series.map(seriesName);
  const series =
    names.length === 0
      ? 'Ohne Datenreihen'
      : `${names.length === 1 ? 'Datenreihe' : 'Datenreihen'}: ${names.join(', ')}`;
  return `${[...kinds].join(' und ')} „${title}“. ${series}.`;
}

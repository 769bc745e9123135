import type { SeriesInfo } from '../../grid/charts/chart-info';
import type { ModelContext } from '../context';
import { refusals } from '../messages';
import { ChartPart } from './chart-part';

/** A series of a chart, or a part of it. */
export abstract class SeriesPart extends ChartPart {
  constructor(
    context: ModelContext,
    chartId: string,
    protected readonly seriesId: string,
  ) {
    super(context, chartId);
  }

  protected get series(): SeriesInfo {
    const series = this.chart.series.find(({ id }) => id === this.seriesId);
    if (!series) throw refusals.deleted('ChartSeries');
    return series;
  }

  /** Its place among the series of the chart. */
  protected get position(): number {
    return this.chart.series.indexOf(this.series);
  }

  protected changeSeries(change: Partial<Omit<SeriesInfo, 'id'>>): void {
    const { id } = this.series;
    this.change({ series: this.chart.series.map((one) => (one.id === id ? { ...one, ...change } : one)) });
  }
}

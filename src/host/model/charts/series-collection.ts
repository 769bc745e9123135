import type { SeriesInfo } from '../../grid/charts/chart-info';
import type { HostObject } from '../../protocol/host-object';
import { HostCollection } from '../../protocol/host-object';
import type { ModelContext } from '../context';
import { refusals } from '../messages';
import { ChartSeries } from './chart-series';
import { requireSeriesName } from './series-name';

/** Excel.ChartSeriesCollection. Its items have no id: after a sync the client reaches them by their place. */
export class ChartSeriesCollection extends HostCollection {
  readonly className = 'ChartSeriesCollection';

  constructor(
    private readonly context: ModelContext,
    private readonly chartId: string,
  ) {
    super();
  }

  items(): readonly HostObject[] {
    return this.series.map((series) => this.wrap(series));
  }
  indexer(key: string | number): HostObject {
    return this.GetItemAt(Number(key));
  }

  get Count(): number {
    return this.series.length;
  }
  GetCount(): number {
    return this.Count;
  }
  GetItemAt(index: number): HostObject {
    const series = this.series[index];
    if (!series) throw refusals.argument('series index');
    return this.wrap(series);
  }
  /** At the end, or at the place `index`; it has no figures before `setValues`. */
  Add(name: unknown, index: unknown): HostObject {
    const { charts } = this.context.grid;
    const { type, sheetId } = this.chart;
    this.context.requireAllowed(sheetId, 'allowEditObjects');
    const at = index ?? this.series.length;
    if (typeof at !== 'number' || !(at >= 0 && at <= this.series.length))
      throw refusals.argument('series index');
    const title = name === null || name === undefined ? undefined : requireSeriesName(name);
    const series = charts.newSeries({ type, name: title, hasDataLabels: false, secondaryAxis: false });
    charts.change(this.chartId, { series: [...this.series.slice(0, at), series, ...this.series.slice(at)] });
    return this.wrap(series);
  }

  private get chart() {
    const chart = this.context.grid.charts.byId(this.chartId);
    if (!chart) throw refusals.deleted('Chart');
    return chart;
  }

  private get series(): readonly SeriesInfo[] {
    return this.chart.series;
  }

  private wrap({ id }: SeriesInfo): HostObject {
    return new ChartSeries(this.context, this.chartId, id);
  }
}

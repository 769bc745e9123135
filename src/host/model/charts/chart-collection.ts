import type { ChartInfo } from '../../grid/charts/chart-info';
import { HostCollection, NULL_OBJECT } from '../../protocol/host-object';
import type { HostObject } from '../../protocol/host-object';
import { resolveArea } from '../addresses';
import type { ModelContext } from '../context';
import { refusals } from '../messages';
import { Chart } from './chart';
import { createChart } from './create-chart';

/** Excel.ChartCollection of a sheet. */
export class ChartCollection extends HostCollection {
  readonly className = 'ChartCollection';

  constructor(
    private readonly context: ModelContext,
    private readonly sheetId: string,
  ) {
    super();
  }

  items(): readonly HostObject[] {
    return this.charts().map((chart) => this.wrap(chart));
  }

  /** By name or id. */
  indexer(key: string | number): HostObject {
    const chart = this.find(String(key));
    if (!chart) throw refusals.notFound(`the chart ${key}`);
    return this.wrap(chart);
  }

  get Count(): number {
    return this.charts().length;
  }
  GetCount(): number {
    return this.Count;
  }
  /** Of charts the client asks by a method, not by an indexer. */
  GetItem(name: string): HostObject {
    return this.indexer(name);
  }
  GetItemOrNullObject(name: string): HostObject | typeof NULL_OBJECT {
    const chart = this.find(name);
    return chart ? this.wrap(chart) : NULL_OBJECT;
  }
  GetItemAt(index: number): HostObject {
    const chart = this.charts()[index];
    if (!chart) throw refusals.argument('chart index');
    return this.wrap(chart);
  }
  async Add(type: unknown, source: unknown, seriesBy: unknown): Promise<HostObject> {
    this.context.requireAllowed(this.sheetId, 'allowEditObjects');
    const place = resolveArea(this.context, source, this.sheetId);
    return new Chart(this.context, await createChart(this.context, this.sheetId, type, place, seriesBy));
  }

  private charts(): ChartInfo[] {
    return this.context.grid.charts.list(this.sheetId);
  }

  private find(key: string): ChartInfo | undefined {
    const wanted = key.toLowerCase();
    return this.charts().find(({ id, name }) => id === key || name.toLowerCase() === wanted);
  }

  private wrap({ id }: ChartInfo): HostObject {
    return new Chart(this.context, id);
  }
}

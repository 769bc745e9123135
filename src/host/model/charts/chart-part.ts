import type { ChartInfo } from '../../grid/charts/chart-info';
import type { ChartSnapshot } from '../../xlsx/charts/chart-snapshot';
import { chartSnapshot } from '../../grid/charts/chart-snapshot';
import { HostObject } from '../../protocol/host-object';
import type { ModelContext } from '../context';
import { refusals } from '../messages';

/** A chart or a part of it: reads and changes the chart that the grid holds. */
export abstract class ChartPart extends HostObject {
  constructor(
    protected readonly context: ModelContext,
    protected readonly chartId: string,
  ) {
    super();
  }

  protected get chart(): ChartInfo {
    const chart = this.context.grid.charts.byId(this.chartId);
    if (!chart) throw refusals.deleted('Chart');
    return chart;
  }

  /** The chart with what its cells hold now. */
  protected async drawn(): Promise<ChartSnapshot> {
    await this.context.calculated();
    return chartSnapshot(this.context.grid, this.chart);
  }

  protected change(change: Partial<Omit<ChartInfo, 'id' | 'sheetId'>>): void {
    this.context.requireAllowed(this.chart.sheetId, 'allowEditObjects');
    this.context.grid.charts.change(this.chartId, change);
  }
}

/** True or false, and nothing that merely looks like it. */
export function requireBoolean(value: unknown, what: string): boolean {
  if (typeof value !== 'boolean') throw refusals.argument(`${what} is true or false`);
  return value;
}

export function requireText(value: unknown, what: string): string {
  if (typeof value !== 'string') throw refusals.argument(`${what} is a text`);
  return value;
}

export function requireNumber(value: unknown, minimum: number, maximum: number, what: string): number {
  if (typeof value !== 'number' || !(value >= minimum && value <= maximum))
    throw refusals.argument(`${what} is a number from ${minimum} to ${maximum}`);
  return value;
}

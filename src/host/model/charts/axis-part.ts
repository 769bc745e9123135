import type { AxisLook } from '../../xlsx/charts/chart-snapshot';
import type { ModelContext } from '../context';
import { ChartPart } from './chart-part';

/** An axis or a part of it. */
export abstract class AxisPart extends ChartPart {
  constructor(
    context: ModelContext,
    chartId: string,
    protected readonly which: 'valueAxis' | 'categoryAxis',
  ) {
    super(context, chartId);
  }

  protected get axis(): AxisLook {
    return this.chart[this.which];
  }

  protected changeAxis(change: Partial<AxisLook>): void {
    this.change({ [this.which]: { ...this.axis, ...change } });
  }
}

import type { LegendPosition } from '../../xlsx/charts/chart-snapshot';
import { refusals } from '../messages';
import { ChartPart, requireBoolean } from './chart-part';

const POSITIONS: readonly LegendPosition[] = ['Top', 'Bottom', 'Left', 'Right', 'Corner'];

/** Excel.ChartLegend */
export class ChartLegend extends ChartPart {
  readonly className = 'ChartLegend';

  get Visible(): boolean {
    return this.chart.legend.visible;
  }
  set Visible(visible: unknown) {
    this.change({ legend: { ...this.chart.legend, visible: requireBoolean(visible, 'visible') } });
  }
  get Position(): string {
    return this.chart.legend.position;
  }
  set Position(position: unknown) {
    const known = POSITIONS.find((name) => name === position);
    if (!known) throw refusals.unsupported(`the legend position ${String(position)}`);
    this.change({ legend: { ...this.chart.legend, position: known } });
  }
}

import type { HostObject } from '../../protocol/host-object';
import { ChartAxis } from './chart-axis';
import { ChartPart } from './chart-part';

/** Excel.ChartAxes */
export class ChartAxes extends ChartPart {
  readonly className = 'ChartAxes';

  get ValueAxis(): HostObject {
    return new ChartAxis(this.context, this.chartId, 'valueAxis');
  }
  get CategoryAxis(): HostObject {
    return new ChartAxis(this.context, this.chartId, 'categoryAxis');
  }
}

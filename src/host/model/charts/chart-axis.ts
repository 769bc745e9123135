import type { HostObject } from '../../protocol/host-object';
import { refusals } from '../messages';
import { AxisPart } from './axis-part';
import { ChartAxisTitle } from './chart-axis-title';
import { ChartGridlines } from './chart-gridlines';
import { requireText } from './chart-part';

/** Excel.ChartAxis: the value axis, or the axis of the categories. */
export class ChartAxis extends AxisPart {
  readonly className = 'ChartAxis';

  get Minimum(): number {
    return this.bound('minimum');
  }
  set Minimum(value: unknown) {
    this.changeAxis({ minimum: this.requireBound(value) });
  }
  get Maximum(): number {
    return this.bound('maximum');
  }
  set Maximum(value: unknown) {
    this.changeAxis({ maximum: this.requireBound(value) });
  }
  /** As long as nobody has chosen one, the format of the first cell that is shown. */
  get NumberFormat(): Promise<string> {
    const { numberFormat } = this.axis;
    if (numberFormat !== undefined) return Promise.resolve(numberFormat);
    return this.drawn().then(({ series: [first] }) => {
      const source = this.which === 'valueAxis' ? first?.values : first?.categories;
      return source?.numberFormat ?? 'General';
    });
  }
  set NumberFormat(format: unknown) {
    const text = requireText(format, 'a number format');
    this.changeAxis({ numberFormat: text === '' ? undefined : text });
  }

  get MajorGridlines(): HostObject {
    return new ChartGridlines(this.context, this.chartId, this.which);
  }
  get Title(): HostObject {
    return new ChartAxisTitle(this.context, this.chartId, this.which);
  }

  /** Excel always answers a number; the scale that it would choose by itself is not known here. */
  private bound(end: 'minimum' | 'maximum'): number {
    const value = this.axis[end];
    if (value === undefined) throw refusals.unsupported(`the ${end} of an axis that nobody has set`);
    return value;
  }

  /** An empty text leaves the scale to Excel (Excel.ChartAxis.minimum). */
  private requireBound(value: unknown): number | undefined {
    if (this.which === 'categoryAxis') throw refusals.unsupported('the scale of an axis of categories');
    if (value === '') return undefined;
    if (typeof value !== 'number' || !Number.isFinite(value))
      throw refusals.argument('the end of an axis is a number or an empty text');
    return value;
  }
}

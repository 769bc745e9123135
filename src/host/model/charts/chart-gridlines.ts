import { AxisPart } from './axis-part';
import { requireBoolean } from './chart-part';

/** Excel.ChartGridlines: those at the main steps of an axis. */
export class ChartGridlines extends AxisPart {
  readonly className = 'ChartGridlines';

  get Visible(): boolean {
    return this.axis.majorGridlines;
  }
  set Visible(visible: unknown) {
    this.changeAxis({ majorGridlines: requireBoolean(visible, 'visible') });
  }
}

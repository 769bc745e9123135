import { AxisPart } from './axis-part';
import { requireBoolean, requireText } from './chart-part';

/** What Excel writes beside an axis whose title is shown before it has a text. */
const PLACEHOLDER = 'Achsentitel';

/** Excel.ChartAxisTitle */
export class ChartAxisTitle extends AxisPart {
  readonly className = 'ChartAxisTitle';

  get Text(): string {
    return this.axis.title ?? '';
  }
  /** A title that is written is shown. */
  set Text(text: unknown) {
    const title = requireText(text, 'a title');
    this.changeAxis({ title: title === '' ? undefined : title });
  }
  get Visible(): boolean {
    return this.axis.title !== undefined;
  }
  set Visible(visible: unknown) {
    const shown = requireBoolean(visible, 'visible');
    this.changeAxis({ title: shown ? (this.axis.title ?? PLACEHOLDER) : undefined });
  }
}

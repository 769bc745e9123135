import { shownTitle } from '../../xlsx/charts/chart-texts';
import { ChartPart, requireBoolean, requireText } from './chart-part';

/** Excel.ChartTitle */
export class ChartTitle extends ChartPart {
  readonly className = 'ChartTitle';

  /** Excel's own title as long as nobody has written one. */
  get Text(): Promise<string> {
    return this.drawn().then(
      (chart) => shownTitle({ ...chart, title: { ...chart.title, visible: true } }) ?? '',
    );
  }
  /** A title that is written is shown. */
  set Text(text: unknown) {
    const title = requireText(text, 'a title');
    this.change({ title: title === '' ? { visible: false } : { visible: true, text: title } });
  }
  get Visible(): boolean {
    return this.chart.title.visible;
  }
  set Visible(visible: unknown) {
    this.change({ title: { ...this.chart.title, visible: requireBoolean(visible, 'visible') } });
  }
}

import type { LineStyle } from '../../xlsx/charts/chart-snapshot';
import { automaticColor } from '../../xlsx/charts/automatic-look';
import { parseColor } from '../format/color';
import { refusals } from '../messages';
import { requireNumber } from './chart-part';
import { isLine } from './chart-type';
import { SeriesPart } from './series-part';

const STYLES: readonly LineStyle[] = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'RoundDot',
];
/** Points: what Excel draws where nobody has chosen. */
const WEIGHT = { line: 2.25, border: 0.75 };
/** Points: the widest line of Excel. */
const WIDEST = 1584;

/** Excel.ChartLineFormat of a series: its line, or the border of its columns. */
export class ChartLineFormat extends SeriesPart {
  readonly className = 'ChartLineFormat';

  get Color(): string {
    return this.series.lineColor ?? automaticColor(this.position);
  }
  set Color(color: unknown) {
    this.changeSeries({ lineColor: parseColor(color) ?? undefined });
  }
  get LineStyle(): string {
    return this.series.lineStyle ?? 'Automatic';
  }
  set LineStyle(style: unknown) {
    const known = STYLES.find((name) => name === style);
    if (!known && style !== 'Automatic') throw refusals.unsupported(`the line style ${String(style)}`);
    this.changeSeries({ lineStyle: known });
  }
  get Weight(): number {
    return this.series.lineWeight ?? (isLine(this.series.type) ? WEIGHT.line : WEIGHT.border);
  }
  set Weight(weight: unknown) {
    this.changeSeries({ lineWeight: requireNumber(weight, 0, WIDEST, 'the weight of a line') });
  }
}

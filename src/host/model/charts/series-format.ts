import type { HostObject } from '../../protocol/host-object';
import { parseColor } from '../format/color';
import { refusals } from '../messages';
import { ChartLineFormat } from './line-format';
import { SeriesPart } from './series-part';

/** Excel.ChartSeriesFormat */
export class ChartSeriesFormat extends SeriesPart {
  readonly className = 'ChartSeriesFormat';

  get Fill(): HostObject {
    return new ChartFill(this.context, this.chartId, this.seriesId);
  }
  get Line(): HostObject {
    return new ChartLineFormat(this.context, this.chartId, this.seriesId);
  }
}

/** Excel.ChartFill of a series. */
class ChartFill extends SeriesPart {
  readonly className = 'ChartFill';

  SetSolidColor(color: unknown): void {
    const fillColor = parseColor(color);
    if (fillColor === null) throw refusals.argument('a colour is written as #RRGGBB');
    this.changeSeries({ fillColor });
  }
  /** The columns become transparent. */
  Clear(): void {
    this.changeSeries({ fillColor: null });
  }
}

import { notAvailable } from '../domain-error';
import { messages } from '../messages';
import type { Month } from '../months/month';
import { monthText, numberInYear } from '../months/month';
import { MonthSeries } from '../months/series';
import type { Window } from '../months/window';
import { missingValue } from '../months/window';
import { YearSums } from '../months/year-sums';
import type { Cents } from '../numbers/money';
import { toCents } from '../numbers/money';

/** The spend of a year up to a month, added in cents once for all months. */
export class AusgabenImJahr {
  private readonly sums: YearSums;
  private readonly window: Window;

  /** `series`: euros per month. Error: VALUE for an amount with too many digits to be exact. */
  constructor(series: MonthSeries) {
    const cents = series.values.map((euros) => (Number.isNaN(euros) ? euros : toCents(euros, series.name)));
    this.sums = new YearSums(new MonthSeries(series.name, series.first, cents));
    this.window = { series, from: (month) => month - numberInYear(month) + 1, to: (month) => month };
  }

  /** January to `month` of its year. Error: NA where a month of them is missing, which is never 0. */
  bis(month: Month): Cents {
    const sum = this.sums.fromJanuary(month);
    if (!Number.isNaN(sum)) return sum;
    const { name } = this.window.series;
    const missing = missingValue([this.window], month)?.month ?? month;
    throw notAvailable(messages.monthMissing('Mittelabfluss', monthText(month), name, monthText(missing)));
  }
}

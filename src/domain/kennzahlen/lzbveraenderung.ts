import { numberInYear } from '../months/month';
import type { Month } from '../months/month';
import type { MonthlyRate } from '../months/monthly-rate';
import type { MonthSeries } from '../months/series';
import { YearSums } from '../months/year-sums';
import { relativeChange } from './relative-change';

/**
 * Change of the LZB stock in the mean of the year so far = mean LZB(January … m) ÷ mean LZB(January … m of the year
 * before) − 1, a fraction. It is the figure of the target agreements; K3 compares two single months.
 *
 * Both means have as many months, so that their quotient is that of the sums. All values are needed.
 * Source: target agreements under § 48b SGB II, e.g. Leipzig 2015 („im Jahresdurchschnitt“).
 */
export function lzbveraenderung(lzb: MonthSeries): MonthlyRate {
  const sums = new YearSums(lzb);
  const january = (month: Month) => month - numberInYear(month) + 1;
  return {
    name: 'Veränderung des LZB-Bestands',
    at: (month) => relativeChange(sums.fromJanuary(month), sums.fromJanuary(month - 12)),
    windows: [
      { series: lzb, from: january, to: (month) => month },
      { series: lzb, from: (month) => january(month) - 12, to: (month) => month - 12 },
    ],
  };
}

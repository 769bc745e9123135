import { invalid, notAvailable } from '../domain-error';
import { messages } from '../messages';
import type { Month } from '../months/month';
import { monthText, numberInYear } from '../months/month';
import type { MonthSeries } from '../months/series';
import type { Window } from '../months/window';
import { missingValue } from '../months/window';
import { YearSums } from '../months/year-sums';
import { cellDecimal } from '../numbers/decimal';
import { lzbspielraumMessages } from './lzbspielraum-messages';
import { zielwert } from './zielwert';

/** What the months after `month` may have in the mean, in persons. */
type Spielraum = (veraenderung: number, month: Month) => number;

/**
 * LZB-Spielraum = (Σ LZB of the year before · (1 + veraenderung) − Σ LZB(January … m)) ÷ (12 − m): the mean stock of
 * the remaining months of the year with which the mean of the year just reaches its target.
 *
 * Units: persons in and out, `veraenderung` is a fraction. All months of the year before and January to m are needed.
 * Errors: NA for a missing month, in December, and where even no LZB at all would be too many; VALUE as `zielwert`.
 * Source: LZB target of the agreements under § 48b SGB II (mean of the year against the mean of the year before).
 */
export function lzbspielraum(lzb: MonthSeries): Spielraum {
  const sums = new YearSums(lzb);
  const lastDecember = (month: Month) => month - numberInYear(month);
  const windows: readonly Window[] = [
    { series: lzb, from: (month) => lastDecember(month) - 11, to: lastDecember },
    { series: lzb, from: (month) => lastDecember(month) + 1, to: (month) => month },
  ];
  return (veraenderung, month) => {
    const left = 12 - numberInYear(month);
    if (left === 0) throw notAvailable(lzbspielraumMessages.noMonthLeft(monthText(month)));
    const missing = missingValue(windows, month);
    if (missing) {
      const { series, month: gap } = missing;
      throw notAvailable(
        messages.monthMissing('LZB-Spielraum', monthText(month), series.name, monthText(gap)),
      );
    }
    return remaining(zielwert(sums.twelveMonths(lastDecember(month)), veraenderung), month) / left;
  };

  function remaining(target: number, month: Month): number {
    const used = sums.fromJanuary(month);
    if (!Number.isFinite(target + used)) throw invalid(messages.resultTooLarge);
    // As decimals: whether the target is in reach must not depend on the last binary digit of the product.
    const rest = cellDecimal(target).minus(cellDecimal(used));
    if (rest.lt(0)) throw notAvailable(lzbspielraumMessages.outOfReach(monthText(month)));
    return rest.toNumber();
  }
}

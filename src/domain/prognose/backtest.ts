import type { Month } from '../months/month';
import type { MonthlyRate } from '../months/monthly-rate';

/** Fewer comparisons say nothing about how far a forecast can be off. */
const FEWEST_TESTS = 3;

/**
 * The largest error, as a fraction of the forecast, that a forecast would have made: for every month from `first` to
 * `last` of which both are known, |actual figure ÷ what the forecast would have said − 1|.
 *
 * It counts in both directions: that past forecasts were all too low does not tell that the next one will not be too
 * high. It is an error of the past and no probability. Undefined for fewer than three months, and where a forecast was
 * 0 but the figure was not: no factor leads there.
 */
export function largestError(
  actual: MonthlyRate,
  forecast: MonthlyRate,
  first: Month,
  last: Month,
): number | undefined {
  let largest = 0;
  let tests = 0;
  for (let month = first; month <= last; month += 1) {
    const figure = actual.at(month);
    const foretold = forecast.at(month);
    if (Number.isNaN(figure) || Number.isNaN(foretold)) continue;
    if (figure !== foretold) largest = Math.max(largest, Math.abs(figure / foretold - 1));
    tests += 1;
  }
  return tests < FEWEST_TESTS || largest === Infinity ? undefined : largest;
}

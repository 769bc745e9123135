import type { Month } from '../months/month';
import type { MonthSeries } from '../months/series';
import { ratio, sumOf } from './sums';

const TREND_MONTHS = 3;

/**
 * `from` to `to` of a series that is known up to `known`: each later month is the same month of the year before, times
 * the trend = Σ of the last three known months ÷ Σ of the same months a year before.
 * NaN where a month needed is missing, and where the months a year before are 0. `to` is at most `known` + 12.
 */
export function seasonalSum(series: MonthSeries, from: Month, known: Month, to: Month): number {
  const sum = sumOf(series, from, known);
  if (known >= to) return sum;
  const trend = ratio(lastMonths(series, known), lastMonths(series, known - 12));
  return sum + sumOf(series, known - 11, to - 12) * trend;
}

/** The first month that `seasonalSum` needs where it estimates. */
export function firstSeasonalMonth(known: Month): Month {
  return known - 12 - TREND_MONTHS + 1;
}

function lastMonths(series: MonthSeries, last: Month): number {
  return sumOf(series, last - TREND_MONTHS + 1, last);
}

import type { Month } from '../months/month';
import type { MonthSeries } from '../months/series';

/** `from` to `to`, both included and never more than twelve months; NaN where one is missing. */
export function sumOf(series: MonthSeries, from: Month, to: Month): number {
  let sum = 0;
  for (let month = from; month <= to; month += 1) sum += series.at(month);
  return sum;
}

/** NaN where there is nothing to compare with. Equal numbers give exactly 1. */
export function ratio(dividend: number, divisor: number): number {
  return divisor === 0 ? Number.NaN : dividend / divisor;
}

import type { Month } from '../months/month';
import type { MonthSeries } from '../months/series';
import { ratio, sumOf } from './sums';

/**
 * The Integrationsquote of the first 12 − `missing` months of the year that ends with `month`, a fraction:
 * Σ Integrationen(T−11 … T−h) ÷ mean ELB(T−12 … T−h−1); for a December the Jahresfortschrittswert.
 */
export function k2Progress(
  integrationen: MonthSeries,
  elb: MonthSeries,
  missing: number,
): (month: Month) => number {
  return (month) =>
    ratio(
      sumOf(integrationen, month - 11, month - missing) * (12 - missing),
      sumOf(elb, month - 12, month - missing - 1),
    );
}

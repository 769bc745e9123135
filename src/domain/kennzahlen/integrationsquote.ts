import type { MonthlyRate } from '../months/monthly-rate';
import type { MonthSeries } from '../months/series';
import { YearSums } from '../months/year-sums';

/** At most one Integration is counted for a person in a month (§ 5 Abs. 1). */
export const MOST_K2 = 12;

/**
 * Integrationsquote K2 = Σ Integrationen(t−11 … t) ÷ mean ELB(t−12 … t−1), a fraction.
 *
 * The twelve stocks are those of the *preceding* months: who took up work between two counting days is counted in the
 * second month and belonged to the stock of the first. All 24 values are needed, none is estimated.
 * Source: § 5 Abs. 1 of the Verordnung nach § 48a SGB II; the shift: BIAJ, 19.7.2015 (K2 of March 2015).
 */
export function integrationsquote(integrationen: MonthSeries, elb: MonthSeries): MonthlyRate {
  const integrationSums = new YearSums(integrationen);
  const elbSums = new YearSums(elb);
  return {
    name: 'Integrationsquote',
    most: MOST_K2,
    at: (month) => (integrationSums.twelveMonths(month) * 12) / elbSums.twelveMonths(month - 1),
    windows: [
      { series: integrationen, from: (month) => month - 11, to: (month) => month },
      { series: elb, from: (month) => month - 12, to: (month) => month - 1 },
    ],
  };
}

import { numberInYear } from '../months/month';
import type { MonthlyRate } from '../months/monthly-rate';
import type { MonthSeries } from '../months/series';
import { YearSums } from '../months/year-sums';
import { MOST_K2 } from './integrationsquote';

/**
 * Jahresfortschrittswert of the Integrationsquote = Σ Integrationen(January … m) ÷ mean ELB(December before … m−1),
 * a fraction, not extrapolated to a year. In December it is the Integrationsquote itself.
 * Source: BIAJ, 19.7.2015 (January to March 2015).
 */
export function jahresfortschritt(integrationen: MonthSeries, elb: MonthSeries): MonthlyRate {
  const integrationSums = new YearSums(integrationen);
  const elbSums = new YearSums(elb);
  return {
    name: 'Jahresfortschritt der Integrationsquote',
    most: MOST_K2,
    at: (month) =>
      (integrationSums.fromJanuary(month) * numberInYear(month)) / elbSums.fromPreviousDecember(month),
    windows: [
      { series: integrationen, from: (month) => month - numberInYear(month) + 1, to: (month) => month },
      { series: elb, from: (month) => month - numberInYear(month), to: (month) => month - 1 },
    ],
  };
}

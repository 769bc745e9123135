import type { Month } from '../months/month';
import type { K2Method } from './k2-method';
import { K2_FORECAST } from './k2-method';
import { firstSeasonalMonth, seasonalSum } from './seasonal-sum';
import { ratio } from './sums';

/**
 * Missing Integrationen and ELB are those of the same months a year before, times their trend; K2 is computed from
 * known and estimated months. ELB behind the last month with Integrationen are not used, as in the comparisons with
 * the past.
 * Source: none published; common practice, an assumption.
 */
export const k2Saison: K2Method = (integrationen, elb, { missing, elbLag }) => {
  const known = (month: Month) => month - missing;
  const elbKnown = (month: Month) => Math.min(known(month) - elbLag, month - 1);
  const elbComplete = missing + elbLag === 1;
  return {
    name: K2_FORECAST,
    at: (month) =>
      ratio(
        seasonalSum(integrationen, month - 11, known(month), month) * 12,
        seasonalSum(elb, month - 12, elbKnown(month), month - 1),
      ),
    windows: [
      { series: integrationen, from: (month) => firstSeasonalMonth(known(month)), to: known },
      {
        series: elb,
        from: (month) => (elbComplete ? month - 12 : firstSeasonalMonth(elbKnown(month))),
        to: elbKnown,
      },
    ],
  };
};

import { integrationsquote } from '../kennzahlen/integrationsquote';
import type { K2Method } from './k2-method';
import { K2_FORECAST } from './k2-method';
import { k2Progress } from './k2-progress';
import { ratio } from './sums';

/**
 * The rest of the year runs as in the year before: K2(T−12) × P(T) ÷ P(T−12), with P = `k2Progress`.
 * Source: none published; common practice, an assumption.
 */
export const k2Vorjahresverlauf: K2Method = (integrationen, elb, { missing }) => {
  const rate = integrationsquote(integrationen, elb);
  const progress = k2Progress(integrationen, elb, missing);
  return {
    name: K2_FORECAST,
    at: (month) => rate.at(month - 12) * ratio(progress(month), progress(month - 12)),
    windows: [
      { series: integrationen, from: (month) => month - 23, to: (month) => month - missing },
      { series: elb, from: (month) => month - 24, to: (month) => month - missing - 1 },
    ],
  };
};

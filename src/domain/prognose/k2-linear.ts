import type { K2Method } from './k2-method';
import { K2_FORECAST } from './k2-method';
import { k2Progress } from './k2-progress';

/**
 * The year goes on as it has so far: `k2Progress` × 12 ÷ known months. It knows no season.
 * Source: none published; common practice, an assumption.
 */
export const k2Linear: K2Method = (integrationen, elb, { missing }) => {
  const progress = k2Progress(integrationen, elb, missing);
  return {
    name: K2_FORECAST,
    at: (month) => (progress(month) * 12) / (12 - missing),
    windows: [
      { series: integrationen, from: (month) => month - 11, to: (month) => month - missing },
      { series: elb, from: (month) => month - 12, to: (month) => month - missing - 1 },
    ],
  };
};

import type { MonthlyRate } from '../months/monthly-rate';
import type { MonthSeries } from '../months/series';

/** What is unknown when the Integrationsquote of a month is foretold. */
interface K2Gap {
  /** The last so many months (1 to 11) have no Integrationen yet. */
  readonly missing: number;
  /** 1 where the last known ELB belong to the month before the last known Integrationen, else 0. */
  readonly elbLag: number;
}

export type K2Method = (integrationen: MonthSeries, elb: MonthSeries, gap: K2Gap) => MonthlyRate;

/** For messages. */
export const K2_FORECAST = 'Jahresprognose';

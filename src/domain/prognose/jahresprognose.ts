import { integrationsquote } from '../kennzahlen/integrationsquote';
import type { MonthSeries } from '../months/series';
import { withoutTrailingZeros } from '../months/series';
import { k2Linear } from './k2-linear';
import type { K2Method } from './k2-method';
import { k2Saison } from './k2-saison';
import { k2Vorjahresverlauf } from './k2-vorjahresverlauf';
import type { Verfahren } from './verfahren';
import type { YearEnd } from './year-end';
import { yearEnd } from './year-end';

const METHODS: Readonly<Record<Verfahren, K2Method>> = {
  Vorjahresverlauf: k2Vorjahresverlauf,
  Saison: k2Saison,
  Linear: k2Linear,
};

/**
 * The Integrationsquote K2 of December of a year, foretold from the months known so far; a fraction, as are its limits.
 *
 * The last known month K = min(last Integrationen, last ELB + 1), because K2 needs the ELB of the month before. Zeros behind
 * the last Integrationen are months to come. With all
 * months known it is the Integrationsquote itself. Band: see `largestError`, on rolling years up to K.
 * Errors: as `yearEnd`. Source: K2 by § 5 Abs. 1 of the Verordnung nach § 48a SGB II; no rule for forecasts is published.
 */
export function jahresprognose(
  flow: MonthSeries,
  elb: MonthSeries,
  verfahren: Verfahren,
): (jahr: number) => YearEnd {
  const integrationen = withoutTrailingZeros(flow);
  const lastKnown = Math.min(integrationen.lastFilled, elb.lastFilled + 1);
  const elbLag = lastKnown > elb.lastFilled ? 1 : 0;
  const figure = {
    actual: integrationsquote(integrationen, elb),
    firstMonth: integrationen.first,
    lastKnown,
    forecast: (missing: number) => METHODS[verfahren](integrationen, elb, { missing, elbLag }),
  };
  return (jahr) => yearEnd(figure, jahr);
}

import { relativeChange } from '../kennzahlen/relative-change';
import { monthOf } from '../months/month';
import type { MonthSeries } from '../months/series';
import { lzbLinear } from './lzb-linear';
import type { LzbMethod } from './lzb-method';
import { lzbYear } from './lzb-method';
import { lzbSaison } from './lzb-saison';
import { lzbVorjahresverlauf } from './lzb-vorjahresverlauf';
import type { Verfahren } from './verfahren';
import type { YearEnd } from './year-end';
import { knownValue, yearEnd } from './year-end';

const METHODS: Readonly<Record<Verfahren, LzbMethod>> = {
  Vorjahresverlauf: lzbVorjahresverlauf,
  Saison: lzbSaison,
  Linear: lzbLinear,
};

/**
 * The change of the mean LZB stock of a year against the year before, mean(Jan … Dez) ÷ mean of the year before − 1,
 * foretold from the months known so far; a fraction, as are its limits.
 *
 * Forecast, comparisons with the past and band are those of the mean stock, which is then set against the year before.
 * Errors: as `yearEnd`. Source: the target is the change "im Jahresdurchschnitt" (Zielvereinbarung Leipzig 2015); no
 * rule for forecasts is published.
 */
export function lzbprognose(lzb: MonthSeries, verfahren: Verfahren): (jahr: number) => YearEnd {
  const actual = lzbYear(lzb);
  const figure = {
    actual,
    firstMonth: lzb.first,
    lastKnown: lzb.lastFilled,
    forecast: (missing: number) => METHODS[verfahren](lzb, missing),
  };
  return (jahr) => {
    const { value, lower, upper, estimated } = yearEnd(figure, jahr);
    const before = knownValue(actual, monthOf(jahr - 1, 12));
    const change = (sum: number | undefined) => (sum === undefined ? undefined : relativeChange(sum, before));
    return { value: relativeChange(value, before), lower: change(lower), upper: change(upper), estimated };
  };
}

import type { MonthlyRate } from '../months/monthly-rate';
import { MonthSeries } from '../months/series';
import { YearSums } from '../months/year-sums';
import { oneMonth, twelveMonths } from './windows';

/** A rate without a name of its own: several Kennzahlen are built alike. */
export type Quotient = Omit<MonthlyRate, 'name'>;

/** zaehler(t) ÷ nenner(t). */
export function monthlyQuotient(zaehler: MonthSeries, nenner: MonthSeries): Quotient {
  return {
    at: (month) => quotient(zaehler.at(month), nenner.at(month)),
    windows: [oneMonth(zaehler), oneMonth(nenner)],
  };
}

/** Σ zaehler(t−11 … t) ÷ Σ nenner of the same twelve months, or of those `lag` months earlier. */
export function quotientOfSums(zaehler: MonthSeries, nenner: MonthSeries, lag: number): Quotient {
  const zaehlerSums = new YearSums(zaehler);
  const nennerSums = new YearSums(nenner);
  return {
    at: (month) => quotient(zaehlerSums.twelveMonths(month), nennerSums.twelveMonths(month - lag)),
    windows: [twelveMonths(zaehler), twelveMonths(nenner, lag)],
  };
}

/** Mean of the twelve quotients zaehler ÷ nenner of the months t−11 … t, the denominators `lag` months earlier. */
export function meanOfQuotients(zaehler: MonthSeries, nenner: MonthSeries, lag: number): Quotient {
  const { name, first, values } = zaehler;
  const quotients = values.map((value, index) => quotient(value, nenner.at(first + index - lag)));
  const sums = new YearSums(new MonthSeries(name, first, quotients));
  return {
    at: (month) => sums.twelveMonths(month) / 12,
    windows: [twelveMonths(zaehler), twelveMonths(nenner, lag)],
  };
}

/** NaN where a part is missing (NaN) or the denominator is 0. */
function quotient(zaehler: number, nenner: number): number {
  return nenner === 0 ? Number.NaN : zaehler / nenner;
}

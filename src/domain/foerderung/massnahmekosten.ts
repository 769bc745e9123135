import { invalid } from '../domain-error';
import type { Month } from '../months/month';
import { monthOf } from '../months/month';
import type { Cents } from '../numbers/money';
import { foerderungMessages } from './messages';

export interface Massnahme {
  readonly beginn: Month;
  /** Whole months, at least 1. */
  readonly dauer: number;
  readonly eintritte: number;
  /** Per participant-month. */
  readonly kosten: Cents;
  /** Whole months from service to payment. */
  readonly zahlungsverzug: number;
}

export interface Massnahmekosten {
  /** By month of service. */
  readonly teilnehmermonate: number;
  /** By month of payment. */
  readonly ausgaben: Cents;
  /** Verpflichtungsermächtigungen for the three years after `jahr`, and for all later ones together. */
  readonly verpflichtungen: readonly [Cents, Cents, Cents, Cents];
}

/**
 * Planned cost of a measure in the budget year `jahr`, and the authority that it needs to bind later years.
 *
 * All participants take part from the month of `beginn` for `dauer` whole calendar months. Their months in `jahr` count
 * when the service is given; money counts in the year in which it is paid, `zahlungsverzug` months later. What was given
 * or paid before `jahr` is in no figure. Units: months and cents, exact. Error: VALUE for negative `kosten`.
 * Source: §§ 38, 72 BHO; that every participant stays to the end is an assumption.
 */
export function massnahmekosten(massnahme: Massnahme, jahr: number): Massnahmekosten {
  const { beginn, dauer, eintritte, kosten, zahlungsverzug } = massnahme;
  if (kosten < 0) throw invalid(foerderungMessages.amountNegative('kosten'));
  const bezahltAb = beginn + zahlungsverzug;
  const paidIn = (year: number) => eintritte * kosten * monthsInYears(bezahltAb, dauer, year, year + 1);
  return {
    teilnehmermonate: eintritte * monthsInYears(beginn, dauer, jahr, jahr + 1),
    ausgaben: paidIn(jahr),
    verpflichtungen: [
      paidIn(jahr + 1),
      paidIn(jahr + 2),
      paidIn(jahr + 3),
      eintritte * kosten * monthsInYears(bezahltAb, dauer, jahr + 4, Infinity),
    ],
  };
}

/** How many of the `count` months from `first` on lie in the years from `fromYear` to before `endYear`. */
function monthsInYears(first: Month, count: number, fromYear: number, endYear: number): number {
  const begin = Math.max(first, monthOf(fromYear, 1));
  const end = Math.min(first + count, monthOf(endYear, 1));
  return Math.max(0, end - begin);
}

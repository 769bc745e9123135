import { invalid } from '../domain-error';
import { messages } from '../messages';
import type { Month } from '../months/month';
import { SHORT_NAMES } from '../months/month-names';
import type { Fraction } from '../numbers/fraction';
import { decimalFraction } from '../numbers/fraction';
import { mittelabflussMessages } from './mittelabfluss-messages';

/** The share of the year's money that is planned to be spent from January to the end of each month; twelve entries. */
export type Planverlauf = readonly Fraction[];

/** The same sum every month: m/12 (an assumption for want of a plan). */
export const LINEAR: Planverlauf = SHORT_NAMES.map((_, index) => ({ dividend: index + 1, divisor: 12 }));

/**
 * A plan from its twelve cumulated shares, fractions, January first; NaN is a missing one.
 * The decimals that the cells show count, so that the noise of a sum in the sheet is no error.
 * Errors: VALUE for another number of shares, a missing one, one outside 0 to 1, one below that of the month before
 * (probably not cumulated) and for a plan that does not end with 1.
 */
export function planverlauf(anteile: readonly number[]): Planverlauf {
  if (anteile.length !== SHORT_NAMES.length) throw invalid(mittelabflussMessages.planLength(anteile.length));
  let before = 0;
  const plan = SHORT_NAMES.map((month, index) => {
    const anteil = Number(anteile[index]?.toPrecision(15));
    if (Number.isNaN(anteil)) throw invalid(mittelabflussMessages.planMissing(month));
    if (!(anteil >= 0 && anteil <= 1)) throw invalid(messages.rateOutOfRange('planverlauf', anteil));
    if (anteil < before) throw invalid(mittelabflussMessages.planDecreasing(month));
    before = anteil;
    return decimalFraction(anteil);
  });
  if (before !== 1) throw invalid(mittelabflussMessages.planEnd(before));
  return plan;
}

export function plannedShare(plan: Planverlauf, month: Month): Fraction {
  return plan[month % 12] as Fraction;
}

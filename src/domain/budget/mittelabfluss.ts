import { invalid } from '../domain-error';
import type { Fraction } from '../numbers/fraction';
import type { Cents } from '../numbers/money';
import { roundedQuotient } from '../numbers/rounded-quotient';
import { mittelabflussMessages } from './mittelabfluss-messages';

export interface MittelabflussInput {
  /** Spent from January to the Berichtsmonat; negative where more came back than went out. */
  readonly ist: Cents;
  /** Not 0. */
  readonly budget: Cents;
  /** Offene Bindungen falling due in the year, without what is paid already. */
  readonly bindungen: Cents;
  /** The planned share of the year's money up to the Berichtsmonat. */
  readonly planAnteil: Fraction;
}

export interface Mittelabfluss {
  readonly ausgabenquote: number;
  readonly bindungsquote: number;
  /** What should be spent by now. */
  readonly plan: Cents;
  /** The year's spend if it goes on as planned for the rest; undefined where nothing was planned so far. */
  readonly prognose: Cents | undefined;
  /** Neither spent nor bound; negative where more is bound than there is. */
  readonly frei: Cents;
}

/**
 * Ausgabenquote = Ist ÷ budget, Bindungsquote = (Ist + Bindungen) ÷ budget, plan = budget × planned share,
 * year-end projection = Ist ÷ planned share, free = budget − Ist − Bindungen.
 *
 * Units: cents and fractions; plan and projection are rounded once to the cent, half away from zero.
 * Errors: VALUE for a negative budget or negative Bindungen.
 * Source: planning vocabulary after § 38 BHO; money counts in the year in which it is paid (§ 72 BHO). The projection is
 * an assumption: the rest of the year follows the plan in proportion.
 */
export function mittelabfluss({ ist, budget, bindungen, planAnteil }: MittelabflussInput): Mittelabfluss {
  if (budget < 0) throw invalid(mittelabflussMessages.budgetNegative);
  if (bindungen < 0) throw invalid(mittelabflussMessages.bindungenNegative);
  const { dividend, divisor } = planAnteil;
  return {
    ausgabenquote: ist / budget,
    bindungsquote: (ist + bindungen) / budget,
    plan: roundedQuotient([budget, dividend], [divisor]),
    prognose: dividend === 0 ? undefined : roundedQuotient([ist, divisor], [dividend]),
    frei: budget - ist - bindungen,
  };
}

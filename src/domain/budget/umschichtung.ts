import { invalid } from '../domain-error';
import { kfa } from './kfa';
import { messages } from '../messages';
import type { Cents } from '../numbers/money';
import { ceilToStep } from '../numbers/money';

export interface UmschichtungInput {
  /** Planned Gesamtverwaltungskosten. */
  readonly bedarf: Cents;
  /** Federal funds allotted for Verwaltungskosten. */
  readonly zuteilung: Cents;
  readonly nichtKfaRelevant: Cents;
  /** Round up to multiples of this; 0 = exact to the cent. */
  readonly schritt: Cents;
  /** KFA rate, a fraction; undefined or 0 = the newest. */
  readonly satz: number | undefined;
}

export interface Umschichtung {
  readonly kfa: Cents;
  /** Moved from Eingliederungsleistungen to Verwaltungskosten; negative where VK has more than it needs. */
  readonly exakt: Cents;
  /** The same, rounded up to the step. */
  readonly geplant: Cents;
  /** exakt − geplant, never above 0: what the rounding moves beyond the need, with the sign of a deduction. */
  readonly rundungsdifferenz: Cents;
}

/**
 * Umschichtung = Bedarf − Zuteilung − KFA, rounded toward +∞ to the step, so that the need is always covered.
 * All amounts in cents. Errors: VALUE for a negative step or a rate outside 0 to 1.
 * Source: § 46 Abs. 1 SGB II (one budget for both); §§ 20, 46 BHO. That the step rounds up is an assumption.
 */
export function umschichtung(input: UmschichtungInput): Umschichtung {
  const { bedarf, zuteilung, nichtKfaRelevant, schritt, satz } = input;
  if (schritt < 0) throw invalid(messages.stepNegative('schritt'));
  const anteil = kfa(bedarf, nichtKfaRelevant, satz);
  const exakt = bedarf - zuteilung - anteil;
  const geplant = schritt === 0 ? exakt : ceilToStep(exakt, schritt);
  return { kfa: anteil, exakt, geplant, rundungsdifferenz: exakt - geplant };
}

import { invalid } from '../domain-error';
import { newestKfaSatz } from './kfa-satz';
import { messages } from '../messages';
import type { Cents } from '../numbers/money';
import { shareOf } from '../numbers/money';

/**
 * Kommunaler Finanzierungsanteil = (Verwaltungskosten − not KFA-relevant part) × rate, rounded to the cent half away
 * from zero.
 *
 * `satz` is a fraction; undefined or 0 means the newest rate of the table. Error: VALUE outside 0 to 1 (15,2 instead
 * of 0,152). Amounts may be negative. Source: § 46 Abs. 3 SGB II; what counts as cost: VKFV.
 */
export function kfa(verwaltungskosten: Cents, nichtKfaRelevant: Cents, satz: number | undefined): Cents {
  return shareOf(verwaltungskosten - nichtKfaRelevant, effectiveSatz(satz));
}

function effectiveSatz(satz: number | undefined): number {
  if (satz === undefined || satz === 0) return newestKfaSatz();
  if (!(satz > 0 && satz <= 1)) throw invalid(messages.rateOutOfRange('satz', satz));
  return satz;
}

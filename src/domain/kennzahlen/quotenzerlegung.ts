import { invalid } from '../domain-error';
import { messages } from '../messages';
import { kennzahlenMessages } from './messages';

interface TwoRates {
  readonly integrationenVorher: number;
  /** Mean stock, above 0. */
  readonly elbVorher: number;
  readonly integrationen: number;
  /** Mean stock, above 0. */
  readonly elb: number;
}

interface Zerlegung {
  readonly gesamt: number;
  readonly durchIntegrationen: number;
  readonly durchElb: number;
}

/**
 * Why the Integrationsquote K2 moved: its difference, split into what the Integrationen and what the ELB stock did.
 *
 * durchIntegrationen = (I₁ − I₀) · (1/E₀ + 1/E₁) / 2; durchElb = (1/E₁ − 1/E₀) · (I₀ + I₁) / 2. Each part is weighted
 * with the mean of both times, so that none of them is favoured and no rest remains; `gesamt` is their sum and equals
 * I₁/E₁ − I₀/E₀. Units: counts and mean stocks in, differences of fractions out (0.01 is one percentage point).
 * Errors: VALUE for a negative figure and where the result is too large for a number.
 * Source: algebra; the usual midpoint decomposition (Kitagawa 1955). No rule of the Verordnung.
 */
export function quotenzerlegung(figures: TwoRates): Zerlegung {
  for (const [name, value] of Object.entries(figures)) {
    if (value < 0) throw invalid(kennzahlenMessages.negative(name));
  }
  const { integrationenVorher, elbVorher, integrationen, elb } = figures;
  const durchIntegrationen = (integrationen - integrationenVorher) * ((1 / elbVorher + 1 / elb) / 2);
  // Equal rates: the parts cancel out exactly.
  if (integrationenVorher * elb === integrationen * elbVorher)
    return { gesamt: 0, durchIntegrationen, durchElb: 0 - durchIntegrationen };
  // 1/E₁ − 1/E₀ as one fraction: nearly equal stocks would leave little of the difference of their inverses.
  const durchElb = ((elbVorher - elb) / elbVorher / elb) * ((integrationenVorher + integrationen) / 2);
  const gesamt = durchIntegrationen + durchElb;
  if (!Number.isFinite(gesamt)) throw invalid(messages.resultTooLarge);
  // A stock that grew without any Integrationen gives −0.
  return { gesamt: gesamt + 0, durchIntegrationen, durchElb: durchElb + 0 };
}

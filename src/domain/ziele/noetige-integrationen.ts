import { inMillionths } from '../numbers/decimal';
import { NOISE } from './noise';

/** One integration where the quota is in millionths and the stock is the sum of twelve. */
const TWELVE_MILLION = 12_000_000;

/**
 * Integrations still needed: the smallest whole number, at least 0, with (bisher + number) ÷ mean ELB ≥ zielquote.
 *
 * Units: `zielquote` is a fraction, `bestandssumme` the sum of the twelve ELB stocks (twelve times their mean),
 * `bisher` a whole number of integrations. A missing figure is left to the caller; no errors.
 * Compared in twelfths: a quota of up to six decimals and a whole sum are multiplied exactly. Of measured figures the
 * noise does not count: 1.300 ÷ 7.477 of 7.477 are 1.300, not 1.301.
 * Source: § 5 Abs. 1 of the Verordnung nach § 48a SGB II, solved for the integrations.
 */
export function noetigeIntegrationen(zielquote: number, bestandssumme: number, bisher: number): number {
  return Math.max(0, wholeNeed(zielquote, bestandssumme) - bisher);
}

function wholeNeed(zielquote: number, bestandssumme: number): number {
  const product = inMillionths(zielquote) * bestandssumme;
  if (!Number.isSafeInteger(product)) return Math.ceil(((zielquote * bestandssumme) / 12) * (1 - NOISE));
  const rest = product % TWELVE_MILLION;
  return (product - rest) / TWELVE_MILLION + (rest > 0 ? 1 : 0);
}

import Big from 'big.js';
import { cellDecimal, divideRounded, inMillionths } from './decimal';
import { invalid } from '../domain-error';
import { messages } from '../messages';

/** An amount in whole cents, a safe integer. All money is added and compared in this unit. */
export type Cents = number;

/** 15 digits: the most that a cell holds, and well inside the safe integers even when ten such amounts are added. */
const LARGEST = 999_999_999_999_999;

/** Below this a nearby whole cent needs no decimal arithmetic: see `toCents`. */
const FAST_LIMIT = 1e14;

/**
 * Euros to cents, rounded commercially (half away from zero) from the decimal the cell shows: 1.005 → 101.
 * Unit: euros in, cents out. Error: VALUE where the amount has too many digits to be exact.
 */
export function toCents(euros: number, name: string): Cents {
  const product = euros * 100;
  const nearest = Math.round(product);
  // Up to 1e14 the product is off by less than 0.02 and 15 digits leave an error below 0.06: only near a half cent
  // can they change the result.
  if (Math.abs(product - nearest) < 0.25 && Math.abs(nearest) < FAST_LIMIT) return nearest + 0;
  if (!Number.isFinite(euros)) throw invalid(messages.amountTooLarge(name));
  return checked(cellDecimal(euros).times(100).round(0, Big.roundHalfUp).toNumber(), name);
}

/** As `toCents`, but a fraction of a cent is an error (VALUE, with `message`) instead of being rounded. */
export function toWholeCents(euros: number, name: string, message: string): Cents {
  const cents = toCents(euros, name);
  if (cents / 100 !== euros && !cellDecimal(euros).times(100).eq(cents)) throw invalid(message);
  return cents;
}

/** Cents to euros: the number that shows exactly this amount. Error: VALUE where there is no such number. */
export function toEuros(cents: Cents, name: string): number {
  return checked(cents, name) / 100;
}

/**
 * `cents × share`, rounded commercially to the cent. `share` is a fraction, taken as the decimal the cell shows.
 * The product is exact before it is rounded, whatever its size.
 */
export function shareOf(cents: Cents, share: number): Cents {
  const millionths = inMillionths(share);
  const product = cents * millionths;
  if (Number.isSafeInteger(product)) return divideRounded(product, 1_000_000);
  return cellDecimal(share).times(cents).round(0, Big.roundHalfUp).toNumber() + 0;
}

/** The smallest multiple of `step` that is at least `cents`: toward +∞, also below zero. `step` > 0, in cents. */
export function ceilToStep(cents: Cents, step: Cents): Cents {
  const rest = cents % step;
  return rest > 0 ? cents - rest + step : cents - rest + 0;
}

function checked(cents: Cents, name: string): Cents {
  if (!(Math.abs(cents) <= LARGEST)) throw invalid(messages.amountTooLarge(name));
  return cents + 0;
}

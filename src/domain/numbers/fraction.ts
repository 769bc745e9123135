import { cellDecimal } from './decimal';

/** A quotient of whole numbers, so that a decimal or a twelfth enters a computation without being rounded. */
export interface Fraction {
  readonly dividend: number;
  /** Above 0. */
  readonly divisor: number;
}

/** The decimal that a cell shows, e.g. 38.5 → 385 ÷ 10. `value` ≥ 0. */
export function decimalFraction(value: number): Fraction {
  // Most shares and hours have at most two decimals, and then no decimal arithmetic is needed: as `inMillionths`.
  const hundredths = Math.round(value * 100);
  if (hundredths / 100 === value && Number.isSafeInteger(hundredths))
    return { dividend: hundredths, divisor: 100 };
  const decimal = cellDecimal(value);
  const decimals = Math.max(0, decimal.c.length - 1 - decimal.e);
  return {
    // Written as text a power of ten is exact in every size.
    dividend: decimal.times(`1e${decimals}`).toNumber(),
    divisor: Number(`1e${decimals}`),
  };
}

import Big from 'big.js';

/** Excel keeps 15 significant digits: what a cell holds beyond them is noise of binary arithmetic. */
const CELL_DIGITS = 15;

/** The decimal a cell shows for a number, e.g. 0.15200000000000002 → 0.152. */
export function cellDecimal(value: number): Big {
  return new Big(value.toPrecision(CELL_DIGITS));
}

const MILLION = 1_000_000;

/**
 * The number as whole millionths, or NaN where it has more than six decimals or too many digits.
 * Exact: a division is rounded correctly, and two different decimals of up to 15 digits are never the same number.
 */
export function inMillionths(value: number): number {
  const millionths = Math.round(value * MILLION);
  return millionths / MILLION === value && Math.abs(millionths) < 1e15 ? millionths : Number.NaN;
}

/** Half away from zero, as tables round commercially. `dividend` and `divisor` are safe integers, `divisor` > 0. */
export function divideRounded(dividend: number, divisor: number): number {
  const rest = dividend % divisor;
  const quotient = (dividend - rest) / divisor;
  return 2 * Math.abs(rest) >= divisor ? quotient + Math.sign(dividend) : quotient + 0;
}

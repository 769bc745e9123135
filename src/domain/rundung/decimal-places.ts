import { invalid } from '../domain-error';
import { divideRounded } from '../numbers/decimal';
import { rundungMessages } from './messages';

/** A value in whole units of one decimal place, e.g. hundredths. */
export interface InPlaces {
  /** Commercially: half away from zero. */
  readonly rounded: number;
  /** Toward zero. */
  readonly truncated: number;
  /** Away from zero. */
  readonly away: number;
}

/** The digits of a cell; what lies beyond them is noise of binary arithmetic. */
const CELL_DIGITS = 15;

/** How many decimals show the first digit of a value: 2 for 0,052, and -1 for 52. 0 has no first digit: -Infinity. */
export function firstPlace(value: number): number {
  const [, exponent = ''] = value.toExponential(CELL_DIGITS - 1).split('e');
  return value === 0 ? -Infinity : -Number(exponent);
}

/**
 * `value` × 10^`places` as whole numbers, from the 15-digit decimal the cell shows. `places` may be negative.
 * Exact: the 15 digits are a safe integer. Error: VALUE where the result would have more than 15 digits.
 */
export function inPlaces(value: number, places: number): InPlaces {
  const [mantissa = '', exponent = ''] = value.toExponential(CELL_DIGITS - 1).split('e');
  const digits = Number(mantissa.replace('.', ''));
  const dropped = CELL_DIGITS - 1 - Number(exponent) - places;
  if (digits === 0 || dropped > CELL_DIGITS) return { rounded: 0, truncated: 0, away: Math.sign(digits) + 0 };
  if (dropped < 0) throw invalid(rundungMessages.valueTooLong);
  const divisor = 10 ** dropped;
  const rest = digits % divisor;
  const truncated = (digits - rest) / divisor + 0;
  return {
    rounded: divideRounded(digits, divisor),
    truncated,
    away: rest === 0 ? truncated : truncated + Math.sign(digits),
  };
}

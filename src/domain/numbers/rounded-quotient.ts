import Big from 'big.js';
import { divideRounded } from './decimal';

/** Its divisions are rounded once, to a whole number and half away from zero. */
const Whole = Big();
Whole.DP = 0;
Whole.RM = Big.roundHalfUp;

/**
 * The product of the factors ÷ the product of the divisors, rounded once to a whole number, half away from zero.
 * Exact before it is rounded, whatever the size. All are whole numbers, the divisors above 0.
 */
export function roundedQuotient(factors: readonly number[], divisors: readonly number[]): number {
  const dividend = factors.reduce(multiply);
  const divisor = divisors.reduce(multiply);
  if (Number.isSafeInteger(dividend) && Number.isSafeInteger(divisor))
    return divideRounded(dividend, divisor);
  return decimalQuotient(exactProduct(factors), exactProduct(divisors));
}

/** As `roundedQuotient`, for decimals of any length. */
export function decimalQuotient(dividend: Big, divisor: Big): number {
  return new Whole(dividend).div(divisor).toNumber() + 0;
}

function multiply(product: number, factor: number): number {
  return product * factor;
}

function exactProduct(factors: readonly number[]): Big {
  return factors.reduce((product, factor) => product.times(factor), new Big(1));
}

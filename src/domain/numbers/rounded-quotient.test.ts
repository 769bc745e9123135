import Big from 'big.js';
import fc from 'fast-check';
import { decimalQuotient, roundedQuotient } from './rounded-quotient';
import { dividedHalfAway } from './testing/half-away';

describe('roundedQuotient', () => {
  it('is exact and rounded once for whole numbers of any size', () => {
    const anySize = (least: number) =>
      fc.oneof(
        fc.integer({ min: least, max: 1000 }),
        fc.integer({ min: least, max: 999_999_999_999_999 }),
        fc.constantFrom(100, 1_000_000, 1e15, 1e16),
      );
    const factors = fc.array(anySize(-1000), { minLength: 1, maxLength: 4 });
    const divisors = fc.array(anySize(1), { minLength: 1, maxLength: 3 });
    const product = (numbers: readonly number[]) => numbers.reduce((all, one) => all * BigInt(one), 1n);
    fc.assert(
      fc.property(factors, divisors, (above, below) => {
        const expected = Number(dividedHalfAway(product(above), product(below)));
        expect(roundedQuotient(above, below)).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    [[5], [10], 1],
    [[-5], [10], -1],
    [[999_999_999_999_999, 7], [12], 583_333_333_333_333],
    [[9_007_199_254_740_991, 1], [2], 4_503_599_627_370_496],
    [[9_007_199_254_740_991, 3], [6], 4_503_599_627_370_496],
    // The product of the divisors is 2^53 + 1, which binary numbers cannot hold.
    [[4_503_599_627_370_496], [3, 3_002_399_751_580_331], 0],
    [[-9_007_199_254_740_991, 3], [6], -4_503_599_627_370_496],
  ])('%j ÷ %j is %d', (factors, divisors, expected) => {
    expect(roundedQuotient(factors, divisors)).toBe(expected);
  });

  it('has no negative zero', () => {
    expect(Object.is(roundedQuotient([-1], [3]), 0)).toBe(true);
    expect(Object.is(roundedQuotient([-1], [1e15, 1e15]), 0)).toBe(true);
  });
});

describe('decimalQuotient', () => {
  it('rounds once: just below the half stays below', () => {
    expect(decimalQuotient(new Big('0.499999999999999999999999999999'), new Big(1))).toBe(0);
    expect(decimalQuotient(new Big('0.5'), new Big(1))).toBe(1);
    expect(decimalQuotient(new Big(3), new Big('0.7'))).toBe(4);
  });
});

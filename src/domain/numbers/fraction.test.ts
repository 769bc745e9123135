import Big from 'big.js';
import fc from 'fast-check';
import { decimalFraction } from './fraction';

describe('decimalFraction', () => {
  it.each([
    [0, 0, 100],
    [39, 3900, 100],
    [0.19, 19, 100],
    [0.125, 125, 1000],
    [0.30000000000000004, 3, 10],
    [1 / 3, 333_333_333_333_333, 1e15],
    [1 / 12, 833_333_333_333_333, 1e16],
    [1e-30, 1, 1e30],
    [1e300, 1e300, 1],
  ])('%d is %d ÷ %d', (value, dividend, divisor) => {
    expect(decimalFraction(value)).toEqual({ dividend, divisor });
  });

  it('has the value of the decimal that the cell shows', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 1e6, noNaN: true }), (value) => {
        const { dividend, divisor } = decimalFraction(value);
        expect(new Big(value.toPrecision(15)).times(divisor).eq(dividend)).toBe(true);
      }),
    );
  });
});

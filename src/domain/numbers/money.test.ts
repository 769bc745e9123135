import fc from 'fast-check';
import { ceilToStep, shareOf, toCents, toEuros, toWholeCents } from './money';
import { dividedHalfAway } from './testing/half-away';

describe('toCents', () => {
  it.each([
    [14871326.97, 1487132697],
    [0.1 + 0.2, 30],
    [1.005, 101],
    [-1.005, -101],
    [2.675, 268],
    [8.284999999999999, 829],
    [0.285, 29],
    [1.0049, 100],
    [0, 0],
    [-0.001, 0],
    [9999999999999.99, 999999999999999],
    [999999999999.995, 100000000000000],
    [123456789012.344, 12345678901234],
  ])('%d € are %d cents', (euros, cents) => {
    expect(toCents(euros, 'Betrag')).toBe(cents);
  });

  it.each([1e13, -1e13, 9999999999999.996, 1e300, Infinity, Number.NaN])(
    '%d € are too much to be exact',
    (euros) => {
      expect(() => toCents(euros, 'bedarf')).toThrow(/^bedarf: Der Betrag ist zu groß/);
    },
  );

  it('is undone by toEuros for every amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }), (cents) => {
        expect(toCents(toEuros(cents, 'Betrag'), 'Betrag')).toBe(cents);
      }),
      { numRuns: 2000 },
    );
  });

  it('rounds the decimal that the cell shows', () => {
    const thousandths = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });
    fc.assert(
      fc.property(thousandths, (value) => {
        expect(toCents(value / 1000, 'Betrag')).toBe(Number(dividedHalfAway(BigInt(value), 10n)));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('toWholeCents', () => {
  it.each([
    [1000, 100000],
    [0.05, 5],
    [0.1 + 0.2, 30],
  ])('%d € are %d cents', (euros, cents) => {
    expect(toWholeCents(euros, 'schritt', 'zu fein')).toBe(cents);
  });

  it.each([0.001, 0.005, 1.234])('%d € are no whole cents', (euros) => {
    expect(() => toWholeCents(euros, 'schritt', 'zu fein')).toThrow('zu fein');
  });
});

describe('toEuros', () => {
  it('refuses what no cell can show to the cent', () => {
    expect(toEuros(999_999_999_999_999, 'Summe')).toBe(9999999999999.99);
    expect(() => toEuros(1_000_000_000_000_000, 'Summe')).toThrow(/^Summe: /);
    expect(() => toEuros(Number.NaN, 'Summe')).toThrow(/^Summe: /);
  });
});

describe('shareOf', () => {
  const cents = fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 });

  it.each([3, 6, 9])('is exact for shares of %d decimals and amounts of any size', (decimals) => {
    const scale = 10 ** decimals;
    fc.assert(
      fc.property(cents, fc.integer({ min: 0, max: scale }), (amount, share) => {
        const expected = dividedHalfAway(BigInt(amount) * BigInt(share), BigInt(scale));
        expect(shareOf(amount, share / scale)).toBe(Number(expected));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('shareOf at half a cent', () => {
  it.each([
    [1, 0.5, 1],
    [-1, 0.5, -1],
    [10_000_000, 0.00000005, 1],
    [-10_000_000, 0.00000005, -1],
    [900_000_000_000_001, 0.5, 450_000_000_000_001],
    [-900_000_000_000_001, 0.5, -450_000_000_000_001],
  ])('%d × %d are %d cents', (cents, share, expected) => {
    expect(shareOf(cents, share)).toBe(expected);
  });
});

describe('ceilToStep', () => {
  it('is the smallest multiple that is not below', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e14, max: 1e14 }),
        fc.integer({ min: 1, max: 10_000_000 }),
        (amount, step) => {
          const result = ceilToStep(amount, step);
          expect(Math.abs(result % step)).toBe(0);
          expect(result - amount).toBeGreaterThanOrEqual(0);
          expect(result - amount).toBeLessThan(step);
        },
      ),
    );
  });

  it('has no negative zero', () => {
    expect(Object.is(ceilToStep(-1, 1000), 0)).toBe(true);
    expect(Object.is(ceilToStep(-1000, 1000) + 1000, 0)).toBe(true);
  });
});

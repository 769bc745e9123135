import fc from 'fast-check';
import { noetigeintegrationen } from '../noetigeintegrationen';
import { useOfficeCustomFunctions } from '../testing/office-runtime';

beforeAll(useOfficeCustomFunctions);

const millionths = fc.integer({ min: 1, max: 1_000_000 });
const stocks = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 12, maxLength: 12 });
const done = fc.nat(20_000);

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

function needed(zielquote: number, elb: unknown[][], bisher: number): number {
  return noetigeintegrationen([[zielquote]], elb, [[bisher]])[0]?.[0] as number;
}

describe('needed integrations', () => {
  it('are the smallest whole number that reaches the quota', () => {
    fc.assert(
      fc.property(millionths, stocks, done, (quota, year, bisher) => {
        const reaches = (number: number) =>
          BigInt(bisher + number) * 12_000_000n >= BigInt(quota) * BigInt(sumOf(year));
        const number = needed(quota / 1e6, [year], bisher);
        expect(Number.isInteger(number) && number >= 0).toBe(true);
        expect(reaches(number)).toBe(true);
        if (number > 0) expect(reaches(number - 1)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it('are the same for the twelve stocks in any order, as a column, and for their mean', () => {
    fc.assert(
      fc.property(millionths, stocks, done, (quota, year, bisher) => {
        const zielquote = quota / 1e6;
        const number = needed(zielquote, [year], bisher);
        expect(needed(zielquote, [[...year].reverse()], bisher)).toBe(number);
        expect(
          needed(
            zielquote,
            year.map((stock) => [stock]),
            bisher,
          ),
        ).toBe(number);
        expect(needed(zielquote, [[sumOf(year) / 12]], bisher)).toBe(number);
      }),
    );
  });

  it('are none where the quota is the one that was reached, also in the 15 digits of a cell', () => {
    fc.assert(
      fc.property(stocks, fc.double({ min: 1e-4, max: 1, noNaN: true }), (year, share) => {
        const mean = sumOf(year) / 12;
        const bisher = Math.max(1, Math.floor(mean * share));
        const quota = bisher / mean;
        fc.pre(quota <= 1);
        for (const zielquote of [quota, Number(quota.toPrecision(15))]) {
          expect(needed(zielquote, [year], bisher)).toBe(0);
          expect(needed(zielquote, [[Number(mean.toPrecision(15))]], bisher)).toBe(0);
          expect(needed(zielquote, [year], bisher - 1)).toBe(1);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

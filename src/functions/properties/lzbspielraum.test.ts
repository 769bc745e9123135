import fc from 'fast-check';
import { lzbspielraum } from '../lzbspielraum';
import { lzbveraenderung } from '../lzbveraenderung';
import { useOfficeCustomFunctions } from '../testing/office-runtime';

beforeAll(useOfficeCustomFunctions);

/** A year before, and a year of which the months up to `known` count. */
const twoYears = fc.record({
  year: fc.integer({ min: 2005, max: 2040 }),
  stocks: fc.array(fc.integer({ min: 4000, max: 6000 }), { minLength: 24, maxLength: 24 }),
  known: fc.integer({ min: 1, max: 11 }),
  change: fc.integer({ min: -20_000, max: 50_000 }).map((millionths) => millionths / 1_000_000),
});

function months(year: number, count: number): string[][] {
  return Array.from({ length: count }, (_, index) => [
    `${(index % 12) + 1}/${year + Math.floor(index / 12)}`,
  ]);
}

const asColumn = (values: readonly number[]) => values.map((value) => [value]);

describe('LZB-Spielraum', () => {
  it('used up in every remaining month leads to the agreed change in December', () => {
    fc.assert(
      fc.property(twoYears, ({ year, stocks, known, change }) => {
        const known24 = months(year - 1, 24);
        const reached = `${known}/${year}`;
        const used = stocks.slice(12, 12 + known).reduce((sum, stock) => sum + stock, 0);
        const before = stocks.slice(0, 12).reduce((sum, stock) => sum + stock, 0);
        // Otherwise no stock at all could reach the target, or only 0, which stands for a missing one.
        fc.pre(used < before * (1 + change) - 1);
        const [[leeway]] = lzbspielraum(known24, asColumn(stocks), [[change]], [[reached]]) as [[number]];
        const planned = stocks.map((stock, index) => (index < 12 + known ? stock : leeway));
        const [[result]] = lzbveraenderung(known24, asColumn(planned), [[`12/${year}`]]) as [[number]];
        expect(result).toBeCloseTo(change, 12);
      }),
    );
  });

  it('does not depend on the order of the rows or on later months', () => {
    const order = fc.shuffledSubarray([...Array(24).keys()], { minLength: 24, maxLength: 24 });
    fc.assert(
      fc.property(twoYears, order, ({ year, stocks, change }, rows) => {
        const table = months(year - 1, 24);
        const call = (indices: readonly number[]) =>
          lzbspielraum(
            indices.map((index) => table[index] as string[]),
            indices.map((index) => [stocks[index]]),
            [[change]],
            [[`6/${year}`]],
          );
        const firstHalf = [...Array(18).keys()];
        expect(call(rows)).toEqual(call(firstHalf));
      }),
    );
  });
});

import fc from 'fast-check';
import { lzbveraenderung } from '../lzbveraenderung';
import { useOfficeCustomFunctions } from '../testing/office-runtime';

beforeAll(useOfficeCustomFunctions);

const MONTHS = Array.from({ length: 24 }, (_, index) => [
  `${(index % 12) + 1}/${2020 + Math.floor(index / 12)}`,
]);

const stocks = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 24, maxLength: 24 });

const asColumn = (values: readonly number[]) => values.map((value) => [value]);

describe('LZB-Veränderung', () => {
  it('equals the means of the definition', () => {
    fc.assert(
      fc.property(stocks, (values) => {
        const mean = (from: number, to: number) =>
          values.slice(from, to).reduce((sum, value) => sum + value, 0) / (to - from);
        const results = lzbveraenderung(MONTHS, asColumn(values)).flat();
        for (let month = 1; month <= 12; month += 1) {
          const expected = mean(12, 12 + month) / mean(0, month) - 1;
          const result = results[11 + month] as number;
          // Stocks of any size make changes of any size: compared relative to the quotient itself.
          expect((result - expected) / (1 + expected)).toBeCloseTo(0, 12);
        }
      }),
    );
  });

  it('is the same when the stocks are scaled or their rows are reordered', () => {
    const order = fc.shuffledSubarray([...MONTHS.keys()], { minLength: 24, maxLength: 24 });
    fc.assert(
      fc.property(stocks, order, fc.integer({ min: 2, max: 9 }), (values, rows, factor) => {
        const results = lzbveraenderung(MONTHS, asColumn(values));
        const changed = lzbveraenderung(
          rows.map((index) => MONTHS[index] as string[]),
          rows.map((index) => [(values[index] as number) * factor]),
        );
        expect(changed).toEqual(rows.map((index) => results[index]));
      }),
    );
  });
});

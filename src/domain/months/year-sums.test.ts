import fc from 'fast-check';
import { MonthSeries } from './series';
import { YearSums } from './year-sums';

const values = fc.array(fc.option(fc.nat(1_000_000_000), { nil: Number.NaN, freq: 20 }), { maxLength: 60 });
const firstMonth = fc.integer({ min: 24_000, max: 24_035 });

function plainSum(series: MonthSeries, from: number, to: number): number {
  let sum = 0;
  for (let month = from; month <= to; month += 1) sum += series.at(month);
  return sum;
}

describe('YearSums', () => {
  it('equals the plain sum of every window, inside and outside the series', () => {
    fc.assert(
      fc.property(firstMonth, values, (first, list) => {
        const series = new MonthSeries('elb', first, list);
        const sums = new YearSums(series);
        for (let month = first - 2; month < first + list.length + 14; month += 1) {
          const january = month - (month % 12);
          expect(sums.twelveMonths(month)).toBe(plainSum(series, month - 11, month));
          expect(sums.fromJanuary(month)).toBe(plainSum(series, january, month));
          expect(sums.fromPreviousDecember(month)).toBe(plainSum(series, january - 1, month - 1));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('does not drift: a large value leaves no trace in later windows', () => {
    const list = [1e16, ...new Array<number>(24).fill(0.1)];
    const sums = new YearSums(new MonthSeries('ausgaben', 24_000, list));
    expect(sums.twelveMonths(24_012)).toBeCloseTo(1.2, 14);
  });
});

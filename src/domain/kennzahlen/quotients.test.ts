import { monthOf } from '../months/month';
import { MonthSeries } from '../months/series';
import { meanOfQuotients, monthlyQuotient, quotientOfSums } from './quotients';

const DECEMBER = monthOf(2020, 12);
const YEAR_LATER = DECEMBER + 12;

/** Thirteen months of 10, one of them replaced. */
function series(name: string, place: number, value: number): MonthSeries {
  return new MonthSeries(
    name,
    DECEMBER,
    Array.from({ length: 13 }, (_, index) => (index === place ? value : 10)),
  );
}

describe('quotients', () => {
  it.each([
    ['a missing numerator', series('zaehler', 5, Number.NaN), series('nenner', 5, 10)],
    ['a missing denominator', series('zaehler', 5, 10), series('nenner', 5, Number.NaN)],
    ['a denominator of 0', series('zaehler', 5, 10), series('nenner', 5, 0)],
    ['0 by 0', series('zaehler', 5, 0), series('nenner', 5, 0)],
  ])('%s spoils the mean of the twelve rates and the rate of its month', (_, zaehler, nenner) => {
    expect(meanOfQuotients(zaehler, nenner, 0).at(YEAR_LATER)).toBeNaN();
    expect(meanOfQuotients(zaehler, nenner, 1).at(YEAR_LATER)).toBeNaN();
    expect(monthlyQuotient(zaehler, nenner).at(DECEMBER + 5)).toBeNaN();
    expect(monthlyQuotient(zaehler, nenner).at(DECEMBER + 6)).toBe(1);
  });

  it('a numerator of 0 is a value', () => {
    const zaehler = series('zaehler', 5, 0);
    expect(meanOfQuotients(zaehler, series('nenner', 5, 10), 0).at(YEAR_LATER)).toBeCloseTo(11 / 12, 15);
    expect(monthlyQuotient(zaehler, series('nenner', 5, 10)).at(DECEMBER + 5)).toBe(0);
  });

  it('a month outside the windows spoils nothing', () => {
    const flows = series('zaehler', 0, Number.NaN);
    expect(meanOfQuotients(flows, series('nenner', 0, Number.NaN), 0).at(YEAR_LATER)).toBe(1);
    expect(meanOfQuotients(flows, series('nenner', 12, Number.NaN), 1).at(YEAR_LATER)).toBe(1);
    expect(quotientOfSums(flows, series('nenner', 12, Number.NaN), 1).at(YEAR_LATER)).toBe(1);
  });

  it('sums of 0 in the denominator give no quotient', () => {
    const nothing = new MonthSeries('nenner', DECEMBER, new Array<number>(13).fill(0));
    expect(quotientOfSums(series('zaehler', 5, 10), nothing, 0).at(YEAR_LATER)).toBeNaN();
  });
});

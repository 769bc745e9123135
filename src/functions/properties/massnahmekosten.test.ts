import fc from 'fast-check';
import { massnahmekosten } from '../massnahmekosten';
import { useOfficeCustomFunctions } from '../testing/office-runtime';

beforeAll(useOfficeCustomFunctions);

const measure = fc.record({
  beginn: fc.integer({ min: 2015 * 12, max: 2030 * 12 }),
  dauer: fc.integer({ min: 1, max: 90 }),
  eintritte: fc.nat(500),
  kosten: fc.nat(1_000_000),
  verzug: fc.nat(14),
});
type Measure = typeof measure extends fc.Arbitrary<infer Value> ? Value : never;

const yearOf = (month: number) => Math.floor(month / 12);

/** The results with the money in cents. */
function results({ beginn, dauer, eintritte, kosten, verzug }: Measure, jahr: number): number[] {
  const begin = `${(beginn % 12) + 1}/${yearOf(beginn)}`;
  const [row] = massnahmekosten([[begin]], [[dauer]], [[eintritte]], [[kosten / 100]], [[jahr]], [[verzug]]);
  const [months, ...money] = row as [number, ...number[]];
  return [months, ...money.map((euros) => Math.round(euros * 100))];
}

describe('MASSNAHMEKOSTEN', () => {
  it('equals a count month by month', () => {
    fc.assert(
      fc.property(measure, fc.integer({ min: -6, max: 9 }), (plan, offset) => {
        const jahr = yearOf(plan.beginn) + offset;
        const expected = [0, 0, 0, 0, 0, 0];
        for (let month = plan.beginn; month < plan.beginn + plan.dauer; month += 1) {
          if (yearOf(month) === jahr) expected[0] = (expected[0] as number) + plan.eintritte;
          const later = yearOf(month + plan.verzug) - jahr;
          const place = 1 + Math.min(later, 4);
          if (later >= 0) expected[place] = (expected[place] as number) + plan.eintritte * plan.kosten;
        }
        expect(results(plan, jahr)).toEqual(expected);
      }),
    );
  });

  it('leaves no money out where the measure begins in the year or later', () => {
    fc.assert(
      fc.property(measure, fc.nat(6), (plan, before) => {
        const [, ...money] = results(plan, yearOf(plan.beginn) - before);
        const total = money.reduce((sum, cents) => sum + cents, 0);
        expect(total).toBe(plan.eintritte * plan.dauer * plan.kosten);
      }),
    );
  });

  it('counts every participant-month in one year', () => {
    fc.assert(
      fc.property(measure, (plan) => {
        const years = Array.from({ length: 10 }, (_, index) => yearOf(plan.beginn) - 1 + index);
        const months = years.reduce((sum, jahr) => sum + (results(plan, jahr)[0] as number), 0);
        expect(months).toBe(plan.eintritte * plan.dauer);
      }),
    );
  });
});

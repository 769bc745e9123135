import fc from 'fast-check';
import { einstiegsgeld } from '../einstiegsgeld';
import { useOfficeCustomFunctions } from '../testing/office-runtime';

beforeAll(useOfficeCustomFunctions);

interface Person {
  readonly regelbedarf: number;
  readonly months: number;
  readonly persons: number;
  readonly hemmnis: boolean;
  /** Cents by which Stufe 1 is above the own Regelbedarf. */
  readonly above: number;
  /** Thousandths. */
  readonly anteil: number;
}

const person = fc.record<Person>({
  regelbedarf: fc.integer({ min: 1, max: 100_000 }),
  months: fc.nat(40),
  persons: fc.nat(12),
  hemmnis: fc.boolean(),
  above: fc.nat(20_000),
  anteil: fc.integer({ min: 1, max: 500 }),
});

function cents({ regelbedarf, months, persons, hemmnis, above, anteil }: Person): number {
  const stufe1 = (regelbedarf + above) / 100;
  const result = einstiegsgeld(
    [[regelbedarf / 100]],
    [[months]],
    [[persons]],
    [[hemmnis]],
    [[stufe1]],
    [[anteil / 1000]],
  );
  return Math.round((result[0]?.[0] as number) * 100);
}

/** § 1 ESGV in thousandths of a cent. */
function byLaw({ regelbedarf, months, persons, hemmnis, above, anteil }: Person): number {
  const stufe1 = regelbedarf + above;
  const long = months >= 24 || (hemmnis && months >= 6);
  const thousandths = regelbedarf * anteil + stufe1 * ((long ? 200 : 0) + 100 * persons);
  return Math.min(stufe1, Math.floor((thousandths + 500) / 1000));
}

describe('Einstiegsgeld', () => {
  it('is the sum of the law to the cent', () => {
    fc.assert(
      fc.property(person, (one) => {
        expect(cents(one)).toBe(byLaw(one));
      }),
      { numRuns: 1000 },
    );
  });

  it('is never above Stufe 1', () => {
    fc.assert(
      fc.property(person, (one) => {
        expect(cents(one)).toBeLessThanOrEqual(one.regelbedarf + one.above);
      }),
    );
  });

  it('never falls with more months, more persons, a Hemmnis or a larger Grundbetrag', () => {
    fc.assert(
      fc.property(person, (one) => {
        const least = cents(one);
        expect(cents({ ...one, months: one.months + 1 })).toBeGreaterThanOrEqual(least);
        expect(cents({ ...one, persons: one.persons + 1 })).toBeGreaterThanOrEqual(least);
        expect(cents({ ...one, hemmnis: true })).toBeGreaterThanOrEqual(least);
        expect(cents({ ...one, anteil: 500 })).toBeGreaterThanOrEqual(least);
        expect(cents({ ...one, above: one.above + 100 })).toBeGreaterThanOrEqual(least);
      }),
    );
  });
});

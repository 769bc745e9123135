import fc from 'fast-check';
import { dividedHalfAway } from '../../domain/numbers/testing/half-away';
import { lohnkostenzuschuss } from '../lohnkostenzuschuss';
import { useOfficeCustomFunctions } from '../testing/office-runtime';

beforeAll(useOfficeCustomFunctions);

const lohn = fc.integer({ min: 1, max: 1_000_000 });
const foerdermonat = fc.integer({ min: 1, max: 70 });
/** Quarters of an hour a week. */
const quarters = fc.integer({ min: 1, max: 48 * 4 });
/** Ten thousandths. */
const agAnteil = fc.integer({ min: 1, max: 10_000 });

interface Fall {
  readonly instrument: '16e' | '16i';
  readonly lohn?: number;
  readonly monat: number;
  readonly quarters?: number;
  readonly tarif?: boolean;
  readonly ag?: number;
}

/** In cents, with the Mindestlohn of January 2021 (9,50). */
function subsidy({ instrument, lohn: wage, monat, quarters: hours, tarif, ag }: Fall): number {
  const cell = (value: number | undefined, scale: number) => [[value === undefined ? '' : value / scale]];
  const [row] = lohnkostenzuschuss(
    [[instrument]],
    cell(wage, 100),
    [[monat]],
    cell(hours, 4),
    [[tarif ?? '']],
    [['Jan 2021']],
    cell(ag, 10_000),
  );
  return Math.round((row?.[0] as number) * 100);
}

/** wage ÷ divisor × (1 + share) × percent, in whole numbers. */
function expected(wage: number, divisor: number, ag: number, percent: number): number {
  const dividend = BigInt(wage) * BigInt(10_000 + ag) * BigInt(percent);
  return Number(dividedHalfAway(dividend, BigInt(divisor) * 1_000_000n));
}

const rate16e = (monat: number) => (monat <= 12 ? 75 : monat <= 24 ? 50 : 0);
const rate16i = (monat: number) => [100, 100, 90, 80, 70][Math.ceil(monat / 12) - 1] ?? 0;

describe('LOHNKOSTENZUSCHUSS', () => {
  it('under § 16e is the share of the wage, rounded once', () => {
    fc.assert(
      fc.property(lohn, foerdermonat, agAnteil, (wage, monat, ag) => {
        expect(subsidy({ instrument: '16e', lohn: wage, monat, ag })).toBe(
          expected(wage, 1, ag, rate16e(monat)),
        );
      }),
    );
  });

  it('under § 16i is the share of the Mindestlohn for the hours, rounded once', () => {
    fc.assert(
      fc.property(quarters, foerdermonat, agAnteil, (hours, monat, ag) => {
        expect(subsidy({ instrument: '16i', monat, quarters: hours, ag })).toBe(
          expected(950 * hours * 13, 3 * 4, ag, rate16i(monat)),
        );
      }),
    );
  });

  it('under § 16i with a tariff counts the higher of wage and Mindestlohn, without one never the wage', () => {
    fc.assert(
      fc.property(lohn, quarters, foerdermonat, (wage, hours, monat) => {
        const fall = { instrument: '16i', lohn: wage, monat, quarters: hours } as const;
        const [paid, divisor] = wage * 12 > 950 * hours * 13 ? [wage, 1] : [950 * hours * 13, 12];
        expect(subsidy({ ...fall, tarif: true })).toBe(expected(paid, divisor, 1900, rate16i(monat)));
        expect(subsidy(fall)).toBe(expected(950 * hours * 13, 12, 1900, rate16i(monat)));
      }),
    );
  });
});

import fc from 'fast-check';
import { useOfficeCustomFunctions } from '../testing/office-runtime';
import { vorjahresveraenderung } from '../vorjahresveraenderung';

beforeAll(useOfficeCustomFunctions);

const MONTHS = [['2025-02'], ['2026-02']];
/** A rate of up to six decimals, in millionths. */
const rate = fc.integer({ min: 1, max: 1_000_000 });

function change(before: number, value: number, art: string): unknown {
  return vorjahresveraenderung(MONTHS, [[before], [value]], [['2026-02']], [[art]])[0]?.[0];
}

describe('Vorjahresveränderung', () => {
  it('of rates with up to six decimals is the exact decimal', () => {
    fc.assert(
      fc.property(rate, rate, (before, value) => {
        expect(change(before / 1e6, value / 1e6, 'Quote')).toBe((value - before) / 1e6);
      }),
    );
  });

  it('of a stock leads from the value of the year before to that of the month', () => {
    fc.assert(
      fc.property(rate, rate, (before, value) => {
        const reached = before * (1 + (change(before, value, 'Bestand') as number));
        expect(reached / value).toBeCloseTo(1, 9);
      }),
    );
  });
});

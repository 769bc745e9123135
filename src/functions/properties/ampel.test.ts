import fc from 'fast-check';
import { ampel } from '../ampel';
import { useOfficeCustomFunctions } from '../testing/office-runtime';
import { zielerreichung } from '../zielerreichung';

beforeAll(useOfficeCustomFunctions);

/** Figures as agreed, of a few decimals. */
const agreed = fc.integer({ min: 1, max: 2_000_000 }).map((millionths) => millionths / 1e6);
const richtung = fc.constantFrom('mehr', 'weniger');

/** A figure and one that is equal but for the noise of binary arithmetic, or near it. */
const nearby = fc
  .tuple(agreed, fc.constantFrom(0, 1, -1, 2, -2), fc.constantFrom(Number.EPSILON, 1e-12, 1e-6))
  .map(([soll, steps, step]) => [soll * (1 + steps * step), soll] as const);

const pair = fc.oneof(fc.tuple(agreed, agreed), nearby);

const colour = (ist: number, soll: number, word: string, toleranz?: number) =>
  ampel([[ist]], [[soll]], [[word]], toleranz === undefined ? undefined : [[toleranz]])[0]?.[0];

const deviation = (ist: number, soll: number, word: string) =>
  zielerreichung([[ist]], [[soll]], [[word]])[0]?.[0] as number;

describe('Ampel', () => {
  it('is grün exactly where the Zielerreichung is not negative', () => {
    fc.assert(
      fc.property(pair, richtung, ([ist, soll], word) => {
        expect(colour(ist, soll, word) === 'grün').toBe(deviation(ist, soll, word) >= 0);
      }),
      { numRuns: 1000 },
    );
  });

  it('does not see the noise of binary arithmetic', () => {
    fc.assert(
      fc.property(agreed, fc.constantFrom(1 + Number.EPSILON, 1 - Number.EPSILON), (soll, noise) => {
        for (const word of ['mehr', 'weniger']) {
          expect(colour(soll * noise, soll, word, 0)).toBe('grün');
          expect(deviation(soll * noise, soll, word)).toBe(0);
        }
      }),
    );
  });

  it('decides about gelb as whole numbers do, on the limit too', () => {
    const hundredThousandths = fc.integer({ min: -100_000, max: 100_000 }).filter((value) => value !== 0);
    const percent = fc.integer({ min: 0, max: 100 });
    const beside = fc.integer({ min: -2, max: 2 });
    fc.assert(
      fc.property(hundredThousandths, percent, beside, richtung, (soll, toleranz, better, word) => {
        const sign = word === 'mehr' ? 1 : -1;
        // In units of 1e-8 the Soll, the allowed shortfall and what lies beside it are whole numbers.
        const allowed = Math.abs(soll) * toleranz * 10;
        const ist = soll * 1000 - sign * (allowed - better);
        fc.pre(ist !== 0);
        const expected = better >= allowed ? 'grün' : better >= 0 ? 'gelb' : 'rot';
        expect(colour(ist / 1e8, soll / 1e5, word, toleranz / 100)).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });

  it('turns with the direction when the figures change their sign', () => {
    fc.assert(
      fc.property(pair, ([ist, soll]) => {
        expect(colour(-ist, -soll, 'weniger')).toBe(colour(ist, soll, 'mehr'));
      }),
    );
  });
});

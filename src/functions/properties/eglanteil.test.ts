import fc from 'fast-check';
import { eglanteil } from '../eglanteil';
import { useOfficeCustomFunctions } from '../testing/office-runtime';

beforeAll(useOfficeCustomFunctions);

const share = fc.integer({ min: 1, max: 1000 }).map((thousandths) => thousandths / 1000);

function result(
  elbAnteil: number,
  [quote, quoteBund]: readonly [number, number],
  [lzbAnteil, lzbAnteilBund]: readonly [number, number],
): number {
  const row = eglanteil([[elbAnteil]], [[quote]], [[quoteBund]], [[lzbAnteil]], [[lzbAnteilBund]]);
  return row[0]?.[0] as number;
}

describe('EGL share', () => {
  it('is the ELB share where nothing deviates from the mean', () => {
    fc.assert(
      fc.property(share, share, share, (elbAnteil, quote, lzbAnteil) => {
        expect(result(elbAnteil, [quote, quote], [lzbAnteil, lzbAnteil])).toBe(elbAnteil);
      }),
    );
  });

  it('changes by an eighth of each deviation', () => {
    fc.assert(
      fc.property(share, fc.tuple(share, share), fc.tuple(share, share), (elbAnteil, quotes, lzb) => {
        const deviations = quotes[0] / quotes[1] - 1 + (lzb[0] / lzb[1] - 1);
        expect(result(elbAnteil, quotes, lzb) / elbAnteil).toBeCloseTo(1 + deviations / 8, 9);
      }),
    );
  });

  it('weighs both criteria alike', () => {
    fc.assert(
      fc.property(share, fc.tuple(share, share), fc.tuple(share, share), (elbAnteil, quotes, lzb) => {
        expect(result(elbAnteil, quotes, lzb)).toBe(result(elbAnteil, lzb, quotes));
      }),
    );
  });
});

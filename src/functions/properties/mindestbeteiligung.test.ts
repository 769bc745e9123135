import fc from 'fast-check';
import { mindestbeteiligung } from '../mindestbeteiligung';
import { useOfficeCustomFunctions } from '../testing/office-runtime';

beforeAll(useOfficeCustomFunctions);

const share = fc.integer({ min: 1, max: 999 }).map((thousandths) => thousandths / 1000);

const result = (...values: readonly number[]) => {
  const [frauen = 0, quoteFrauen = 0, quoteMaenner = 0] = values;
  return mindestbeteiligung([[frauen]], [[quoteFrauen]], [[quoteMaenner]])[0]?.[0] as number;
};

describe('Mindestbeteiligung', () => {
  it('is the share of women where both rates are equal', () => {
    fc.assert(
      fc.property(share, share, (frauen, quote) => {
        expect(result(frauen, quote, quote)).toBeCloseTo(frauen, 12);
      }),
    );
  });

  it('is above the share of women exactly where they are hit harder', () => {
    fc.assert(
      fc.property(share, share, share, (frauen, quoteFrauen, quoteMaenner) => {
        fc.pre(quoteFrauen !== quoteMaenner);
        expect(result(frauen, quoteFrauen, quoteMaenner) > frauen).toBe(quoteFrauen > quoteMaenner);
      }),
    );
  });

  it('and the same of the men are all', () => {
    fc.assert(
      fc.property(share, share, share, (frauen, quoteFrauen, quoteMaenner) => {
        const both =
          result(frauen, quoteFrauen, quoteMaenner) + result(1 - frauen, quoteMaenner, quoteFrauen);
        expect(both).toBeCloseTo(1, 12);
      }),
    );
  });
});

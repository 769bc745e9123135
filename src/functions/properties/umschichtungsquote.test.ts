import fc from 'fast-check';
import { useOfficeCustomFunctions } from '../testing/office-runtime';
import { umschichtungsquote } from '../umschichtungsquote';

beforeAll(useOfficeCustomFunctions);

describe('Umschichtungsquote', () => {
  it('of the allocation is the Umschichtung to the cent', () => {
    const cents = fc.integer({ min: -1e11, max: 1e11 });
    fc.assert(
      fc.property(cents, fc.integer({ min: 1, max: 1e11 }), (umschichtung, zuteilung) => {
        const quote = umschichtungsquote([[umschichtung / 100]], [[zuteilung / 100]])[0]?.[0] as number;
        expect(Math.abs(quote * zuteilung - umschichtung)).toBeLessThan(0.01);
      }),
    );
  });
});

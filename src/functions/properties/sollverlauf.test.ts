import fc from 'fast-check';
import { sollverlauf } from '../sollverlauf';
import { useOfficeCustomFunctions } from '../testing/office-runtime';
import { zielwert } from '../zielwert';

beforeAll(useOfficeCustomFunctions);

const twelve = fc.array(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), { minLength: 12, maxLength: 12 });
const change = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((millionths) => millionths / 1e6);

const asColumn = (values: readonly unknown[]) => values.map((value) => [value]);

describe('Sollverlauf', () => {
  it('of no change is the course of the prior year', () => {
    fc.assert(
      fc.property(twelve, (values) => {
        expect(sollverlauf([values], [[0]])).toEqual([values]);
      }),
    );
  });

  it('has in each month the target value of that month, as a row and as a column', () => {
    fc.assert(
      fc.property(twelve, change, (values, veraenderung) => {
        const targets = values.map((value) => zielwert([[value]], [[veraenderung]])[0]?.[0]);
        expect(sollverlauf([values], [[veraenderung]])).toEqual([targets]);
        expect(sollverlauf(asColumn(values), [[veraenderung]])).toEqual(asColumn(targets));
      }),
    );
  });
});

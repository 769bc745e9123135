import fc from 'fast-check';
import { quotenzerlegung } from '../quotenzerlegung';
import { useOfficeCustomFunctions } from '../testing/office-runtime';

beforeAll(useOfficeCustomFunctions);

const count = fc.nat(100_000);
/** A mean of twelve stocks. */
const stock = fc.integer({ min: 12, max: 1_200_000 }).map((sum) => sum / 12);

function partsOf(integrationenVorher: number, elbVorher: number, integrationen: number, elb: number) {
  const arguments_ = [integrationenVorher, elbVorher, integrationen, elb].map((value) => [[value]]);
  const [row] = quotenzerlegung(...(arguments_ as [unknown[][], unknown[][], unknown[][], unknown[][]]));
  return row as [gesamt: number, durchIntegrationen: number, durchElb: number];
}

describe('Quotenzerlegung', () => {
  it('adds up exactly, to the difference of the rates', () => {
    fc.assert(
      fc.property(count, stock, count, stock, (i0, e0, i1, e1) => {
        const [total, byIntegrationen, byElb] = partsOf(i0, e0, i1, e1);
        expect(byIntegrationen + byElb).toBe(total);
        const scale = Math.max(1, i0 / e0, i1 / e1, i0 / e1, i1 / e0);
        expect((total - (i1 / e1 - i0 / e0)) / scale).toBeCloseTo(0, 13);
      }),
    );
  });

  it('gives each part the sign of its cause, and 0 without one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), stock, count, stock, (i0, e0, i1, e1) => {
        const [, byIntegrationen, byElb] = partsOf(i0, e0, i1, e1);
        expect(Math.sign(byIntegrationen)).toBe(Math.sign(i1 - i0));
        expect(Math.sign(byElb)).toBe(Math.sign(e0 - e1));
        expect(partsOf(i0, e0, i0, e1)[1]).toBe(0);
        expect(partsOf(i0, e0, i1, e0)[2]).toBe(0);
      }),
    );
  });

  it('turns the signs around when the periods change places', () => {
    fc.assert(
      fc.property(count, stock, count, stock, (i0, e0, i1, e1) => {
        const there = partsOf(i0, e0, i1, e1);
        const back = partsOf(i1, e1, i0, e0);
        const scale = Math.max(1, i0 / e1, i1 / e0, i0 / e0, i1 / e1);
        there.forEach((part, index) => expect((part + (back[index] as number)) / scale).toBeCloseTo(0, 13));
      }),
    );
  });
});

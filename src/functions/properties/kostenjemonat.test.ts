import fc from 'fast-check';
import { dividedHalfAway } from '../../domain/numbers/testing/half-away';
import { kostenjemonat } from '../kostenjemonat';
import { useOfficeCustomFunctions } from '../testing/office-runtime';

beforeAll(useOfficeCustomFunctions);

/** Cents and tenths of persons of a month. */
type Pair = readonly [spend: number, stock: number];

const tenths = fc.oneof(
  fc.nat(300),
  fc.nat(300).map((persons) => persons * 10),
);
const pairs = fc
  .array(fc.tuple(fc.integer({ min: -1e10, max: 1e12 }), tenths), { minLength: 1, maxLength: 24 })
  .filter((list) => list.some(([, stock]) => stock > 0));

function cost(list: readonly Pair[]): unknown {
  return kostenjemonat([list.map(([spend]) => spend / 100)], [list.map(([, stock]) => stock / 10)])[0]?.[0];
}

const sum = (list: readonly Pair[], index: 0 | 1) => list.reduce((total, pair) => total + pair[index], 0);

describe('KOSTENJEMONAT', () => {
  it('is the sum of the spend by the sum of the stocks, rounded once', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const expected = dividedHalfAway(BigInt(sum(list, 0)) * 10n, BigInt(sum(list, 1)));
        expect(cost(list)).toBe(Number(expected) / 100);
      }),
    );
  });

  it('does not depend on the order of the months, nor on empty ones', () => {
    fc.assert(
      fc.property(pairs, fc.nat(24), (list, place) => {
        const spend: unknown[] = list.map(([euros]) => euros / 100).reverse();
        const stock: unknown[] = list.map(([, persons]) => persons / 10).reverse();
        spend.splice(place, 0, '');
        stock.splice(place, 0, '-');
        expect(kostenjemonat([spend], [stock])).toEqual([[cost(list)]]);
      }),
    );
  });

  it('is the same where every month is there twice', () => {
    fc.assert(fc.property(pairs, (list) => cost([...list, ...list]) === cost(list)));
  });
});

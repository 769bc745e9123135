import fc from 'fast-check';
import { KENNZAHLEN, MITTEL } from '../../domain/kennzahlen/kennzahl';
import { integrationsquote } from '../integrationsquote';
import { kennzahl } from '../kennzahl';
import { shownResult } from '../testing/function-cases';
import { useOfficeCustomFunctions } from '../testing/office-runtime';
import { vorjahresveraenderung } from '../vorjahresveraenderung';

beforeAll(useOfficeCustomFunctions);

type Row = readonly [month: string, zaehler: number, nenner: number];

/** Thirteen months or more, from any month on; a 0 in a flow is a value, in a stock a gap. */
const history = fc
  .tuple(
    fc.integer({ min: 2005 * 12, max: 2040 * 12 }),
    fc.array(fc.tuple(fc.nat(5000), fc.nat(100_000)), { minLength: 13, maxLength: 40 }),
  )
  .map(([first, values]) =>
    values.map(([zaehler, nenner], index): Row => {
      const month = first + index;
      return [`${(month % 12) + 1}/${Math.floor(month / 12)}`, zaehler, nenner];
    }),
  );

const shuffled = history.chain((rows) =>
  fc.tuple(
    fc.constant(rows),
    fc.shuffledSubarray([...rows.keys()], { minLength: rows.length, maxLength: rows.length }),
  ),
);

const key = fc.constantFrom(...KENNZAHLEN);
const mean = fc.constantFrom(...MITTEL);

function column(rows: readonly Row[], index: 0 | 1 | 2): unknown[][] {
  return rows.map((row) => [row[index]]);
}

function ofEveryMonth(word: string, rows: readonly Row[], mittel = 'gewichtet'): unknown[][] {
  const columns = [column(rows, 0), column(rows, 1), column(rows, 2)] as const;
  return shownResult(kennzahl([[word]], ...columns, undefined, [[mittel]])) as unknown[][];
}

describe('Kennzahl', () => {
  it('K2 is the Integrationsquote', () => {
    fc.assert(
      fc.property(history, (rows) => {
        const renamed = JSON.stringify(
          shownResult(integrationsquote(column(rows, 0), column(rows, 1), column(rows, 2))),
        )
          .replaceAll('Integrationsquote', 'K2')
          .replaceAll('integrationen', 'zaehler')
          .replaceAll('„elb“', '„nenner“');
        expect(ofEveryMonth('K2', rows)).toEqual(JSON.parse(renamed));
      }),
    );
  });

  it('K3 is the change against the year before', () => {
    fc.assert(
      fc.property(history, (rows) => {
        const values = rows.map((row) => [row[2]]);
        const change = vorjahresveraenderung(column(rows, 0), values);
        const k3 = kennzahl([['K3']], column(rows, 0), values);
        const numbers = (result: unknown[][]) =>
          result.flat().map((cell) => (typeof cell === 'number' ? cell : ''));
        expect(numbers(k3)).toEqual(numbers(change));
      }),
    );
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(shuffled, key, mean, ([rows, order], word, mittel) => {
        const results = ofEveryMonth(word, rows, mittel);
        const reordered = order.map((index) => rows[index] as Row);
        expect(ofEveryMonth(word, reordered, mittel)).toEqual(order.map((index) => results[index]));
      }),
    );
  });

  it('is the same when both series are scaled', () => {
    fc.assert(
      fc.property(history, key, mean, fc.integer({ min: 2, max: 9 }), (rows, word, mittel, factor) => {
        const scaled = rows.map(([month, zaehler, nenner]): Row => [
          month,
          zaehler * factor,
          nenner * factor,
        ]);
        expect(ofEveryMonth(word, scaled, mittel)).toEqual(ofEveryMonth(word, rows, mittel));
      }),
    );
  });

  it('both means agree where the stock stays the same', () => {
    const steady = fc.tuple(history, fc.integer({ min: 1, max: 100_000 }));
    fc.assert(
      fc.property(steady, fc.constantFrom('K1E3', 'K1E4', 'K3E3', 'K3E4'), ([rows, stock], word) => {
        const level = rows.map(([month, zaehler]): Row => [month, zaehler, stock]);
        const simple = ofEveryMonth(word, level, 'einfach');
        ofEveryMonth(word, level, 'gewichtet').forEach(([weighted], index) => {
          const equal = simple[index]?.[0];
          if (typeof weighted !== 'number') expect(equal).toEqual(weighted);
          else expect(equal as number).toBeCloseTo(weighted, 9);
        });
        expect(simple.filter(([value]) => typeof value === 'number').length).toBeGreaterThan(0);
      }),
    );
  });
});

import fc from 'fast-check';
import { integrationsquote } from '../integrationsquote';
import { jahresfortschritt } from '../jahresfortschritt';
import { ressourcentabelle } from '../ressourcentabelle';
import { shownResult } from '../testing/function-cases';
import { useOfficeCustomFunctions } from '../testing/office-runtime';
import { umschichtung } from '../umschichtung';

beforeAll(useOfficeCustomFunctions);

type Row = readonly [month: string, integrationen: number, elb: number];

/** Thirteen months or more without gaps, from any month on. */
const history = fc
  .tuple(
    fc.integer({ min: 2005 * 12, max: 2040 * 12 }),
    fc.array(fc.tuple(fc.nat(5000), fc.integer({ min: 5000, max: 100_000 })), {
      minLength: 13,
      maxLength: 40,
    }),
  )
  .map(([first, values]) =>
    values.map(([integrationen, elb], index): Row => {
      const month = first + index;
      return [`${(month % 12) + 1}/${Math.floor(month / 12)}`, integrationen, elb];
    }),
  );

function column(rows: readonly Row[], index: 0 | 1 | 2): unknown[][] {
  return rows.map((row) => [row[index]]);
}

function k2(rows: readonly Row[]): unknown {
  return shownResult(integrationsquote(column(rows, 0), column(rows, 1), column(rows, 2)));
}

function jfw(rows: readonly Row[]): unknown[][] {
  return shownResult(jahresfortschritt(column(rows, 0), column(rows, 1), column(rows, 2))) as unknown[][];
}

const euros = fc.integer({ min: -1e12, max: 1e12 }).map((cents) => cents / 100);

describe('Integrationsquote and Jahresfortschritt', () => {
  it('equal the sums of the definition', () => {
    fc.assert(
      fc.property(history, (rows) => {
        const sum = (values: readonly Row[], index: 1 | 2) =>
          values.reduce((total, row) => total + row[index], 0);
        const expected = rows.map((_, t) => {
          if (t < 12) return [''];
          const stock = sum(rows.slice(t - 12, t), 2);
          return [(sum(rows.slice(t - 11, t + 1), 1) * 12) / stock];
        });
        expect(k2(rows)).toEqual(expected);
      }),
    );
  });

  it('are the same when both series are scaled', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 2, max: 9 }), (rows, factor) => {
        const scaled = rows.map(([month, integrationen, elb]): Row => [
          month,
          integrationen * factor,
          elb * factor,
        ]);
        expect(k2(scaled)).toEqual(k2(rows));
        expect(jfw(scaled)).toEqual(jfw(rows));
      }),
    );
  });

  it('do not depend on the order of the rows', () => {
    const shuffled = history.chain((rows) =>
      fc.tuple(
        fc.constant(rows),
        fc.shuffledSubarray([...rows.keys()], { minLength: rows.length, maxLength: rows.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([rows, order]) => {
        const results = k2(rows) as unknown[][];
        expect(k2(order.map((index) => rows[index] as Row))).toEqual(order.map((index) => results[index]));
      }),
    );
  });

  it('are equal in December', () => {
    fc.assert(
      fc.property(history, (rows) => {
        const quotes = k2(rows) as unknown[][];
        const progress = jfw(rows);
        rows.forEach(([month], index) => {
          if (month.startsWith('12/') && index >= 12) expect(progress[index]).toEqual(quotes[index]);
        });
      }),
    );
  });
});

describe('resource table', () => {
  it('adds up to the cent in every column and row', () => {
    const inputs = fc.tuple(
      euros,
      euros,
      euros,
      euros,
      euros,
      fc.constantFrom(0, 0.05, 1, 100, 1000, 12_345.67),
      fc.constantFrom(0, 0.126, 0.152, 0.333333333, 1),
    );
    fc.assert(
      fc.property(inputs, (values) => {
        const [egl, vk, einnahmen, bedarf, nichtKfaRelevant, schritt, satz] = values.map((value) => [
          [value],
        ]);
        const table = ressourcentabelle(
          egl as number[][],
          vk as number[][],
          einnahmen as number[][],
          bedarf as number[][],
          nichtKfaRelevant,
          schritt,
          satz,
        );
        const cents = table
          .slice(1)
          .map((row) => row.slice(1).map((cell) => (cell === '' ? 0 : Math.round((cell as number) * 100))));
        for (const column of [0, 1, 2]) {
          const parts = cents.slice(0, -1).reduce((sum, row) => sum + (row[column] ?? 0), 0);
          expect(parts).toBe(cents.at(-1)?.[column]);
        }
        for (const [left = 0, right = 0, total] of cents) expect(left + right).toBe(total);
        expect(cents[5]?.[1]).toBe(Math.round(values[3] * 100));
      }),
    );
  });
});

describe('Umschichtung', () => {
  it('covers the need with less than a step more', () => {
    fc.assert(
      fc.property(euros, euros, fc.integer({ min: 1, max: 1_000_000 }), (bedarf, zuteilung, schritt) => {
        const cents = (result: unknown[][]) => Math.round((result[0]?.[0] as number) * 100);
        const exact = cents(umschichtung([[bedarf]], [[zuteilung]]));
        const planned = cents(umschichtung([[bedarf]], [[zuteilung]], undefined, [[schritt]]));
        expect(Math.abs(planned % (schritt * 100))).toBe(0);
        expect(planned - exact).toBeGreaterThanOrEqual(0);
        expect(planned - exact).toBeLessThan(schritt * 100);
      }),
    );
  });
});

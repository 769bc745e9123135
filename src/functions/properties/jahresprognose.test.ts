import fc from 'fast-check';
import { VERFAHREN } from '../../domain/prognose/verfahren';
import { integrationsquote } from '../integrationsquote';
import { jahresfortschritt } from '../jahresfortschritt';
import { jahresprognose } from '../jahresprognose';
import { useOfficeCustomFunctions } from '../testing/office-runtime';

beforeAll(useOfficeCustomFunctions);

const YEAR = 2021;
const DECEMBER = YEAR * 12 + 11;

interface Row {
  readonly month: number;
  readonly integrationen: number;
  /** 0 is missing. */
  readonly elb: number;
}

const verfahren = fc.constantFrom(...VERFAHREN);
const figures = fc.record({
  integrationen: fc.integer({ min: 1, max: 5000 }),
  elb: fc.integer({ min: 5000, max: 100_000 }),
});

/** Consecutive months that end with `last`. */
function upTo(last: number, list: ReadonlyArray<Omit<Row, 'month'>>): Row[] {
  return list.map((row, index) => ({ ...row, month: last - list.length + 1 + index }));
}

function withoutLastElb(rows: readonly Row[]): Row[] {
  return rows.map((row, index) => (index === rows.length - 1 ? { ...row, elb: 0 } : row));
}

/** A history that ends with a month of the year, the ELB perhaps a month earlier. */
const history = fc
  .tuple(fc.integer({ min: 1, max: 11 }), fc.array(figures, { minLength: 25, maxLength: 60 }), fc.boolean())
  .map(([missing, list, elbLags]) => {
    const rows = upTo(DECEMBER - missing, list);
    return { missing, elbLags, rows: elbLags ? withoutLastElb(rows) : rows };
  });

const text = (month: number) => `${(month % 12) + 1}/${Math.floor(month / 12)}`;

function columns(rows: readonly Row[]) {
  return [
    rows.map(({ month }) => [text(month)]),
    rows.map(({ integrationen }) => [integrationen]),
    rows.map(({ elb }) => [elb]),
  ] as const;
}

function forecast(rows: readonly Row[], method: string): unknown[] {
  return jahresprognose(...columns(rows), [[YEAR]], [[method]])[0] as unknown[];
}

type Rate = typeof integrationsquote;

function rate(rows: readonly Row[], month: number, of: Rate = integrationsquote): number {
  return of(...columns(rows), [[text(month)]])[0]?.[0] as number;
}

/** Undefined where months are missing. */
function ifKnown(compute: () => unknown): number | undefined {
  try {
    return compute() as number;
  } catch {
    return undefined;
  }
}

/** Equal but for the noise of binary arithmetic. */
function expectEqual(value: unknown, expected: number): void {
  expect(Math.abs((value as number) - expected)).toBeLessThanOrEqual(1e-10 * Math.max(1, expected));
}

/** Actual figure ÷ forecast for each earlier end of a year, as a user would compute them with the functions. */
function pastFactors(rows: readonly Row[], missing: number, elbLags: boolean, method: string): number[] {
  const factors: number[] = [];
  for (let earlier = missing; earlier < rows.length; earlier += 1) {
    // What was known then, with the months renamed so that the end of the rolling year is the December of the year.
    const then = upTo(DECEMBER - missing, rows.slice(0, rows.length - earlier));
    const foretold = ifKnown(() => forecast(elbLags ? withoutLastElb(then) : then, method)[0]);
    const actual = ifKnown(() => rate(rows, DECEMBER - earlier));
    if (foretold !== undefined && actual !== undefined) factors.push(actual / foretold);
  }
  return factors;
}

describe('JAHRESPROGNOSE', () => {
  it('is, as Vorjahresverlauf, the Jahresfortschritt × K2 ÷ Jahresfortschritt of the year before', () => {
    fc.assert(
      fc.property(history, ({ rows, missing }) => {
        const last = DECEMBER - missing;
        const progress = (month: number) => rate(rows, month, jahresfortschritt);
        const [value, , , estimated] = forecast(rows, 'Vorjahresverlauf');
        expectEqual(value, (progress(last) * rate(rows, DECEMBER - 12)) / progress(last - 12));
        expect(estimated).toBe(missing);
      }),
    );
  });

  it('has the band of the same forecasts made earlier', () => {
    fc.assert(
      fc.property(history, verfahren, ({ rows, missing, elbLags }, method) => {
        const [value, lower, upper] = forecast(rows, method) as number[];
        const factors = pastFactors(rows, missing, elbLags, method);
        if (factors.length < 3) {
          expect([lower, upper]).toEqual(['', '']);
          return;
        }
        const error = Math.max(...factors.map((past) => Math.abs(past - 1)));
        expect(lower).toBeCloseTo((value as number) * Math.max(0, 1 - error), 10);
        expectEqual(upper, (value as number) * (1 + error));
        expect(lower).toBeLessThanOrEqual(value as number);
        expect(upper).toBeGreaterThanOrEqual(value as number);
      }),
    );
  });

  it('foretells a history that repeats itself exactly', () => {
    const year = fc.array(figures, { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(year, fc.integer({ min: 1, max: 11 }), (months, known) => {
        const repeated = Array.from(
          { length: 36 + known },
          (_, index) => months[index % 12] as Omit<Row, 'month'>,
        );
        const k2 = rate(upTo(DECEMBER, [...repeated.slice(0, 12), ...repeated.slice(0, 12)]), DECEMBER);
        for (const method of ['Vorjahresverlauf', 'Saison']) {
          expect(forecast(upTo(DECEMBER - 12 + known, repeated), method)).toEqual([k2, k2, k2, 12 - known]);
        }
      }),
    );
  });

  it('is the same when both series are scaled, and in whatever order the rows stand', () => {
    const shuffled = history.chain(({ rows }) =>
      fc.tuple(
        fc.constant(rows),
        fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, verfahren, fc.integer({ min: 2, max: 9 }), ([rows, others], method, factor) => {
        const expected = forecast(rows, method);
        expect(forecast(others, method)).toEqual(expected);
        const scaled = rows.map((row) => ({
          ...row,
          integrationen: row.integrationen * factor,
          elb: row.elb * factor,
        }));
        forecast(scaled, method).forEach((cell, place) => {
          if (typeof cell === 'number') expectEqual(cell, expected[place] as number);
          else expect(cell).toBe(expected[place]);
        });
      }),
    );
  });

  it('is the Integrationsquote once all months are known', () => {
    fc.assert(
      fc.property(fc.array(figures, { minLength: 13, maxLength: 40 }), verfahren, (list, method) => {
        const rows = upTo(DECEMBER, list);
        const k2 = rate(rows, DECEMBER);
        expect(forecast(rows, method)).toEqual([k2, k2, k2, 0]);
      }),
    );
  });
});

import fc from 'fast-check';
import { VERFAHREN } from '../../domain/prognose/verfahren';
import { lzbprognose } from '../lzbprognose';
import { lzbveraenderung } from '../lzbveraenderung';
import { useOfficeCustomFunctions } from '../testing/office-runtime';

beforeAll(useOfficeCustomFunctions);

const YEAR = 2021;
const DECEMBER = YEAR * 12 + 11;

const verfahren = fc.constantFrom(...VERFAHREN);
const stock = fc.integer({ min: 1, max: 100_000 });
const missingMonths = fc.integer({ min: 1, max: 11 });
const history = fc.array(stock, { minLength: 24, maxLength: 60 });

const text = (month: number) => `${(month % 12) + 1}/${Math.floor(month / 12)}`;

/** Consecutive months that end with `last`. */
function months(last: number, lzb: readonly number[]): unknown[][] {
  return lzb.map((_, index) => [text(last - lzb.length + 1 + index)]);
}

const column = (lzb: readonly number[]) => lzb.map((value) => [value]);

function forecast(lzb: readonly number[], missing: number, method: string): unknown[] {
  return lzbprognose(months(DECEMBER - missing, lzb), column(lzb), [[YEAR]], [[method]])[0] as unknown[];
}

function change(lzb: readonly number[], last: number, month: number): number {
  return lzbveraenderung(months(last, lzb), column(lzb), [[text(month)]])[0]?.[0] as number;
}

/** The change of the twelve months that end `earlier` months before the December of the year. */
function rollingChange(lzb: readonly number[], missing: number, earlier: number): number {
  // Months renamed so that these twelve are a calendar year.
  return change(lzb, DECEMBER - missing + earlier, DECEMBER);
}

describe('LZBPROGNOSE', () => {
  it('is, as Vorjahresverlauf, the change so far', () => {
    fc.assert(
      fc.property(history, missingMonths, (lzb, missing) => {
        const last = DECEMBER - missing;
        const [value, , , estimated] = forecast(lzb, missing, 'Vorjahresverlauf');
        expect(value).toBeCloseTo(change(lzb, last, last), 10);
        expect(estimated).toBe(missing);
      }),
    );
  });

  it('has, as Vorjahresverlauf, the band of the same forecasts made earlier', () => {
    fc.assert(
      fc.property(history, missingMonths, (lzb, missing) => {
        const [value, lower, upper] = forecast(lzb, missing, 'Vorjahresverlauf') as [number, number, number];
        const factors: number[] = [];
        for (let earlier = missing; earlier + 24 - missing <= lzb.length; earlier += 1) {
          const [foretold] = forecast(lzb.slice(0, lzb.length - earlier), missing, 'Vorjahresverlauf');
          factors.push((1 + rollingChange(lzb, missing, earlier)) / (1 + (foretold as number)));
        }
        if (factors.length < 3) {
          expect([lower, upper]).toEqual(['', '']);
          return;
        }
        const error = Math.max(...factors.map((past) => Math.abs(past - 1)));
        expect((1 + lower) / (1 + value)).toBeCloseTo(Math.max(0, 1 - error), 8);
        expect((1 + upper) / (1 + value) / (1 + error)).toBeCloseTo(1, 8);
      }),
    );
  });

  it('lies within its band, which never reaches below no stock at all', () => {
    fc.assert(
      fc.property(history, missingMonths, verfahren, (lzb, missing, method) => {
        const [value, lower, upper] = forecast(lzb, missing, method);
        if (lower === '') return;
        expect(lower).toBeLessThanOrEqual(value as number);
        expect(upper).toBeGreaterThanOrEqual(value as number);
        expect(lower).toBeGreaterThanOrEqual(-1);
      }),
    );
  });

  it('foretells a history that repeats itself exactly', () => {
    fc.assert(
      fc.property(fc.array(stock, { minLength: 12, maxLength: 12 }), missingMonths, (year, missing) => {
        const lzb = Array.from({ length: 60 - missing }, (_, index) => year[index % 12] as number);
        for (const method of ['Vorjahresverlauf', 'Saison']) {
          expect(forecast(lzb, missing, method)).toEqual([0, 0, 0, missing]);
        }
      }),
    );
  });

  it('goes on by the same number, as Linear, where the stock has changed by it so far', () => {
    const inputs = fc.tuple(
      fc.integer({ min: 1000, max: 10_000 }),
      fc.integer({ min: -40, max: 40 }),
      missingMonths,
    );
    fc.assert(
      fc.property(inputs, ([level, step, missing]) => {
        const before = new Array<number>(12).fill(level);
        const months12 = Array.from({ length: 12 }, (_, index) => level + step * (index + 1));
        const [value] = forecast([...before, ...months12.slice(0, 12 - missing)], missing, 'Linear');
        expect(value).toBeCloseTo(months12.reduce((sum, lzb) => sum + lzb, 0) / (12 * level) - 1, 12);
      }),
    );
  });

  it('is the change of the year once all months are known', () => {
    fc.assert(
      fc.property(history, verfahren, (lzb, method) => {
        const known = change(lzb, DECEMBER, DECEMBER);
        expect(forecast(lzb, 0, method)).toEqual([known, known, known, 0]);
      }),
    );
  });
});

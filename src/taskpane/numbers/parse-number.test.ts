import type { NumberKind } from './number-kind';
import { parseGermanNumber } from '../../domain/numbers/german-number';
import { parseNumber } from './parse-number';
import type { NumberRange } from './parse-number';

/** Notation as it stands in German papers, exports and cells; the amounts are those of the AMIP 2021. */
const READ: [text: string, kind: NumberKind, value: number | null][] = [
  ['1.234.567,89', 'euro', 1234567.89],
  ['1234567,89', 'euro', 1234567.89],
  ['10.250.560,00', 'euro', 10250560],
  ['14.871.326,97 €', 'euro', 14871326.97],
  ['14.871.326,97\u00a0€', 'euro', 14871326.97],
  ['€ 164.101,64', 'euro', 164101.64],
  ['164.101,64 EUR', 'euro', 164101.64],
  ['1\u202f234\u202f567,89', 'euro', 1234567.89],
  ['1 234 567', 'euro', 1234567],
  ["1'234'567,5", 'euro', 1234567.5],
  ['1.000,-', 'euro', 1000],
  ['1.000,--\u00a0€', 'euro', 1000],
  ['1.000,– €', 'euro', 1000],
  ['+5', 'euro', 5],
  ['- 36,28', 'euro', -36.28],
  ['\u22121.996.000,00', 'euro', -1996000],
  ['1.234', 'euro', 1234],
  [',5', 'euro', 0.5],
  ['12,', 'euro', 12],
  ['1,500', 'euro', 1.5],
  ['-0', 'euro', 0],
  ['', 'euro', null],
  [' \u00a0 ', 'euro', null],
  ['15,2 %', 'rate', 0.152],
  ['15,2\u00a0%', 'rate', 0.152],
  ['15,2', 'rate', 0.152],
  ['15', 'rate', 0.15],
  ['-1,3', 'change', -0.013],
  ['–1,3 %', 'change', -0.013],
  ['7', 'rate', 0.07],
  ['0,000001', 'rate', 0.00000001],
  ['5.432,5', 'count', 5432.5],
  ['812,6667', 'count', 812.6667],
  ['5432,083', 'count', 5432.083],
  ['2021', 'year', 2021],
];

const REFUSED: [text: string, kind: NumberKind, code: string][] = [
  ['abc', 'euro', 'notANumber'],
  ['-', 'euro', 'notANumber'],
  ['.', 'euro', 'notANumber'],
  ['*', 'count', 'notANumber'],
  ['1.23.456', 'euro', 'notANumber'],
  ['1.234 567', 'euro', 'notANumber'],
  ['12 34', 'euro', 'notANumber'],
  ['1 2', 'euro', 'notANumber'],
  ['1,2,3', 'euro', 'notANumber'],
  ['1.234,5.6', 'euro', 'notANumber'],
  ['10 Mio', 'euro', 'notANumber'],
  ['=1+1', 'euro', 'notANumber'],
  ['1e3', 'euro', 'notANumber'],
  ['1234-', 'euro', 'notANumber'],
  ['15.2', 'rate', 'decimalPoint'],
  ['1,234,567.89', 'euro', 'decimalPoint'],
  ['14.871.326.97', 'euro', 'decimalPoint'],
  ['14871.326.97', 'euro', 'notANumber'],
  ['1,234', 'euro', 'tooManyDecimals'],
  ['0,005', 'euro', 'tooManyDecimals'],
  ['2021,5', 'year', 'tooManyDecimals'],
  ['1,234', 'count', 'threeDecimals'],
  ['1234567890123456', 'euro', 'tooLarge'],
  ['15 %', 'euro', 'percentSign'],
  ['15 €', 'rate', 'euroSign'],
];

const OUTSIDE: [text: string, kind: NumberKind, range: NumberRange, code: string][] = [
  ['-1', 'euro', { min: 0 }, 'negative'],
  ['1520', 'rate', { min: 0, max: 1 }, 'outside'],
  ['21', 'year', { min: 2005, max: 2100 }, 'outside'],
];

describe('parseNumber', () => {
  it.each(READ)('reads %j as %s', (text, kind, value) => {
    expect(parseNumber(text, kind)).toEqual({ value });
  });

  it.each(REFUSED)('refuses %j as %s: %s', (text, kind, code) => {
    expect(parseNumber(text, kind)).toMatchObject({ problem: { code } });
  });

  it.each(OUTSIDE)('keeps %j as %s inside %j: %s', (text, kind, range, code) => {
    expect(parseNumber(text, kind, range)).toMatchObject({ problem: { code } });
  });

  it.each([
    ['15.2', '15,2'],
    ['.5', '0,5'],
    ['14.871.326.97', '14.871.326,97'],
    ['-1.234.5', '-1.234,5'],
    ['4.980.1234', '4.980,1234'],
    ['-1,234,567.89', '-1.234.567,89'],
    ['1,234,567', '1.234.567'],
  ])('names the German notation of %j', (text, meant) => {
    expect(parseNumber(text, 'euro')).toEqual({ problem: { code: 'decimalPoint', meant } });
  });

  it.each(READ.filter(([, kind]) => kind !== 'rate' && kind !== 'change'))(
    'never reads %j otherwise than a function does',
    (text, kind, value) => {
      const inFunction = parseGermanNumber(text);
      expect([undefined, value]).toContain(inFunction === 0 ? 0 : inFunction);
      expect(kind).toBeDefined();
    },
  );
});

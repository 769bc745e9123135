import { parseGermanNumber } from './german-number';
import { isMissingSign } from './missing-sign';

describe('parseGermanNumber', () => {
  it.each([
    ['1.234,5', 1234.5],
    ['1234,5', 1234.5],
    ['14.871.326,97', 14871326.97],
    ['1.234', 1234],
    ['7440', 7440],
    [' 7 440 ', 7440],
    ['7\u00a0440,25', 7440.25],
    ['12\u202f345', 12345],
    ['-1.000', -1000],
    ['−0,013', -0.013],
    ['+15', 15],
    ['15,2 %', 0.152],
    ['-1,3%', -0.013],
    ['1.000,00 €', 1000],
    ['5 EUR', 5],
    ['0', 0],
    ['-0', 0],
    ['007', 7],
  ])('%j is %d', (text, value) => {
    expect(parseGermanNumber(text)).toBe(value);
  });

  it.each([
    '',
    ' ',
    '-',
    '.',
    '12.5',
    '1.23',
    '1.2345',
    '0.123',
    '1,2,3',
    '1,',
    ',5',
    '1e5',
    '0x10',
    'Infinity',
    'NaN',
    '12 %%',
    '1..000',
    '1.000.00',
    'zwölf',
    '1 2',
    '5 $',
    '--5',
  ])('%j is no German number', (text) => {
    expect(parseGermanNumber(text)).toBeUndefined();
  });
});

describe('isMissingSign', () => {
  it.each(['-', '–', '.', '*', 'x', '...', '…', '/'])('%s is a sign', (text) => {
    expect(isMissingSign(text)).toBe(true);
  });

  it.each(['', '0', '--', 'xx', '-1', '..'])('%j is none', (text) => {
    expect(isMissingSign(text)).toBe(false);
  });
});

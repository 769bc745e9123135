import { parseInput } from './parse-input';

/** What Excel makes of a text that is written into a cell with the format General (US English). */
describe.each([
  ['12', 12, undefined],
  ['-0.5', -0.5, undefined],
  ['1,234.50', 1234.5, '#,##0.00'],
  ['12%', 0.12, '0%'],
  ['12.5%', 0.125, '0.00%'],
  ['$1,000', 1000, '$#,##0'],
  ['1E3', 1000, '0.00E+00'],
  ['2021-12-01', 44531, 'm/d/yyyy'],
  ['12/1/2021', 44531, 'm/d/yyyy'],
  ['15-Feb-21', 44242, 'd-mmm-yy'],
  ['TRUE', true, undefined],
  ['false', false, undefined],
  ['#N/A', '#N/A', undefined],
  ['1.234,50', '1.234,50', undefined],
  ['31/12/2021', '31/12/2021', undefined],
  ['2021-13-01', '2021-13-01', undefined],
  ['1,23', '1,23', undefined],
  ["'012", '012', undefined],
  ["'=A1", '=A1', undefined],
  ['=', '=', undefined],
  ['-', '-', undefined],
  ['.', '.', undefined],
  ['Jobcenter', 'Jobcenter', undefined],
])('%j', (text, value, numberFormat) => {
  it(`is ${JSON.stringify(value)}`, () => {
    expect(parseInput(text, 'General')).toEqual({
      input: { kind: 'value', value },
      ...(numberFormat && { numberFormat }),
    });
  });
});

it.each([
  ['=A1', '=A1'],
  ['+A1', '=A1'],
  ['-abc', '=-abc'],
  ['@SUM(A1)', '=@SUM(A1)'],
])('%j becomes the formula %j', (text, formula) => {
  expect(parseInput(text, 'General').input).toEqual({ kind: 'formula', formula });
});

it('clears with an empty text, also where the format is text', () => {
  expect(parseInput('', '@').input).toEqual({ kind: 'empty' });
});

it.each(['07312', '=A1', '12%', "'x"])('leaves %j alone where the format is text', (text) => {
  expect(parseInput(text, '@')).toEqual({ input: { kind: 'value', value: text } });
});

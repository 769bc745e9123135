import fc from 'fast-check';
import { contentOf, formatOf } from './cell-content';

describe('what a cell gets', () => {
  it('is the decimal of a Quote exactly, not a quotient that is off by a digit', () => {
    expect(contentOf(0.7, 'Prozent')).toBe(0.007);
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (tenths) => {
        expect(contentOf(Number(`${tenths}e-1`), 'Prozent')).toBe(Number(`${tenths}e-3`) + 0);
      }),
    );
  });

  it('is the number itself for everything else', () => {
    expect(contentOf(55146, 'Personen')).toBe(55146);
  });

  it.each([
    [0.095, 'Prozent', 1, '0.0%'],
    [55146, 'Personen', 0, '#,##0'],
    [101.5, 'Personen', 1, '#,##0.0'],
    ['-', 'Prozent', 1, '@'],
    ['', 'Personen', 0, 'General'],
  ])('%p in %s shows as %s', (content, unit, decimals, format) => {
    expect(formatOf(content, unit, decimals)).toBe(format);
  });
});

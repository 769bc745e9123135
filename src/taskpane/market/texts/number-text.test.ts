import { partsDe } from './parts-de';
import { contentDifference, contentText, lookFor, publishedDifference, publishedText } from './number-text';

const words = partsDe.values;
const PERSONS = { unit: 'Personen', decimals: 0 };
const RATE = { unit: 'Prozent', decimals: 1 };
/** Intl sets a no-break space before the percent sign; for the eye it is a space. */
const plain = (text: string) => text.replace(/\u00a0/g, ' ');

describe('published numbers', () => {
  it.each([
    [4980, PERSONS, '4.980'],
    [0, PERSONS, '0'],
    [10.5, RATE, '10,5 %'],
    [10, RATE, '10,0 %'],
    [1234567.89, { unit: 'Euro', decimals: 2 }, '1.234.567,89'],
  ])('%d is shown as %#j', (value, look, text) => {
    expect(plain(publishedText(value, look))).toBe(text);
  });

  it.each([
    [120, PERSONS, '+120'],
    [-1300, PERSONS, '-1.300'],
    [0, PERSONS, '0'],
    [-0.3, RATE, '-0,3 Prozentpunkte'],
  ])('a difference of %d', (difference, look, text) => {
    expect(publishedDifference(difference, look, words)).toBe(text);
  });
});

describe('contents of cells', () => {
  it.each([
    [4980, PERSONS, '4.980'],
    [0.105, RATE, '10,5 %'],
    [0.007, RATE, '0,7 %'],
    ['', RATE, 'leer'],
    ['-', PERSONS, '„-“'],
    ['=1+1', PERSONS, '„=1+1“'],
    [true, PERSONS, 'WAHR'],
  ])('%j reads %#j', (content, look, text) => {
    expect(plain(contentText(content, look, words))).toBe(text);
  });

  it('of a rate differ in percentage points', () => {
    expect(contentDifference(0.105 - 0.098, RATE, words)).toBe('+0,7 Prozentpunkte');
    expect(contentDifference(4980 - 5100, PERSONS, words)).toBe('-120');
  });

  it.each([
    [0.105, 0.1053, RATE, 2],
    [4980, 4980.25, PERSONS, 1],
    [4980, 5100, PERSONS, 0],
    [4980, 4980, PERSONS, 0],
    [4980, '-', PERSONS, 0],
  ])('%j and %j need decimals that tell them apart', (before, after, look, decimals) => {
    expect(lookFor(before, after, look).decimals).toBe(decimals);
  });
});

import type { EntryProblem } from '../draft/entry';
import { de } from './de';
import { en } from './en';
import { textsFor } from './index';
import { flatten } from './testing/flatten';

const FORM = { words: '5 Ziffern', help: 'Five digits.', style: 'euro' as const, show: String };
const PROBLEMS: EntryProblem[] = [
  { code: 'notANumber' },
  { code: 'decimalPoint', meant: '15,2' },
  { code: 'tooManyDecimals', most: 2 },
  { code: 'tooManyDecimals', most: 0 },
  { code: 'threeDecimals', meant: '1.234' },
  { code: 'tooLarge' },
  { code: 'negative' },
  { code: 'outside', from: 0, to: 1 },
  { code: 'percentSign' },
  { code: 'euroSign' },
  { code: 'form' },
];
/** Units of texts and years are empty on purpose. */
const MAY_BE_EMPTY = ['units.text', 'units.year'];
/** Parts of `fields` that only the German texts carry along from the sheets. */
const OF_THE_SHEET = /^fields\.\w+\.(?!label$|help$)/;

function ofThePanel(texts: object): [string, string][] {
  return flatten(texts, ['problem']).filter(([at]) => !OF_THE_SHEET.test(at));
}

describe('the languages', () => {
  const german = ofThePanel(de);
  const english = ofThePanel(en);

  it('have the same texts', () => {
    expect(english.map(([path]) => path).sort()).toEqual(german.map(([path]) => path).sort());
    expect(german.length).toBeGreaterThan(100);
  });

  it.each([
    ['German', german],
    ['English', english],
  ])('have no empty text in %s', (_, texts) => {
    expect(texts.filter(([path, text]) => text.trim() === '' && !MAY_BE_EMPTY.includes(path))).toEqual([]);
  });

  it.each(PROBLEMS)('say what is wrong and what to do: %j', (problem) => {
    for (const { problem: sentence } of [de, en]) expect(sentence(problem, FORM)).toMatch(/\S{3,}.*[.?]$/);
  });

  it.each([
    ['year', 'notANumber', 'Das ist kein Jahr. Geben Sie z. B. 2021 ein.'],
    ['year', 'decimalPoint', 'Das ist kein Jahr. Geben Sie z. B. 2021 ein.'],
    ['rate', 'notANumber', 'Das ist keine Zahl. Geben Sie z. B. 15,2 ein.'],
    ['change', 'notANumber', 'Das ist keine Zahl. Geben Sie z. B. 15,2 ein.'],
    ['count', 'notANumber', 'Das ist keine Zahl. Geben Sie z. B. 4.980 ein.'],
    ['euro', 'notANumber', 'Das ist keine Zahl. Geben Sie z. B. 1.234,56 ein.'],
    ['rate', 'tooManyDecimals', 'Höchstens 2 Nachkommastellen. Geben Sie z. B. 15,2 ein.'],
    ['euro', 'tooManyDecimals', 'Höchstens 2 Nachkommastellen. Tausender trennt ein Punkt: 1.234,56.'],
  ] as const)('name an example that fits the field: %s, %s', (style, code, sentence) => {
    const problem = PROBLEMS.find((each) => each.code === code);
    expect(problem && de.problem(problem, { ...FORM, style })).toBe(sentence);
  });

  it('count the entries to be corrected', () => {
    expect(de.form.correctFirst(1)).toBe('Bitte erst 1 Eingabe berichtigen.');
    expect(de.form.correctFirst(3)).toBe('Bitte erst 3 Eingaben berichtigen.');
  });

  it.each([
    ['de-DE', de],
    ['de-AT', de],
    [undefined, de],
    ['', de],
    ['en-US', en],
    ['fr-FR', en],
  ])('are chosen by the language of Office: %s', async (language, texts) => {
    expect(await textsFor(language)).toBe(texts);
  });
});

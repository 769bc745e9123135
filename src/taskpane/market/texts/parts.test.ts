import { flatten } from '../../texts/testing/flatten';
import { partsDe } from './parts-de';
import { partsEn } from './parts-en';

const german = flatten(partsDe);
const english = flatten(partsEn);
const problems = (texts: readonly [string, string][]) =>
  texts.filter(([path]) => /\.problems\.|notFound|file\.(?:several|folder|noFile)/.test(path));

describe('the languages of the parts', () => {
  it('have the same texts', () => {
    expect(english.map(([path]) => path)).toEqual(german.map(([path]) => path));
    expect(german.length).toBeGreaterThan(100);
  });

  it.each([
    ['German', german],
    ['English', english],
  ])('have no empty text in %s', (_, texts) => {
    expect(texts.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it.each([...problems(german), ...problems(english)])(
    '%s says what is wrong and what to do',
    (_, sentence) => {
      expect(sentence).toMatch(/^\S.*\. \S.*\.$/);
    },
  );

  it('are two: no sentence was left untranslated', () => {
    const same = german.filter(([path, text]) => / .* .* /.test(text) && text === new Map(english).get(path));
    expect(same).toEqual([]);
  });
});

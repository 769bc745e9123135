import { flatten } from '../../texts/testing/flatten';
import { shareDe } from './texts-de';
import { shareEn } from './texts-en';

it('has the same texts in both languages, none of them empty', () => {
  const german = flatten(shareDe);
  const english = flatten(shareEn);
  expect(english.map(([path]) => path)).toEqual(german.map(([path]) => path));
  expect([...german, ...english].filter(([, text]) => text.trim() === '')).toEqual([]);
});

it.each([
  [1, '1 Formel wird zum Wert'],
  [1200, '1.200 Formeln werden zu Werten'],
])('counts %d', (number, sentence) => {
  expect(shareDe.result.replaced(number)).toBe(sentence);
});

import { flatten } from '../../texts/testing/flatten';
import { nextYearDe } from './texts-de';
import { nextYearEn } from './texts-en';

it('has the same texts in both languages, none of them empty', () => {
  const german = flatten(nextYearDe);
  const english = flatten(nextYearEn);
  expect(english.map(([path]) => path)).toEqual(german.map(([path]) => path));
  expect([...german, ...english].filter(([, text]) => text.trim() === '')).toEqual([]);
});

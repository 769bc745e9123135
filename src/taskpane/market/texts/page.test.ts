import { flatten } from '../../texts/testing/flatten';
import { pageDe } from './page-de';
import { pageEn } from './page-en';

it('has the same texts in both languages, none of them empty', () => {
  const german = flatten(pageDe);
  const english = flatten(pageEn);
  expect(english.map(([path]) => path)).toEqual(german.map(([path]) => path));
  expect([...german, ...english].filter(([, text]) => text.trim() === '')).toEqual([]);
});

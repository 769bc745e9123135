import { pageDe } from './page-de';
import { pageEn } from './page-en';

/** Every text with its path; a sentence with a parameter is tried with 2. */
function flatten(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, (value as (...all: unknown[]) => string)(2, 2)]];
  return Object.entries(value as object).flatMap(([key, part]) => flatten(part, `${path}.${key}`));
}

it('has the same texts in both languages, none of them empty', () => {
  const german = flatten(pageDe, '');
  const english = flatten(pageEn, '');
  expect(english.map(([path]) => path)).toEqual(german.map(([path]) => path));
  expect([...german, ...english].filter(([, text]) => text.trim() === '')).toEqual([]);
});

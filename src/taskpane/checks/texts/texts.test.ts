import { flatten } from '../../texts/testing/flatten';
import { checksDe } from './texts-de';
import { checksEn } from './texts-en';

it('has the same texts in both languages, none of them empty', () => {
  const german = flatten(checksDe);
  const english = flatten(checksEn);
  expect(english.map(([path]) => path)).toEqual(german.map(([path]) => path));
  expect([...german, ...english].filter(([, text]) => text.trim() === '')).toEqual([]);
});

it.each([
  [0, 0, 0, '0 Fehler, 0 Warnungen, 0 Hinweise'],
  [1, 1, 1, '1 Fehler, 1 Warnung, 1 Hinweis'],
  [2, 3, 1200, '2 Fehler, 3 Warnungen, 1.200 Hinweise'],
])('counts %d, %d and %d findings', (errors, warnings, hints, sentence) => {
  expect(checksDe.result.summary(errors, warnings, hints)).toBe(sentence);
});

import { LEVELS } from '../../share/levels';
import { formOf, isAdjusted, isLeftOut, minimumOf, requestOf, withSheet } from './form';

const DAY = '2026-11-26';

it.each(['kommune', 'traegerversammlung', 'beirat'] as const)('asks for what %s is meant to get', (level) => {
  expect(requestOf(formOf(level, ' Stadtrat '), DAY)).toEqual({
    level,
    recipient: 'Stadtrat',
    day: DAY,
    options: LEVELS[level],
  });
  expect(isAdjusted(formOf(level))).toBe(false);
});

it.each([
  ['2', 2],
  [' 10 ', 10],
  ['1', undefined],
  ['0', undefined],
  ['-3', undefined],
  ['3,5', undefined],
  ['', undefined],
])('takes %j as the smallest count %j', (minimum, number) => {
  const form = { ...formOf('kommune'), minimum };
  expect(minimumOf(form)).toBe(number);
  expect(requestOf(form, DAY)?.options.mindestfallzahl).toBe(number);
});

it('knows that something was changed, and that it was changed back', () => {
  const form = formOf('beirat');
  expect(isAdjusted({ ...form, minimum: '3' })).toBe(true);
  expect(isAdjusted({ ...form, minimum: ' 10' })).toBe(false);
  expect(isAdjusted({ ...form, options: { ...form.options, comments: 'bleiben' } })).toBe(true);
});

it('takes sheets along or not, in any letter case', () => {
  const { options } = formOf('traegerversammlung');
  expect(isLeftOut(options, 'PRÜFUNG')).toBe(true);
  expect(withSheet(options, 'prüfung', true)).toEqual([]);
  expect(withSheet(options, 'Intern', false)).toEqual(['Prüfung', 'Intern']);
  expect(withSheet(options, 'prüfung', false)).toEqual(['prüfung']);
});

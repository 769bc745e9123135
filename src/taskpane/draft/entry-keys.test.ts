import { ENTRY_KEYS, fieldOf, keysFrom } from './entry-keys';

it.each(['ressourcen', 'ziele'] as const)('the page %s and the other one hold every field once', (page) => {
  expect([...keysFrom(page)].sort()).toEqual([...ENTRY_KEYS].sort());
});

it('every field has a style that the form can show and read', () => {
  const styles = ['euro', 'rate', 'change', 'count', 'year', 'text'];
  expect(ENTRY_KEYS.filter((key) => !styles.includes(fieldOf(key).style))).toEqual([]);
});

import { ENTRY_KEYS, keysFrom } from './entry-keys';

it.each(['ressourcen', 'ziele'] as const)('the page %s and the other one hold every field once', (page) => {
  expect([...keysFrom(page)].sort()).toEqual([...ENTRY_KEYS].sort());
});

import { LOOKS } from './looks';

describe('a look with a fill', () => {
  // Else the style of a table would decide, and some write white.
  it.each(Object.entries(LOOKS).filter(([, { fill }]) => fill !== undefined))(
    '%s has a colour of its own for its text',
    (_name, { color }) => {
      expect(color).toMatch(/^#[0-9A-F]{6}$/);
    },
  );
});

import { digestOf } from './digest';
import type { ShownCell } from './lines';

/*
 * The file, written by hand, with `printf` for tabs (⇥) and UTF-8, and given to `sha256sum`:
 *
 *   Ziele⇥A1⇥s⇥Monat
 *   Ziele⇥B1⇥s⇥Größe \\ a\tb\nc
 *   Ziele⇥A2⇥n⇥44197
 *   Ziele⇥B2⇥n⇥0.1
 *   Ziele⇥C2⇥n⇥1e+21
 *   Ziele⇥AA2⇥b⇥TRUE
 *   Liste 2⇥A1⇥e⇥#N/A
 *   Liste 2⇥XFD1048576⇥s⇥*
 */
const BY_SHA256SUM = '3833be60780f87e24032e1939804a3ef56bea7b74d4aa523a0d66480f8a3a079';

const CELLS: readonly ShownCell[] = [
  { sheet: 'Ziele', row: 0, column: 0, value: { type: 'text', value: 'Monat' } },
  { sheet: 'Ziele', row: 0, column: 1, value: { type: 'text', value: 'Größe \\ a\tb\nc' } },
  { sheet: 'Ziele', row: 0, column: 2, value: { type: 'text', value: '' } },
  { sheet: 'Ziele', row: 1, column: 0, value: { type: 'zahl', value: 44197 } },
  { sheet: 'Ziele', row: 1, column: 1, value: { type: 'zahl', value: 0.1 } },
  { sheet: 'Ziele', row: 1, column: 2, value: { type: 'zahl', value: 1e21 } },
  { sheet: 'Ziele', row: 1, column: 26, value: { type: 'wahr', value: true } },
  { sheet: 'Liste 2', row: 0, column: 0, value: { type: 'fehler', value: '#N/A' } },
  { sheet: 'Liste 2', row: 1_048_575, column: 16_383, value: { type: 'text', value: '*' } },
];

test('is the SHA-256 that sha256sum gives for the lines', async () => {
  expect(await digestOf(CELLS)).toBe(BY_SHA256SUM);
});

test('without any cell it is that of an empty file', async () => {
  // FIPS 180-4 test vectors: the empty message.
  expect(await digestOf([])).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});

test.each([
  ['a number of the same look as text', { type: 'text', value: '44197' }],
  ['another number', { type: 'zahl', value: 44197.00000000001 }],
] as const)('%s is another digest', async (_, value) => {
  const changed = CELLS.map((cell, index) => (index === 3 ? { ...cell, value } : cell));
  expect(await digestOf(changed)).not.toBe(BY_SHA256SUM);
});

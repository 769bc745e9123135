import { keyOfAddress } from '../cells/address';
import { areasText } from './areas';

test.each([
  ['one cell', ['C5'], 'C5'],
  ['a column', ['B2', 'B3', 'B4'], 'B2:B4'],
  ['a row', ['B2', 'C2', 'D2'], 'B2:D2'],
  ['a block, in any order and twice', ['C3', 'B2', 'C2', 'B3', 'C2'], 'B2:C3'],
  ['columns of other lengths', ['B2', 'B3', 'C2', 'D2'], 'B2:B3, C2:D2'],
  ['a gap', ['B2', 'B4', 'D2', 'D4'], 'B2, D2, B4, D4'],
])('%s', (_, cells, text) => {
  expect(areasText(cells.map(keyOfAddress))).toBe(text);
});

test('many areas are counted', () => {
  const cells = Array.from({ length: 30 }, (_, index) => `A${2 * index + 1}`);
  expect(areasText(cells.map(keyOfAddress))).toMatch(/^A1, A3, .*A47 und 6 weitere Bereiche$/);
});

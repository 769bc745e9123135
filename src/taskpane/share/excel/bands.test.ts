import { bandsOf } from './bands';

const AREA = { sheet: 'Plan', row: 4, column: 2, columns: 3 };

test.each([
  ['one, where all cells fit', 5, 15, [[4, 5]]],
  [
    'several, the last one shorter',
    5,
    7,
    [
      [4, 2],
      [6, 2],
      [8, 1],
    ],
  ],
  [
    'a row each, where a row alone is more',
    2,
    1,
    [
      [4, 1],
      [5, 1],
    ],
  ],
])('%s', (_, rows, mostCells, expected) => {
  const bands = bandsOf({ ...AREA, rows }, mostCells);
  expect(bands.map((band) => [band.row, band.rows])).toEqual(expected);
  expect(bands.every(({ column, columns }) => column === 2 && columns === 3)).toBe(true);
});

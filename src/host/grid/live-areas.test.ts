import { moveArea } from './live-areas';

const area = { top: 4, left: 1, bottom: 8, right: 2 };
const rows = (change: (row: number) => number | null) => (row: number, column: number) => {
  const moved = change(row);
  return moved === null ? null : { row: moved, column };
};

it.each([
  ['rows above are inserted', rows((row) => (row >= 2 ? row + 3 : row)), { ...area, top: 7, bottom: 11 }],
  ['rows within are inserted', rows((row) => (row >= 6 ? row + 1 : row)), { ...area, bottom: 9 }],
  [
    'its first rows are deleted',
    rows((row) => (row < 3 ? row : row <= 5 ? null : row - 3)),
    { ...area, top: 3, bottom: 5 },
  ],
  [
    'its last rows are deleted',
    rows((row) => (row < 7 ? row : row <= 9 ? null : row - 3)),
    { ...area, bottom: 6 },
  ],
  ['all of it is deleted', rows((row) => (row < 4 ? row : row <= 8 ? null : row - 5)), null],
])('a range follows when %s', (_what, move, expected) => {
  expect(moveArea(area, move)).toEqual(expected);
});

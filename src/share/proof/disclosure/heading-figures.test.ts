import { headingFigures, isDay } from './heading-figures';

/** The numbers of a table; null: nothing that counts. */
function found(rows: readonly (readonly (number | null)[])[], days: readonly number[] = []): string[] {
  const figures = rows.flatMap((line, row) =>
    line.flatMap((count, column) =>
      count === null ? [] : [{ row, column, count, isDay: days.includes(count) }],
    ),
  );
  return [...headingFigures(figures)].map(({ row, column }) => `${row},${column}`);
}

test.each([
  [
    'years above',
    [
      [null, 2020, 2021],
      [null, 1, 9],
    ],
    ['0,1', '0,2'],
  ],
  [
    'years at the left',
    [
      [null, null],
      [2019, 5],
      [2020, 7],
    ],
    ['1,0', '2,0'],
  ],
  [
    'years above and at the left',
    [
      [null, 2020, 2021],
      [2010, 1, 9],
      [2015, 3, 4],
    ],
    ['0,1', '0,2', '1,0', '2,0'],
  ],
  [
    'one number alone',
    [
      [null, 2020],
      [null, 1],
    ],
    [],
  ],
  [
    'the same year twice',
    [
      [null, 2020, 2020],
      [null, 1, 9],
    ],
    [],
  ],
  [
    'years in unequal steps',
    [
      [null, 2010, 2015, 2021],
      [null, 1, 9, 2],
    ],
    [],
  ],
  [
    'a sum behind them',
    [
      [null, 2020, 2021, 4041],
      [null, 1, 9, 10],
    ],
    [],
  ],
  [
    'counts',
    [
      [null, 12, 13],
      [null, 1, 9],
    ],
    [],
  ],
])('%s', (_, rows, expected) => {
  expect(found(rows)).toEqual(expected);
});

test('days above', () => {
  expect(
    found(
      [
        [null, 44197, 44228],
        [null, 1, 9],
      ],
      [44197, 44228],
    ),
  ).toEqual(['0,1', '0,2']);
  expect(
    found(
      [
        [null, 44197, 44228],
        [null, 1, 9],
      ],
      [44197],
    ),
  ).toEqual([]);
});

test.each([
  [44197, '#14', true],
  [44197, 'mmm\\ yy', true],
  [44197, 'dd/mm/yyyy;@', true],
  [44197, 'General', false],
  [44197, '#,##0" Tage"', false],
  [44197, '#18', false],
  [44197, '[Red]0', false],
  [2, '#14', false],
])('%d in the format %s', (value, format, expected) => {
  expect(isDay(value, format)).toBe(expected);
});

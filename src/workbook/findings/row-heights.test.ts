import { rowHeights } from './row-heights';

const line = (sentence: string, why = '') => [
  'Fehler',
  'Regel',
  sentence,
  '=HYPERLINK("#\'A\'!A1","A!A1")',
  why,
  '',
];

/* The sentences have 220 points: 40 characters; the reasons 130: 23. */
it.each([
  ['one line', line('x'.repeat(40)), 15],
  ['a word that is longer than a line', line('x'.repeat(41)), 30],
  ['words that fill a line', line(`${'x'.repeat(20)} ${'y'.repeat(19)}`), 15],
  ['a word that goes to the next line', line(`${'x'.repeat(20)} ${'y'.repeat(20)}`), 30],
  ['the longest column', line('kurz', `${'x'.repeat(15)} ${'y'.repeat(15)} ${'z'.repeat(15)}`), 45],
  ['more than Excel can show', line('x '.repeat(2000)), 409],
])('has room for %s', (_, cells, height) => {
  expect(rowHeights([cells])).toEqual([{ height, first: 0, rows: 1 }]);
});

it('takes lines of the same height together', () => {
  const [low, high] = [line('x'), line('x'.repeat(41))];
  expect(rowHeights([low, low, high, low])).toEqual([
    { height: 15, first: 0, rows: 2 },
    { height: 30, first: 2, rows: 1 },
    { height: 15, first: 3, rows: 1 },
  ]);
});

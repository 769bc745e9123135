import { retryAfter } from './retry-after';

const NOW = Date.UTC(2026, 2, 1, 12, 0, 0);

it.each([
  ['120', 120_000],
  [' 0 ', 0],
  ['Sun, 01 Mar 2026 12:00:30 GMT', 30_000],
  ['Sun, 01 Mar 2026 11:00:00 GMT', 0],
  ['Sun, 99 Mar 2026 12:00:30 GMT', null],
  ['-5', null],
  ['1.5', null],
  ['1e9', null],
  ['99999999999999999999', null],
  ['2026-03-01', null],
  ['bald', null],
  ['', null],
  [null, null],
])('%j is %p', (header, milliseconds) => {
  expect(retryAfter(header, NOW)).toBe(milliseconds);
});

import fc from 'fast-check';
import { shownLines } from './digest-lines';
import { Grid, NUMBER } from './read/grid';
import type { Workbook } from './read/workbook';
import type { Sheet } from './read/workbook-types';

function lineOf(value: number): string {
  const grid = new Grid();
  grid.add(0, 0, NUMBER, value);
  const bytes = shownLines({ strings: [] } as unknown as Workbook, [
    { title: 'Plan', grid } as unknown as Sheet,
  ]);
  return new TextDecoder().decode(bytes);
}

const NUMBERS = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.tuple(fc.maxSafeInteger(), fc.nat(8)).map(([whole, decimals]) => whole / 10 ** decimals),
  fc.tuple(fc.integer(), fc.nat(5)).map(([whole, decimals]) => whole / 10 ** decimals),
  fc.constantFrom(0, -0, 0.0001, 0.00005, 99_999_999_999.9999, 0.1 + 0.2, 1e15, 1e21, 123.4567),
);

// The definition says: the shortest decimal, which is what ECMAScript writes (Number::toString).
test('a number is written as its shortest decimal', () => {
  fc.assert(
    fc.property(NUMBERS, (value) => expect(lineOf(value)).toBe(`Plan\tA1\tn\t${String(value)}\n`)),
    { numRuns: 5_000 },
  );
});

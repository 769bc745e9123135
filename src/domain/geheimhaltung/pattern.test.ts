import fc from 'fast-check';
import { isSafe } from './audit';
import { patternOf } from './pattern';
import { requirementsOf } from './requirements';
import { inside, networkFor, realSums, withSums } from './testing/tables';

describe('patternOf', () => {
  it('is safe and hides no complement in vain, in tables too large to try every pattern', () => {
    fc.assert(
      fc.property(inside(5, 9), realSums, fc.constantFrom(3, 10), (table, sums, m) => {
        const counts = withSums(table, sums);
        const { network } = networkFor(counts, sums);
        const requirements = requirementsOf(network, m);
        const pattern = patternOf(network, m);
        expect(isSafe(requirements, pattern)).toBe(true);
        for (const arc of pattern) {
          const without = pattern.filter((other) => other !== arc);
          expect(isSafe(requirements, without)).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is the same every time', () => {
    fc.assert(
      fc.property(inside(4, 9), (table) => {
        const { network } = networkFor(withSums(table, { row: true, column: true }), {
          row: true,
          column: true,
        });
        expect(patternOf(network, 3)).toEqual(patternOf(network, 3));
      }),
      { numRuns: 20 },
    );
  });
});

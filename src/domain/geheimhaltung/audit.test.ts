import fc from 'fast-check';
import { flaw, publish } from './testing/attacker';
import { isSafe } from './audit';
import { requirementsOf } from './requirements';
import { inside, networkFor, realSums, somePlaces, withSums } from './testing/tables';

/** The verdict on one row with its total: `hidden` are the columns. */
function verdict(row: readonly number[], hidden: readonly number[], m: number): boolean {
  const { network, placeOf } = networkFor([row], { row: false, column: true });
  const pattern = [...network.count.keys()].filter((arc) => hidden.includes(placeOf(arc)));
  return isSafe(requirementsOf(network, m), pattern);
}

describe('isSafe', () => {
  it.each([
    { row: [1, 7, 12, 20], hidden: [0], m: 3, safe: false, why: '20 − 7 − 12 = 1' },
    { row: [1, 7, 12, 20], hidden: [0, 1], m: 3, safe: true, why: '1 to 7' },
    { row: [1, 7, 12, 20], hidden: [1, 2], m: 3, safe: false, why: 'the 1 is shown' },
    { row: [1, 1, 0, 5, 7], hidden: [0, 1], m: 3, safe: false, why: '1 + 1 is the only way to 2' },
    { row: [2, 2, 4], hidden: [0, 1], m: 3, safe: true, why: '1 to 3' },
    { row: [2, 2, 4], hidden: [0, 1], m: 4, safe: false, why: 'at most 3' },
    { row: [3, 1, 4], hidden: [0, 1], m: 3, safe: true, why: '1 to 3, and the 1 sees a 3 that is no secret' },
    { row: [2, 1, 3], hidden: [0, 1], m: 2, safe: true, why: 'the 2 is no secret with a minimum of 2' },
    { row: [2, 1, 3], hidden: [0, 1], m: 3, safe: false, why: 'the 1 sees the 2' },
    { row: [2, 1, 3], hidden: [0, 1, 2], m: 3, safe: true, why: 'no sum is published' },
  ])('is $safe for $row with $hidden hidden and m = $m: $why', ({ row, hidden, m, safe }) => {
    expect(verdict(row, hidden, m)).toBe(safe);
  });

  it('agrees with an attacker who tries every table, for any pattern', () => {
    const verdicts = { safe: 0, unsafe: 0 };
    fc.assert(
      fc.property(
        inside(1, 3),
        realSums,
        somePlaces,
        fc.integer({ min: 2, max: 5 }),
        (table, sums, chosen, m) => {
          const counts = withSums(table, sums);
          const { network, placeOf } = networkFor(counts, sums);
          const pattern = [...network.count.keys()].filter((arc) => {
            const count = network.count[arc] ?? 0;
            return count < m || chosen[placeOf(arc)];
          });
          const safe = isSafe(requirementsOf(network, m), pattern);
          expect(safe).toBe(
            flaw(counts, publish(counts, new Set(pattern.map(placeOf))), sums, m) === undefined,
          );
          verdicts[safe ? 'safe' : 'unsafe']++;
        },
      ),
      { numRuns: 500 },
    );
    expect(Math.min(verdicts.safe, verdicts.unsafe)).toBeGreaterThan(50);
  });
});

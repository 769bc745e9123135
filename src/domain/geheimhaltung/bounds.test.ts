import fc from 'fast-check';
import { isPossible, publish } from './testing/attacker';
import { bounds } from './bounds';
import { Residual } from './residual';
import { inside, networkFor, realSums, somePlaces, withSums } from './testing/tables';

/** Values beyond the largest count that are tried as well. */
const BEYOND = 4;

describe('bounds', () => {
  it('are exactly the values that some table agrees with, whatever is hidden', () => {
    fc.assert(
      fc.property(inside(1, 3), realSums, somePlaces, (table, sums, chosen) => {
        const counts = withSums(table, sums);
        const width = counts[0]?.length ?? 0;
        const { network, placeOf } = networkFor(counts, sums);
        const arcs = [...network.count.keys()].filter((arc) => chosen[placeOf(arc)]);
        const published = publish(counts, new Set(arcs.map(placeOf)));
        const residual = new Residual(network, arcs);
        const largest = Math.max(...counts.flat()) + BEYOND;
        for (const arc of arcs) {
          const { min, max } = bounds(network, residual, arc);
          const nearby = (network.count[arc] ?? 0) + BEYOND;
          for (let value = 1; value <= nearby; value++) {
            const asked = published.map((line, i) =>
              line.map((cell, j) => (i * width + j === placeOf(arc) ? value : cell)),
            );
            expect([value, isPossible(asked, sums, largest)]).toEqual([value, value >= min && value <= max]);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  // 1 + 7 = 20 − 12: each of the two is at most 7. Without the total nothing limits them.
  it.each([
    { row: [1, 7, 12, 20], hidden: [0, 1], min: 1, max: 7 },
    { row: [1, 7, 12, 20], hidden: [0], min: 1, max: 1 },
    { row: [1, 7, 12, 20], hidden: [0, 3], min: 1, max: Infinity },
    { row: [4, 7, 12, 23], hidden: [0, 1, 2], min: 1, max: 21 },
  ])('of the first cell of $row, $hidden hidden', ({ row, hidden, min, max }) => {
    const { network } = networkFor([row], { row: false, column: true });
    expect(bounds(network, new Residual(network, hidden), 0)).toEqual({ min, max });
  });
});

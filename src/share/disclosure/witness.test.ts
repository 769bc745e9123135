import type { Equation } from './witness';
import { hasWitness } from './witness';

/** Parts of a known sum, by their numbers. */
const sum = (total: number, ...cells: readonly number[]): Equation => ({
  sum: total,
  terms: cells.map((cell) => ({ cell, sign: 1 })),
});

describe('a table that could be behind the copy', () => {
  // 1 and 7 make 8: the first can be 1 to 7.
  const pair = { counts: [1, 7], equations: [sum(8, 0, 1)] };

  test.each([
    [[7, 7], true],
    [[8, 8], false],
    [[0, 0], false],
    [[2, 3], true],
  ] as const)('1 + 7 = 8 with the 1 in %j: %s', (bounds, isThere) => {
    expect(hasWitness(pair, 0, bounds, 10)).toBe(isThere);
  });

  test('1 + 1 = 2 has no other', () => {
    const ones = { counts: [1, 1], equations: [sum(2, 0, 1)] };
    expect(hasWitness(ones, 0, [1, 1], 10)).toBe(true);
    expect(hasWitness(ones, 0, [2, Infinity], 10)).toBe(false);
  });

  test('two tables that both hold x and y, as x + y and as 2 x + y, have no other', () => {
    const equations = [
      sum(8, 0, 1),
      { sum: 9, terms: [0, 0, 1].map((cell) => ({ cell, sign: 1 as const })) },
    ];
    expect(hasWitness({ counts: [1, 7], equations }, 0, [1, 1], 10)).toBe(true);
    expect(hasWitness({ counts: [1, 7], equations }, 0, [2, Infinity], 10)).toBe(false);
  });

  test('a square with margins: +1 and −1 around it', () => {
    // 1 2 | 3 and 4 5 | 9, below 5 7: the 1 can be 2 with 1, 3, 6; it cannot be 3, for then the 2 would be 0.
    const square = {
      counts: [1, 2, 4, 5],
      equations: [sum(3, 0, 1), sum(9, 2, 3), sum(5, 0, 2), sum(7, 1, 3)],
    };
    expect(hasWitness(square, 0, [2, 2], 10)).toBe(true);
    expect(hasWitness(square, 0, [3, Infinity], 10)).toBe(false);
  });

  test('a hidden total moves with its parts', () => {
    const equation: Equation = {
      sum: -12,
      terms: [
        { cell: 0, sign: 1 },
        { cell: 1, sign: -1 },
      ],
    };
    // x + 12 = total.
    expect(hasWitness({ counts: [1, 13], equations: [equation] }, 0, [3, 3], 10)).toBe(true);
  });

  test('is searched for in bounded time', () => {
    // Odd and even: 2 (x₁ + … + x₃₀) = 61 has no whole answer, and propagation alone does not see it.
    const counts = new Array<number>(30).fill(1);
    const cells = [...counts.keys(), ...counts.keys()];
    const unknowns = { counts, equations: [sum(91, ...cells)] };
    expect(hasWitness(unknowns, 0, [1, 10], 12)).toBe(false);
  });
});

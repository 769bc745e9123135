import fc from 'fast-check';
import type { Counts, Published, Sums } from './testing/attacker';
import { canHideWith, flaw } from './testing/attacker';
import { geheimhaltung } from './geheimhaltung';
import { inside, looksSummed, someSums, sortedTables, transposed, withSums } from './testing/tables';
import type { Summen } from './totals';

/* Whatever is hidden stays hidden: proven by an attacker who tries every table, not by the rules themselves. */

const BOTH: Sums = { row: true, column: true };

function summenOf({ row, column }: Sums): Summen {
  if (row && column) return 'beide';
  if (row) return 'zeile';
  return column ? 'spalte' : 'keine';
}

function protect(counts: Counts, sums: Sums, m: number): Published {
  const table = geheimhaltung(counts, { summen: summenOf(sums), mindestfallzahl: m });
  return table.map((row) => row.map((cell) => (typeof cell === 'number' ? cell : '*')));
}

/** Hidden cells that are not primary. */
function complements(counts: Counts, published: Published, m: number): number {
  return published.flatMap((row, i) => row.filter((cell, j) => cell === '*' && (counts[i]?.[j] ?? 0) >= m))
    .length;
}

/** What is wrong with the result for a table, if anything: it is unsafe, or two cells fewer would have done. */
function judge(counts: Counts, sums: Sums, m: number): string | undefined {
  const published = protect(counts, sums, m);
  const found = flaw(counts, published, sums, m);
  if (found !== undefined) return `${JSON.stringify(published)}: ${found}`;
  const extra = complements(counts, published, m);
  if (extra < 2 || !canHideWith(extra - 2, counts, sums, m)) return undefined;
  return `${JSON.stringify(published)}: ${extra - 2} complements are enough`;
}

describe('every table of a size', () => {
  it.each([
    { rows: 1, columns: 3, counts: [0, 1, 2, 3, 4, 5], m: 3 },
    { rows: 2, columns: 2, counts: [0, 1, 2, 3, 4, 5], m: 3 },
    { rows: 2, columns: 3, counts: [0, 1, 2, 3], m: 3 },
    { rows: 3, columns: 3, counts: [0, 1, 3], m: 3 },
    { rows: 3, columns: 3, counts: [1, 4], m: 3 },
    { rows: 3, columns: 3, counts: [2, 4], m: 3 },
    { rows: 2, columns: 2, counts: [0, 1, 2, 3, 4], m: 2 },
    { rows: 2, columns: 2, counts: [0, 1, 3, 5, 6], m: 5 },
  ])('of $rows × $columns counts from $counts with both sums and m = $m', ({ rows, columns, counts, m }) => {
    const faults: string[] = [];
    for (const table of sortedTables(rows, columns, counts)) {
      const fault = judge(withSums(table, BOTH), BOTH, m);
      if (fault !== undefined) faults.push(fault);
    }
    expect(faults).toEqual([]);
  });

  it.each([
    { row: true, column: false },
    { row: false, column: true },
    { row: false, column: false },
  ])('of 2 × 3 counts with sums %j', (sums) => {
    const faults: string[] = [];
    for (const table of sortedTables(2, 3, [0, 1, 2, 4])) {
      const fault = judge(withSums(table, sums), sums, 3);
      if (fault !== undefined) faults.push(fault);
    }
    expect(faults).toEqual([]);
  });
});

describe('published tables', () => {
  it.each([
    {
      name: 'data1a',
      table: [
        [0, 1, 7, 1, 0],
        [2, 0, 0, 2, 8],
      ],
    },
    {
      name: 'data1b',
      table: [
        [1, 1, 7, 1, 0],
        [1, 0, 0, 2, 8],
      ],
    },
    {
      name: 'data0a',
      table: [
        [5, 0, 7, 0, 9],
        [5, 9, 9, 5, 8],
      ],
    },
    {
      name: 'data0b',
      table: [
        [0, 0, 7, 0, 9],
        [0, 9, 9, 2, 8],
      ],
    },
  ])('$name of „The problem of singletons and zeros in easySdcTable“ (Langsrud)', ({ table }) => {
    expect(judge(withSums(table, BOTH), BOTH, 3)).toBeUndefined();
    expect(judge(withSums(table, BOTH), BOTH, 4)).toBeUndefined();
  });
});

describe('random tables', () => {
  it('up to 3 × 3 with sums are safe and hide at most one cell more than needed', () => {
    fc.assert(
      fc.property(inside(1, 3), someSums, fc.integer({ min: 2, max: 6 }), (table, sums, m) => {
        const counts = withSums(table, sums);
        // A count that happens to be the sum of others is protected as a sum, which costs further cells.
        fc.pre(!looksSummed(table));
        expect(judge(counts, sums, m)).toBeUndefined();
      }),
      { numRuns: 100 },
    );
  });

  it('up to 4 × 4 with sums are safe', () => {
    fc.assert(
      fc.property(inside(1, 4), someSums, fc.integer({ min: 2, max: 6 }), (table, sums, m) => {
        const counts = withSums(table, sums);
        expect(flaw(counts, protect(counts, sums, m), sums, m)).toBeUndefined();
      }),
      { numRuns: 100 },
    );
  });

  it('of 4 × 4 with both sums hide at most one cell more than needed', () => {
    fc.assert(
      fc.property(inside(4, 4), (table) => {
        expect(judge(withSums(table, BOTH), BOTH, 3)).toBeUndefined();
      }),
      { numRuns: 8 },
    );
  });

  it('turned on their side are as safe, with as many cells hidden', () => {
    fc.assert(
      fc.property(inside(1, 3), (table) => {
        const counts = withSums(table, BOTH);
        const turned = transposed(counts);
        const published = protect(turned, BOTH, 3);
        expect(flaw(turned, published, BOTH, 3)).toBeUndefined();
        expect(complements(turned, published, 3)).toBe(complements(counts, protect(counts, BOTH, 3), 3));
      }),
    );
  });

  it('without small counts stay as they are', () => {
    fc.assert(
      fc.property(inside(1, 4), someSums, (table, sums) => {
        const counts = withSums(
          table.map((row) => row.map((count) => (count < 3 ? 0 : count))),
          sums,
        );
        expect(protect(counts, sums, 3)).toEqual(counts);
      }),
    );
  });
});

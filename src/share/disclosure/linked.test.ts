import fc from 'fast-check';
import { smallJob } from '../digest/testing/small-workbook';
import { disclosureStep } from '../steps/disclosure';

const MINIMUM = 3;
/** Far enough to see that a count can be the minimum or more. */
const REACH = 6;

/**
 * Two tables of one row with their sums: a, b, c; and d, e beside copies of some of the first. Whoever has the copy
 * knows which cells are copies, that sums hold, and that a hidden count is at least 1, for zeros are shown.
 */
const workbooks = fc.record({
  first: fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 3, maxLength: 3 }),
  copied: fc.subarray([0, 1, 2], { minLength: 1 }),
  own: fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 1, maxLength: 2 }),
});
type Workbook = typeof workbooks extends fc.Arbitrary<infer Value> ? Value : never;

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
const letter = (column: number): string => 'ABCDEFG'.charAt(column);

async function disclosed({ first, copied, own }: Workbook) {
  const copies = copied.map((at) => [`Eins!${letter(at)}1`, first[at] ?? 0] as const);
  const second = [...copies.map(([, count]) => count), ...own];
  const job = smallJob({
    sheets: { Eins: [[...first, total(first)]], Zwei: [[...copies, ...own, total(second)]] },
    names: {
      AMIP_Fallzahlen_1_spalte: `Eins!$A$1:$D$1`,
      AMIP_Fallzahlen_2_spalte: `Zwei!$A$1:$${letter(second.length)}$1`,
    },
  });
  await disclosureStep.run(job);
  const isHidden = (sheet: string, column: number) => job.decisions.suppressed.has(sheet, 0, column);
  return {
    isRefused: job.account.refusals.length > 0,
    hidden: {
      first: [0, 1, 2, 3].map((column) => isHidden('Eins', column)),
      second: [...second, 0].map((_, column) => isHidden('Zwei', column)),
    },
  };
}

/** All that a, b, c, d, e can be, by trying. */
function possible({ first, copied, own }: Workbook, hidden: { first: boolean[]; second: boolean[] }) {
  const truth = [...first, ...own];
  const seconds = [...copied, ...own.map((_, index) => 3 + index)];
  const isOpen = truth.map(
    (_, cell) =>
      (cell < 3 ? hidden.first[cell] : true) &&
      (!seconds.includes(cell) || hidden.second[seconds.indexOf(cell)]),
  );
  const found = truth.map(() => new Set<number>());
  const tryAll = (counts: readonly number[]): void => {
    if (counts.length < truth.length) {
      const count = truth[counts.length] ?? 0;
      const open = Array.from({ length: count + REACH }, (_, index) => index + Math.min(1, count));
      for (const value of isOpen[counts.length] ? open : [count]) tryAll([...counts, value]);
      return;
    }
    const sums = [counts.slice(0, 3), seconds.map((cell) => counts[cell] ?? 0)].map(total);
    const known = [truth.slice(0, 3), seconds.map((cell) => truth[cell] ?? 0)].map(total);
    if (!hidden.first[3] && sums[0] !== known[0]) return;
    if (!hidden.second.at(-1) && sums[1] !== known[1]) return;
    // A hidden total below the minimum is known to be no more than that: it is protected as a count, not here.
    counts.forEach((value, cell) => found[cell]?.add(value));
  };
  tryAll([]);
  return found;
}

test('no small count of two tables that share some can be computed back from both', async () => {
  let accepted = 0;
  await fc.assert(
    fc.asyncProperty(workbooks, async (workbook) => {
      const { isRefused, hidden } = await disclosed(workbook);
      if (isRefused) return;
      accepted += 1;
      const found = possible(workbook, hidden);
      [...workbook.first, ...workbook.own].forEach((count, cell) => {
        if (count < 1 || count >= MINIMUM) return;
        const values = [...(found[cell] ?? [])];
        expect(Math.max(...values)).toBeGreaterThanOrEqual(MINIMUM);
        expect(Math.max(...values) - Math.min(...values)).toBeGreaterThanOrEqual(MINIMUM - 1);
      });
    }),
    { numRuns: 300 },
  );
  // Refusing everything would be safe, too.
  expect(accepted).toBeGreaterThan(200);
});

import fc from 'fast-check';
import { rewrite } from '../copy';
import { smallJob, smallWorkbook } from '../digest/testing/small-workbook';
import type { SmallWorkbook } from '../digest/testing/small-workbook';
import { LEVELS } from '../levels';
import { prove } from '../proof';
import { disclosureStep } from '../steps/disclosure';

const MINIMUM = 3;
/** Far enough to see that a count can be the minimum or more. */
const REACH = 5;

/** Four counts with their sum; a second table of sums of some of them, beside a count of its own, with its sum. */
const cases = fc.record({
  first: fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 4, maxLength: 4 }),
  groups: fc.subarray(
    [
      [0, 1],
      [2, 3],
      [1, 2],
      [0, 1, 2],
    ],
    { minLength: 1, maxLength: 2 },
  ),
  own: fc.integer({ min: 0, max: 6 }),
  isDifference: fc.boolean(),
});
type Case = typeof cases extends fc.Arbitrary<infer Value> ? Value : never;

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
const letter = (column: number): string => 'ABCDEFG'.charAt(column);
const partsOf = (first: readonly number[], group: readonly number[]) => group.map((at) => first[at] ?? 0);

/** A sum is written as such, or as the total less the others. */
function formulaOf(group: readonly number[], isDifference: boolean): string {
  const others = [0, 1, 2, 3].filter((at) => !group.includes(at));
  return isDifference
    ? ['Eins!E1', ...others.map((at) => `Eins!${letter(at)}1`)].join('-')
    : group.map((at) => `Eins!${letter(at)}1`).join('+');
}

function workbookOf({ first, groups, own, isDifference }: Case): SmallWorkbook {
  const sums = groups.map((group) => [formulaOf(group, isDifference), total(partsOf(first, group))] as const);
  const second = [...sums.map(([, sum]) => sum), own];
  return {
    sheets: { Eins: [[...first, total(first)]], Zwei: [[...sums, own, total(second)]] },
    names: {
      AMIP_Fallzahlen_1_spalte: 'Eins!$A$1:$E$1',
      AMIP_Fallzahlen_2_spalte: `Zwei!$A$1:$${letter(second.length)}$1`,
    },
  };
}

/** All that the counts can be, by trying: what is shown is known, sums hold, and a hidden count is at least 1. */
function possible({ first, groups, own }: Case, isHidden: (sheet: string, column: number) => boolean) {
  const truth = [...first, own];
  const sumsOf = (counts: readonly number[]) => {
    const given = counts.slice(0, 4);
    const sums = groups.map((group) => total(partsOf(given, group)));
    return { Eins: [total(given)], Zwei: [...sums, total([...sums, counts[4] ?? 0])] };
  };
  const known = sumsOf(truth);
  const ownPlace = groups.length;
  const fits = (counts: readonly number[]): boolean => {
    const { Eins, Zwei } = sumsOf(counts);
    const isOpen = (index: number) => isHidden('Zwei', index === ownPlace ? ownPlace + 1 : index);
    return (
      (isHidden('Eins', 4) || Eins[0] === known.Eins[0]) &&
      Zwei.every((sum, index) => isOpen(index) || sum === known.Zwei[index])
    );
  };
  const found = truth.map(() => new Set<number>());
  const tryAll = (counts: readonly number[]): void => {
    const at = counts.length;
    if (at === truth.length) {
      if (fits(counts)) counts.forEach((count, cell) => found[cell]?.add(count));
      return;
    }
    const count = truth[at] ?? 0;
    const isOpen = at < 4 ? isHidden('Eins', at) : isHidden('Zwei', ownPlace);
    const values = Array.from({ length: count + REACH }, (_, index) => index + Math.min(1, count));
    for (const value of isOpen ? values : [count]) tryAll([...counts, value]);
  };
  tryAll([]);
  return found;
}

test('no small count of a table can be computed back from sums of it that stand in another', async () => {
  let accepted = 0;
  await fc.assert(
    fc.asyncProperty(cases, async (drawn) => {
      const job = smallJob(workbookOf(drawn));
      await disclosureStep.run(job);
      if (job.account.refusals.length > 0) return;
      accepted += 1;
      const found = possible(drawn, (sheet, column) => job.decisions.suppressed.has(sheet, 0, column));
      [...drawn.first, drawn.own].forEach((count, cell) => {
        if (count < 1 || count >= MINIMUM) return;
        const values = [...(found[cell] ?? [])];
        expect(Math.max(...values)).toBeGreaterThanOrEqual(MINIMUM);
        expect(Math.max(...values) - Math.min(...values)).toBeGreaterThanOrEqual(MINIMUM - 1);
      });
    }),
    { numRuns: 200, seed: 20261127 },
  );
  // Refusing everything would be safe, too.
  expect(accepted).toBeGreaterThan(ACCEPTED);
});
const ACCEPTED = 140;

test('the proof finds nothing in what is accepted', async () => {
  const request = { level: 'kommune', options: LEVELS.kommune, recipient: '', day: '2026-11-27' } as const;
  await fc.assert(
    fc.asyncProperty(cases, async (drawn) => {
      const source = smallWorkbook(workbookOf(drawn));
      const outcome = await rewrite(source, request);
      if (outcome.done) expect(await prove(source, outcome.copy, outcome.report)).toEqual([]);
    }),
    { numRuns: 60, seed: 20261127 },
  );
});

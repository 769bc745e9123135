import fc from 'fast-check';
import { rewrite } from '../copy';
import { smallJob, smallWorkbook } from '../digest/testing/small-workbook';
import type { SmallCell, SmallWorkbook } from '../digest/testing/small-workbook';
import { LEVELS } from '../levels';
import { prove } from '../proof';
import { disclosureStep } from '../steps/disclosure';
import { stepsShowing } from './testing/showing-sheet';

type Rows = readonly (readonly SmallCell[])[];
const HEADINGS = ['Alter', 'Frauen', 'Männer', 'Summe'];

/** A table with both sums, out of its four inner counts. */
function table([a, b, c, d]: readonly [number, number, number, number]): Rows {
  return [
    HEADINGS,
    ['unter 25', a, b, a + b],
    ['ab 25', c, d, c + d],
    ['Summe', a + c, b + d, a + b + c + d],
  ];
}

function workbookOf(tables: Readonly<Record<string, Rows>>, totals = 'beide'): SmallWorkbook {
  const mark = (title: string, rows: Rows) =>
    `${title}!$A$1:$${'ABCD'.charAt((rows[0]?.length ?? 1) - 1)}$${rows.length}`;
  return {
    sheets: tables,
    names: Object.fromEntries(
      Object.entries(tables).map(([title, rows], index) => [
        `AMIP_Fallzahlen_${index + 1}_${totals}`,
        mark(title, rows),
      ]),
    ),
  };
}

async function hiddenIn(workbook: SmallWorkbook) {
  const job = smallJob(workbook);
  await disclosureStep.run(job);
  return {
    hidden: job.account.suppressed.map(({ sheet, cell }) => `${sheet}!${cell}`),
    refusals: job.account.refusals.map(({ message }) => message),
  };
}

// 2 | 8 with 9 | 7: all four go, whichever is small; nothing of Februar is.
const JANUARY = table([2, 8, 9, 7]);
const FEBRUARY = table([11, 14, 15, 12]);
const BOTH = table([13, 22, 24, 19]);
const inner = (title: string) => ['B2', 'C2', 'B3', 'C3'].map((cell) => `${title}!${cell}`);

describe('a table that adds up others, typed', () => {
  test('hides what would give the hidden count of a part away', async () => {
    const { hidden, refusals } = await hiddenIn(workbookOf({ Jan: JANUARY, Feb: FEBRUARY, Beide: BOTH }));
    expect(refusals).toEqual([]);
    expect(hidden).toEqual([...inner('Jan'), ...inner('Beide')]);
  });

  test('wherever it stands, and with the labels in another order', async () => {
    const [heading = [], first = [], second = [], sum = []] = BOTH;
    const { hidden } = await hiddenIn(
      workbookOf({ Beide: [heading, second, first, sum], Jan: JANUARY, Feb: FEBRUARY }),
    );
    expect(hidden).toEqual([...inner('Beide'), ...inner('Jan')]);
  });

  test('also where one number in five was corrected later', async () => {
    const [heading = [], first = [], second = []] = BOTH;
    const changed = [heading, first, [second[0] ?? '', 25, second[2] ?? 0, 44], ['Summe', 38, 41, 79]];
    const without = (rows: Rows) => rows.slice(0, 3).map((row) => row.slice(0, 3));
    const wide = (rows: Rows, more: number) => [
      ...without(rows),
      ['ohne Angabe', 30 + more, 40 + more],
      ['andere', 50 + more, 60 + more],
    ];
    const { hidden } = await hiddenIn(
      workbookOf(
        {
          Jan: wide(JANUARY, 0),
          Feb: wide(FEBRUARY, 0),
          Beide: [...without(changed), ['ohne Angabe', 60, 80], ['andere', 100, 120]],
        },
        'keine',
      ),
    );
    expect(hidden).toEqual(['Jan!B2', 'Beide!B2']);
  });

  test('of lists whose headings are the months', async () => {
    const list = (month: string, counts: readonly number[]): Rows => [
      ['Ort', month],
      ...counts.map((count, index) => [['Nord', 'Ost', 'Süd', 'West'][index] ?? '', count]),
    ];
    const months = { Jan: [1, 14, 9, 7], Feb: [6, 12, 3, 8], Mär: [5, 5, 10, 9], Quartal: [12, 31, 22, 24] };
    const { hidden } = await hiddenIn(
      workbookOf(
        Object.fromEntries(Object.entries(months).map(([month, counts]) => [month, list(month, counts)])),
        'keine',
      ),
    );
    expect(hidden).toEqual(['Jan!B2', 'Quartal!B2']);
  });

  test('shows a year of which several months are hidden', async () => {
    const rows = (counts: readonly number[]): Rows =>
      counts.map((count, index) => [['Nord', 'Ost', 'Süd'][index] ?? '', count]);
    const { hidden } = await hiddenIn(
      workbookOf(
        { Jan: rows([1, 8, 30]), Feb: rows([2, 9, 1]), Mär: rows([2, 9, 40]), Q1: rows([5, 26, 71]) },
        'keine',
      ),
    );
    // 1, 2 and 2 may be 3, 1 and 1 as well: the 5 may be told. 30 and 40 with 71 leave one answer.
    expect(hidden).toEqual(['Jan!B1', 'Feb!B1', 'Feb!B3', 'Mär!B1', 'Q1!B3']);
  });

  test.each<readonly [string, Readonly<Record<string, Rows>>]>([
    ['other numbers', { Jan: JANUARY, Feb: FEBRUARY, Beide: table([14, 20, 26, 17]) }],
    [
      'other labels',
      {
        Jan: JANUARY,
        Feb: FEBRUARY,
        Beide: BOTH.map(([label = '', ...counts]) => [`${String(label)} *`, ...counts]),
      },
    ],
  ])('leaves %s alone', async (_, tables) => {
    const { hidden, refusals } = await hiddenIn(workbookOf(tables));
    expect(refusals).toEqual([]);
    expect(hidden).toEqual(inner('Jan'));
  });

  test('asks nobody to hide what does not go along', async () => {
    const job = smallJob(workbookOf({ Jan: JANUARY, Feb: FEBRUARY, Beide: BOTH }));
    job.decisions.removedSheets.add('Feb');
    await disclosureStep.run(job);
    expect(job.account.suppressed.map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual(inner('Jan'));
  });
});

const request = { level: 'kommune', options: LEVELS.kommune, recipient: '', day: '2026-11-27' } as const;

test('the proof finds it by itself', async () => {
  const source = smallWorkbook(workbookOf({ Jan: JANUARY, Feb: FEBRUARY, Beide: BOTH }));
  const outcome = await rewrite(source, request, stepsShowing('Beide'));
  if (!outcome.done) throw new Error('refused');
  const flaws = await prove(source, outcome.copy, outcome.report);
  expect(flaws.map(({ place }) => `${place?.sheet ?? ''}!${place?.cell ?? ''}`)).toContain('Jan!B2');
});

/** Three counts with their sum in two tables, and the third that adds them up; all that a reader can think of. */
describe('no small count can be computed back', () => {
  const counts = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 3, maxLength: 3 });
  const withSum = (row: readonly number[]) => [...row, row.reduce((all, count) => all + count, 0)];
  const added = (one: readonly number[], other: readonly number[]) =>
    one.map((count, at) => count + (other[at] ?? 0));
  const tables = (one: readonly number[], other: readonly number[]) =>
    [one, other, added(one, other)].map(withSum);
  const workbook = (one: readonly number[], other: readonly number[]): SmallWorkbook => ({
    sheets: Object.fromEntries(tables(one, other).map((row, index) => [`T${index}`, [row]])),
    names: Object.fromEntries(
      [0, 1, 2].map((index) => [`AMIP_Fallzahlen_${index + 1}_spalte`, `T${index}!$A$1:$D$1`]),
    ),
  });

  test('from three tables of which one adds up the others', async () => {
    let accepted = 0;
    await fc.assert(
      fc.asyncProperty(counts, counts, async (one, other) => {
        // Otherwise the sums may be chance.
        fc.pre(withSum(added(one, other)).reduce((bits, sum) => bits + Math.log2(1 + sum), 0) > 9);
        const job = smallJob(workbook(one, other));
        await disclosureStep.run(job);
        if (job.account.refusals.length > 0) return;
        accepted += 1;
        const truth = [...one, ...other];
        const shown = tables(one, other);
        const isHidden = (table: number, column: number) =>
          job.decisions.suppressed.has(`T${table}`, 0, column);
        const found = truth.map(() => new Set<number>());
        const tryAll = (given: readonly number[]): void => {
          const at = given.length;
          if (at < 6) {
            const count = truth[at] ?? 0;
            const isOpen = isHidden(at < 3 ? 0 : 1, at % 3);
            const values = Array.from({ length: count + 5 }, (_, index) => index + Math.min(1, count));
            for (const value of isOpen ? values : [count]) tryAll([...given, value]);
            return;
          }
          const fits = tables(given.slice(0, 3), given.slice(3)).every((row, index) =>
            row.every((count, column) => isHidden(index, column) || count === shown[index]?.[column]),
          );
          if (fits) given.forEach((value, cell) => found[cell]?.add(value));
        };
        tryAll([]);
        truth.forEach((count, cell) => {
          if (count < 1 || count > 2) return;
          const values = [...(found[cell] ?? [])];
          expect(Math.max(...values)).toBeGreaterThanOrEqual(3);
          expect(Math.max(...values) - Math.min(...values)).toBeGreaterThanOrEqual(2);
        });
      }),
      { numRuns: 150, seed: 20261127 },
    );
    // Refusing everything would be safe, too.
    expect(accepted).toBeGreaterThan(100);
  });

  test('and the proof agrees', async () => {
    await fc.assert(
      fc.asyncProperty(counts, counts, async (one, other) => {
        const source = smallWorkbook(workbook(one, other));
        const outcome = await rewrite(source, request);
        if (outcome.done) expect(await prove(source, outcome.copy, outcome.report)).toEqual([]);
      }),
      { numRuns: 60, seed: 20261127 },
    );
  });
});

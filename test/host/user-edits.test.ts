import fc from 'fast-check';
import { openSnapshot } from '../../src/host/grid/opening/open-snapshot';
import type { WorkbookSnapshot } from '../../src/host/xlsx/snapshot';
import { AMIP } from '../../src/workbook/amip';
import type { Design } from '../../src/workbook/design';
import type { Wish } from '../../src/workbook/types';
import kaiserslautern from '../fixtures/amip-2021.json';
import { closeExcel, openExcel, type OpenExcel } from '../support/excel';
import { FIRST_CASE } from '../support/first-blocks';
import { TABLE_DESIGN } from '../support/table-design';
import { differences, frameOf, isNew, misplaced, writable } from '../support/user-edits/compare';
import { EDIT, edit, type Edit } from '../support/user-edits/edits';
import { UserModel } from '../support/user-edits/model';

/** Two in a row in each workbook: the second meets what the first left behind. */
const SEQUENCES = 200;
const IN_A_ROW = 2;
/** Of the whole workbook, which has ten times the cells. */
const SEQUENCES_OF_ALL = 2;
const SLOW_MACHINE = 900_000;
/** The same sequences each time: what others find is looked for with another number. */
const SEED = 20261127;

/** What the user changes in the form. */
const CHANGED = { egl: 10_300_000, jobcenter: 'Jobcenter Neu' };
const CHANGED_NAMES = ['AMIP_Egl', 'AMIP_Jobcenter'];

interface Sequence {
  readonly edits: readonly Edit[];
  readonly isChanged: boolean;
}

const sequence: fc.Arbitrary<Sequence> = fc.record({
  edits: fc.array(EDIT, { minLength: 1, maxLength: 6 }),
  isChanged: fc.boolean(),
});

let excel: OpenExcel;
let empty: WorkbookSnapshot;
beforeAll(async () => {
  excel = await openExcel();
  empty = excel.snapshot();
});
afterAll(closeExcel);

async function filled(source: unknown, design: Design): Promise<WorkbookSnapshot> {
  const { amip, grid } = excel;
  openSnapshot(grid, empty);
  await amip.fill(amip.wishOfCase(amip.parseCase(source, design), design), design);
  await grid.settled();
  return excel.snapshot();
}

/** What the panel wishes: what the workbook holds, and what the user has changed in the form. */
async function wishFor(design: Design, isChanged: boolean): Promise<Wish> {
  const { inputs, series } = await excel.amip.read(design);
  const known = <Value>(value: Value | null): Value | undefined => value ?? undefined;
  return {
    inputs: {
      ...Object.fromEntries(Object.entries(inputs).map(([key, value]) => [key, known(value)])),
      ...(isChanged && CHANGED),
    },
    series: Object.fromEntries(Object.entries(series).map(([key, values]) => [key, values.map(known)])),
  };
}

async function settledSnapshot(): Promise<WorkbookSnapshot> {
  await excel.grid.settled();
  return excel.snapshot();
}

async function fillAfter({ edits, isChanged }: Sequence, design: Design): Promise<void> {
  const { amip } = excel;
  const model = new UserModel(await settledSnapshot());
  await excel.run(async (context) => {
    for (const one of edits) edit(context, model, one);
    await context.sync();
  });
  const before = await settledSnapshot();
  expect(misplaced(model, before)).toEqual([]);

  const wish = await wishFor(design, isChanged);
  const { done, plan, record } = await amip.apply(await amip.preview(wish, design), design);
  const after = await settledSnapshot();
  expect(done).toBe(!plan.blocked);
  const allowed = writable(model, isChanged ? CHANGED_NAMES : [], plan);
  const written = differences(before, after);
  expect(written.filter((one) => !allowed.has(one.place) && !isNew(one, plan))).toEqual([]);
  expect(written.filter((one) => isNew(one, plan) && one.before !== undefined)).toEqual([]);
  if (plan.creations.length === 0) expect(frameOf(after, plan)).toEqual(frameOf(before, plan));
  expectReports(model, before, plan.problems);

  expect(await amip.fill(wish, design)).toMatchObject({ cellsWritten: 0 });
  expect(differences(after, await settledSnapshot())).toEqual([]);

  if (!record) return;
  const { kept } = await amip.undo(record, design);
  // A block or a sheet that came anew stays where a formula of another block speaks of it.
  for (const sentence of kept)
    expect(sentence).toMatch(/^(?:Der Bereich|Das Blatt) .* bleibt, weil die Formel in/);
  const left = differences(before, await settledSnapshot());
  expect(left.filter((one) => kept.length === 0 || !isNew(one, plan))).toEqual([]);
  await amip.fill(wish, design);
}

/** A name that is gone while its block stands is reported, with the way to give it back. */
function expectReports(
  { removedNames }: UserModel,
  before: WorkbookSnapshot,
  problems: readonly { readonly name?: string; readonly message: string }[],
): void {
  const reports = new Map(problems.map(({ name, message }) => [name, message]));
  for (const message of reports.values()) if (message.includes(' Name ')) expect(message).toMatch(WAYS_BACK);
  const hasDeadNames = before.names.some(({ formula }) => formula.includes('#REF!'));
  if (hasDeadNames || removedNames.size > MOST_OF_A_BLOCK) return;
  for (const name of removedNames) if (ONE_OF_MANY.test(name)) expect(reports.get(name)).toMatch(WAYS_BACK);
}

const WAYS_BACK = /Namenfeld|Namens-Manager|wieder angelegt/;
const MOST_OF_A_BLOCK = 3;
/** Names of blocks that have many more. */
const ONE_OF_MANY = /^AMIP_(?:Egl|VK|Bedarf|KFA|Jahr|Jobcenter|AGS|IQ_\w+)$/;

it(
  'loses no cell of the user and writes nothing outside our blocks, whatever the user did',
  async () => {
    const start = await filled(FIRST_CASE, TABLE_DESIGN);
    await fc.assert(
      fc.asyncProperty(
        fc.array(sequence, { minLength: IN_A_ROW, maxLength: IN_A_ROW }),
        async (sequences) => {
          openSnapshot(excel.grid, start);
          for (const one of sequences) await fillAfter(one, TABLE_DESIGN);
        },
      ),
      { numRuns: SEQUENCES / IN_A_ROW, endOnFailure: true, seed: SEED },
    );
  },
  SLOW_MACHINE,
);

it(
  'does the same with the whole workbook',
  async () => {
    const start = await filled(kaiserslautern, AMIP);
    await fc.assert(
      fc.asyncProperty(sequence, async (one) => {
        openSnapshot(excel.grid, start);
        await fillAfter(one, AMIP);
      }),
      { numRuns: SEQUENCES_OF_ALL, endOnFailure: true, seed: SEED },
    );
  },
  SLOW_MACHINE,
);

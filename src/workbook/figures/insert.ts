import { fullAddress, localAddress, parseAddress } from '../address';
import type { Area } from '../address';
import { SENTENCES, sheetProtected } from '../problems';
import { inWorkbook } from '../session';
import type { Grid } from '../state';
import { sheetNamed } from '../state';
import type { Problem } from '../types';
import { carryOut } from './carry-out';
import type { FigureOutcome } from './carry-out';
import { draftInsert } from './draft-insert';
import type { InsertDraft } from './draft-insert';
import type { FigurePlan } from './figure-plan';
import type { FigureSource } from './figure-source';
import type { FigureState } from './figure-state';
import { sizeOf } from './insert-wish';
import type { InsertWish, PreparedNames } from './insert-wish';
import { knownBindings } from './known-bindings';
import { lookFigures } from './look-figures';
import { blocking, figureMessages } from './messages';
import { askForPrepared } from './prepared-cells';
import type { Prepared } from './prepared-cells';
import { takeBackFigures } from './undo-refresh';

/** What inserting a table would write, shown before anything is written. Plain data. */
export interface InsertPlan extends FigurePlan {
  /** `Tabelle1!B2:D15`: free cells, headings included; of prepared columns the one of the months. */
  readonly target: string;
}

/** Where a table of figures would go and what it would hold: one request. Overwrites nothing. */
export async function previewInsert(wish: InsertWish, source: FigureSource): Promise<InsertPlan> {
  return inWorkbook(async (context) => planInsert(await lookAt(context, wish), wish, source));
}

/** Writes what a preview showed, or nothing where the workbook is no longer as it was then. */
export async function applyInsert(plan: InsertPlan): Promise<FigureOutcome> {
  const refused = plan.problems.filter((problem) => problem.blocking);
  if (refused.length > 0) return { done: false, cellsWritten: 0, problems: refused };
  return inWorkbook(async (context) => {
    const ranges = plan.change.writes.map(({ area }) =>
      context.workbook.worksheets.getItem(area.sheet).getRange(localAddress(area)).load('formulas'),
    );
    const state = await lookFigures(context);
    const asSeen =
      state.part === plan.seen &&
      ranges.every((range) => isEmpty(range.formulas as Grid)) &&
      !plan.change.names.some(({ name }) => state.taken.has(name));
    if (!asSeen)
      return { done: false, cellsWritten: 0, problems: [blocking('outdated', SENTENCES.outdated)] };
    return carryOut(context, state, plan.change, (record) => takeBackFigures(context, record));
  });
}

/** Both in one go, for use without a panel: one request to look, one to write. */
export async function insertFigures(wish: InsertWish, source: FigureSource): Promise<FigureOutcome> {
  return inWorkbook(async (context) => {
    const seen = await lookAt(context, wish);
    const plan = planInsert(seen, wish, source);
    const refused = plan.problems.filter((problem) => problem.blocking);
    if (refused.length > 0) return { done: false, cellsWritten: 0, problems: refused };
    const outcome = await carryOut(context, seen.state, plan.change, (record) =>
      takeBackFigures(context, record),
    );
    return { ...outcome, problems: [...plan.problems, ...outcome.problems] };
  });
}

const NOTHING: InsertDraft = { writes: [], names: [], bindings: [], rows: [], problems: [] };
/** The place of columns that are not there. */
const NOWHERE: Area = { sheet: '', row: 0, column: 0, rows: 0, columns: 0 };

interface Seen {
  readonly state: FigureState;
  readonly target: Area;
  readonly free: boolean;
  readonly prepared?: Prepared;
  /** Why prepared columns cannot be used. */
  readonly problems: readonly Problem[];
}

async function lookAt(context: Excel.RequestContext, wish: InsertWish): Promise<Seen> {
  if (wish.into) return lookAtPrepared(context, wish.into);
  const range = targetOf(context, wish).load('address,formulas');
  const state = await lookFigures(context);
  const target = parseAddress(range.address);
  return { state, target, free: isEmpty(range.formulas as Grid), problems: [] };
}

async function lookAtPrepared(context: Excel.RequestContext, names: PreparedNames): Promise<Seen> {
  const answer = askForPrepared(context, names);
  const state = await lookFigures(context);
  const found = answer();
  if (!('months' in found)) return { state, target: NOWHERE, free: true, problems: found };
  const free = [found.months, ...found.columns].every(({ formulas }) => isEmpty(formulas));
  return { state, target: found.months.area, free, prepared: found, problems: [] };
}

function planInsert(seen: Seen, wish: InsertWish, source: FigureSource): InsertPlan {
  const { state, target, free, prepared } = seen;
  const { bindings, problems } = knownBindings(state);
  const draft =
    seen.problems.length > 0 ? NOTHING : draftInsert(state, bindings, wish, source, target, prepared);
  const all = [...problems, ...seen.problems, ...draft.problems];
  if (!free)
    all.push(blocking('spillBlocked', figureMessages.occupied(fullAddress(target)), fullAddress(target)));
  if (sheetNamed(state, target.sheet)?.protected) all.push(sheetProtected(target.sheet));
  return {
    target: fullAddress(target),
    rows: draft.rows,
    problems: all,
    blocked: all.some((problem) => problem.blocking),
    empty: draft.writes.length === 0,
    change: {
      writes: draft.writes,
      names: draft.names,
      dropped: [],
      before: bindings,
      after: [...bindings, ...draft.bindings],
    },
    seen: state.part,
  };
}

function isEmpty(formulas: Grid): boolean {
  return formulas.flat().every((content) => content === '');
}

function targetOf(context: Excel.RequestContext, wish: InsertWish): Excel.Range {
  const { workbook } = context;
  const corner = wish.at === undefined ? workbook.getActiveCell() : cornerAt(workbook, parseAddress(wish.at));
  const { rows, columns } = sizeOf(wish);
  return corner.getResizedRange(rows - 1, columns - 1);
}

function cornerAt({ worksheets }: Excel.Workbook, at: Area): Excel.Range {
  const sheet = at.sheet === '' ? worksheets.getActiveWorksheet() : worksheets.getItem(at.sheet);
  return sheet.getRange(localAddress({ ...at, rows: 1, columns: 1 }));
}

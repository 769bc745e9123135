import type { Area } from '../address';
import { parseAddress } from '../address';
import { sameContent } from '../formula';
import { SENTENCES, sheetProtected, WorkbookError } from '../problems';
import { inWorkbook } from '../session';
import { contentAt, sheetNamed } from '../state';
import { adoptCopies } from './adopt-copies';
import type { Binding } from './binding';
import { carryOut } from './carry-out';
import type { FigureOutcome } from './carry-out';
import { cumulatedHints } from './cumulated-hints';
import { draftRefresh } from './draft-refresh';
import type { RefreshWish } from './draft-refresh';
import type { FigurePlan } from './figure-plan';
import type { FigureSource } from './figure-source';
import type { FigureState } from './figure-state';
import { knownBindings } from './known-bindings';
import { lookFigures } from './look-figures';
import { blocking, figureMessages } from './messages';
import { monthsStand } from './months';
import { takeBackFigures } from './undo-refresh';

export type RefreshScope = 'selection' | 'sheet' | 'workbook';

/** Compares the bound cells of a scope with a source: one look, a second one only for copies and many names. */
export async function previewRefresh(
  scope: RefreshScope,
  source: FigureSource,
  wish: Omit<RefreshWish, 'within'>,
): Promise<FigurePlan> {
  return inWorkbook(async (context) => {
    const limits = askForScope(context, scope);
    const state = await lookFigures(context).catch((error: unknown) => {
      throw scope === 'selection' ? selectionError(error) : error;
    });
    const { bindings, problems } = knownBindings(state);
    const area = limits();
    const within = area && { within: (place: { readonly area: Area }) => meets(place.area, area) };
    const draft = draftRefresh(state, bindings, source, { ...wish, ...within });
    const change = {
      writes: draft.writes,
      names: draft.names,
      dropped: [],
      before: bindings,
      after: draft.bindings,
      months: draft.months,
    };
    const locked = [...new Set(draft.writes.map(({ area: { sheet } }) => sheet))].filter(
      (sheet) => sheetNamed(state, sheet)?.protected,
    );
    const all = [
      ...problems,
      ...locked.map(sheetProtected),
      ...draft.problems,
      ...cumulatedHints(draft.rows, bindings),
    ];
    return {
      rows: draft.rows,
      problems: all,
      blocked: all.some((problem) => problem.blocking),
      empty: draft.writes.length === 0 && sameBindings(bindings, draft.bindings),
      change,
      seen: state.part,
    };
  });
}

/** Writes what a preview showed, or nothing where the workbook is no longer as it was then. */
export async function applyRefresh(plan: FigurePlan): Promise<FigureOutcome> {
  const refused = plan.problems.filter((problem) => problem.blocking);
  if (refused.length > 0) return { done: false, cellsWritten: 0, problems: refused };
  return inWorkbook(async (context) => {
    const state = await lookFigures(context, namesOf(plan.change.before));
    if (!asSeen(state, plan))
      return { done: false, cellsWritten: 0, problems: [blocking('outdated', SENTENCES.outdated)] };
    return carryOut(context, state, plan.change, (record) => takeBackFigures(context, record));
  });
}

/** Names in the order of the bindings, those of their months included. */
function namesOf(bindings: readonly Binding[]): readonly string[] {
  return bindings.flatMap(({ name, axis }) => (axis === null ? [name] : [name, axis]));
}

function asSeen(state: FigureState, { seen, change }: FigurePlan): boolean {
  if (state.part !== seen) return false;
  const { places, names } = adoptCopies(state, change.before);
  if (JSON.stringify(names) !== JSON.stringify(change.names)) return false;
  if (!monthsStand(places, change.months ?? {})) return false;
  return change.writes.every(({ name, area, cells }) => {
    const place = name === null ? undefined : places.get(name.toLowerCase());
    if (!place || JSON.stringify(place.area) !== JSON.stringify(area)) return false;
    return cells.every(({ index, before }) => sameContent(contentAt(place.formulas, index), before));
  });
}

function sameBindings(before: readonly Binding[], after: readonly Binding[]): boolean {
  return before.length === after.length && after.every((binding, index) => binding === before[index]);
}

function askForScope(context: Excel.RequestContext, scope: RefreshScope): () => Area | undefined {
  if (scope === 'workbook') return () => undefined;
  if (scope === 'sheet') {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    return () => ({ ...parseAddress('A:XFD'), sheet: sheet.name });
  }
  const range = context.workbook.getSelectedRange().load('address');
  return () => parseAddress(range.address);
}

function meets(a: Area, b: Area): boolean {
  const overlap = (from: number, length: number, other: number, size: number) =>
    from < other + size && other < from + length;
  return (
    a.sheet === b.sheet &&
    overlap(a.row, a.rows, b.row, b.rows) &&
    overlap(a.column, a.columns, b.column, b.columns)
  );
}

/** A chart or several areas are marked: Excel gives no range then. */
function selectionError(error: unknown): unknown {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
  const known = code === 'InvalidSelection' || code === 'InvalidReference';
  return known ? new WorkbookError('excel', figureMessages.noSelection, { cause: error }) : error;
}

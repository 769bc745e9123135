import type { Applied, Plan } from '../../workbook';
import { discard, follow, load, release, retype, settle, type, wrongKeys } from '../draft/draft';
import { isShared, sheetOf } from '../draft/entry-keys';
import { holdsTyped, restore } from '../draft/session';
import type { Saved } from '../draft/session';
import type { PanelEvent } from './events';
import type { FiguresInserted } from './market-figures';
import { obstaclesOf } from './obstacle';
import { isNew } from './sheets';
import type { PanelState } from './state';

/** The next state of the panel. Pure: what speaks to Excel is in `use-panel.ts`. */
export function reduce(state: PanelState, event: PanelEvent): PanelState {
  switch (event.type) {
    case 'read':
      return {
        ...state,
        reading: { at: 'ready' },
        readFailure: undefined,
        exists: event.reading.exists,
        sheets: event.reading.sheets ?? state.sheets,
        problems: event.reading.problems,
        draft: follow(state.draft, event.reading),
      };
    case 'copyFound':
      return { ...state, isCopy: true, page: 'weitergabe' };
    case 'readFailed':
      return { ...state, readFailure: event.message };
    case 'restored':
      return restored(state, event.saved);
    case 'sheetsLearned':
      return isNew(state) && state.undo?.record === event.restored ? { ...state, undo: undefined } : state;
    case 'pageChosen':
      return { ...state, page: event.page };
    case 'typed':
      return typed(state, event.texts);
    case 'left':
      return { ...state, draft: settle(state.draft, event.keys) };
    case 'discarded':
      return {
        ...state,
        draft: discard(state.draft),
        beforeExample: undefined,
        example: undefined,
        asked: false,
        outcome: undefined,
      };
    case 'loaded':
      return {
        ...state,
        draft: load(state.draft, event.wish),
        beforeExample: state.draft,
        example: event.wish,
        outcome: undefined,
      };
    case 'asked':
      return asked(state);
    case 'planned':
      return { ...state, step: { at: 'preview', plan: event.plan }, focus: { place: 'preview' } };
    case 'renewed':
      return renewed(state, event.instead, event.plan);
    case 'renewFailed':
      return shownInstead(state, event.instead, {
        at: 'preview',
        plan: event.instead,
        message: event.message,
        changed: 'outdated',
      });
    case 'previewLeft':
      return { ...state, step: { at: 'form' }, focus: { place: 'page' } };
    case 'confirmed':
      return state.step.at === 'preview'
        ? { ...state, step: { at: 'writing', plan: state.step.plan } }
        : state;
    case 'applied':
      return applied(state, event.applied);
    case 'figuresFound':
      return state.outcome?.kind === 'applied' && state.outcome.applied === event.applied
        ? { ...state, outcome: { ...state.outcome, figures: event.offer } }
        : state;
    case 'figuresAsked':
      return { ...state, step: { at: 'inserting' }, outcome: undefined };
    case 'figuresInserted':
      return figuresInserted(state, event.inserted);
    case 'nextYearFound':
      return { ...state, nextYear: event.nextYear };
    case 'nextYearAsked':
      return { ...state, step: { at: 'looking' }, outcome: undefined };
    case 'nextYearDeclined':
      return { ...state, nextYear: undefined, focus: { place: 'page' } };
    case 'nextYearShown':
      return { ...state, step: { at: 'nextYear' }, outcome: undefined };
    case 'nextYearLeft':
      return { ...state, step: { at: 'form' }, focus: { place: 'nextYear' } };
    case 'undoAsked':
      return { ...state, step: { at: 'undoing' }, outcome: undefined };
    case 'undone':
      return {
        ...state,
        step: { at: 'form' },
        draft: state.undo?.draft ? retype(state.draft, state.undo.draft) : state.draft,
        undo: undefined,
        outcome: { kind: 'undone', undone: event.undone },
        focus: { place: 'outcome' },
      };
    case 'figuresUndone':
      return {
        ...state,
        step: { at: 'form' },
        undo: state.undo && { ...state.undo, figures: undefined },
        outcome: { kind: 'undone', undone: event.undone },
        focus: { place: 'outcome' },
      };
    case 'failed':
      return failed(state, event.message);
    case 'outcomeClosed':
      return { ...state, outcome: undefined, focus: { place: 'page' } };
  }
}

function restored(state: PanelState, saved: Saved): PanelState {
  const undo = saved.undo ? { record: saved.undo, figures: saved.figures } : undefined;
  if (!holdsTyped(saved)) return { ...state, undo };
  return { ...state, undo, draft: restore(state.draft, saved), outcome: { kind: 'restored' } };
}

function typed(state: PanelState, texts: Parameters<typeof type>[1]): PanelState {
  const next = { ...state, draft: type(state.draft, texts), beforeExample: undefined };
  return { ...next, asked: state.asked && obstaclesOf(next).length > 0 };
}

/** The user may have left that preview, or be writing it already; then nothing is shown instead. */
function shownInstead(state: PanelState, instead: Plan, step: PanelState['step']): PanelState {
  return state.step.at === 'preview' && state.step.plan === instead ? { ...state, step } : state;
}

/** A change that leaves the preview as it was needs no word, unless the preview was called out of date before. */
function renewed(state: PanelState, instead: Plan, plan: Plan): PanelState {
  const wasOutdated = state.step.at === 'preview' && state.step.changed === 'outdated';
  if (!wasOutdated && isSame(plan, instead)) return state;
  return shownInstead(state, instead, { at: 'preview', plan, changed: 'renewed' });
}

function isSame(plan: Plan, other: Plan): boolean {
  return JSON.stringify(plan) === JSON.stringify(other);
}

/** Looking starts only when every field can be read; else the focus goes to the first that cannot. */
function asked(state: PanelState): PanelState {
  const settled = { ...state, draft: settle(state.draft, wrongKeys(state.draft)), asked: true };
  const [obstacle] = obstaclesOf(settled);
  if (!obstacle) return { ...settled, step: { at: 'looking' }, outcome: undefined };
  const page = isShared(obstacle) ? state.page : sheetOf(obstacle);
  return { ...settled, page, step: { at: 'form' }, focus: { place: obstacle } };
}

function applied(state: PanelState, answer: Applied): PanelState {
  if (!answer.done) {
    const message = answer.problems[0]?.message;
    const step = { at: 'preview', plan: answer.plan, ...(message ? { message } : {}) } as const;
    return { ...state, step, focus: { place: 'preview' } };
  }
  return {
    ...state,
    step: { at: 'form' },
    draft: release(state.draft, answer.plan.wish),
    asked: false,
    beforeExample: undefined,
    example: undefined,
    undo: answer.record ? { record: answer.record, draft: state.beforeExample ?? state.draft } : undefined,
    outcome: { kind: 'applied', applied: answer },
    focus: { place: 'outcome' },
  };
}

function figuresInserted(state: PanelState, inserted: FiguresInserted): PanelState {
  const figures = [...(state.undo?.figures ?? []), ...inserted.records];
  return {
    ...state,
    step: { at: 'form' },
    undo: state.undo && { ...state.undo, figures: figures.length > 0 ? figures : undefined },
    outcome: { kind: 'inserted', inserted },
    focus: { place: 'outcome' },
  };
}

/** A refusal while writing leaves the user at the preview; everything else back at the form. */
function failed(state: PanelState, message: string): PanelState {
  if (state.step.at === 'writing') {
    return { ...state, step: { at: 'preview', plan: state.step.plan, message }, focus: { place: 'preview' } };
  }
  return {
    ...state,
    step: { at: 'form' },
    outcome: { kind: 'failed', message },
    focus: { place: 'outcome' },
  };
}

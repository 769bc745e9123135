import type { Applied } from '../../workbook';
import { discard, follow, load, release, retype, settle, type, wrongKeys } from '../draft/draft';
import { isShared, sheetOf } from '../draft/entry-keys';
import { holdsTyped, restore } from '../draft/session';
import type { Saved } from '../draft/session';
import type { PanelEvent } from './events';
import { obstacleOf } from './obstacle';
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
        problems: event.reading.problems,
        draft: follow(state.draft, event.reading),
      };
    case 'readFailed':
      return { ...state, readFailure: event.message };
    case 'restored':
      return restored(state, event.saved);
    case 'pageChosen':
      return { ...state, page: event.page };
    case 'typed':
      return { ...state, draft: type(state.draft, event.texts) };
    case 'left':
      return { ...state, draft: settle(state.draft, event.keys) };
    case 'discarded':
      return { ...state, draft: discard(state.draft), asked: false, outcome: undefined };
    case 'loaded':
      return { ...state, draft: load(state.draft, event.wish), outcome: undefined };
    case 'asked':
      return asked(state);
    case 'planned':
      return { ...state, step: { at: 'preview', plan: event.plan }, focus: { place: 'preview' } };
    case 'previewLeft':
      return { ...state, step: { at: 'form' }, focus: { place: 'page' } };
    case 'confirmed':
      return state.step.at === 'preview'
        ? { ...state, step: { at: 'writing', plan: state.step.plan } }
        : state;
    case 'applied':
      return applied(state, event.applied);
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
    case 'failed':
      return failed(state, event.message);
    case 'outcomeClosed':
      return { ...state, outcome: undefined, focus: { place: 'page' } };
  }
}

function restored(state: PanelState, saved: Saved): PanelState {
  const undo = saved.undo ? { record: saved.undo } : undefined;
  if (!holdsTyped(saved)) return { ...state, undo };
  return { ...state, undo, draft: restore(state.draft, saved), outcome: { kind: 'restored' } };
}

/** Looking starts only when every field can be read; else the focus goes to the first that cannot. */
function asked(state: PanelState): PanelState {
  const settled = { ...state, draft: settle(state.draft, wrongKeys(state.draft)), asked: true };
  const obstacle = obstacleOf(settled);
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
    undo: answer.record ? { record: answer.record, draft: state.draft } : undefined,
    outcome: { kind: 'applied', applied: answer },
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

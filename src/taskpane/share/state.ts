import type { Finding } from '../../checks';
import type { RecipientLevel } from '../../share/levels';
import type { Refusal, ShareReport } from '../../share/types';
import { NOTHING_AROUND } from './excel/around';
import type { Around } from './excel/around';
import { formOf } from './form';
import type { ShareForm } from './form';
import type { SharePhase } from './worker/share-work';

export type ShareTask = 'copying' | 'opening' | 'marking';

/** How far a copy is. */
type Progress =
  | { readonly phase: 'reading'; readonly done: number; readonly total: number }
  | { readonly phase: 'values' | 'checking' | SharePhase };

/** A proven copy that is not opened yet. */
export interface Draft {
  readonly copy: Uint8Array;
  readonly report: ShareReport;
  /** Excel gave no file: the copy was made from what the cells show. */
  readonly valuesOnly: boolean;
  /** A name to save it under; a program cannot give one to what it opens. */
  readonly fileName: string;
  /** What the checks found that matters for sharing, and what they could not read. */
  readonly findings: readonly Finding[];
  readonly notes: readonly string[];
}

export type ShareStateOutcome =
  | { readonly kind: 'opened'; readonly fileName: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly message: string };

export interface ShareState {
  readonly form: ShareForm;
  readonly around: Around;
  readonly task?: ShareTask | undefined;
  readonly progress?: Progress | undefined;
  readonly draft?: Draft | undefined;
  /** Why there is no copy. */
  readonly refusals?: readonly Refusal[] | undefined;
  /** The workbook changed since. */
  readonly stale: boolean;
  readonly outcome?: ShareStateOutcome | undefined;
  readonly focus?: { readonly place: 'result' | 'outcome' | 'action' | 'minimum' } | undefined;
}

export const INITIAL_SHARE: ShareState = {
  form: formOf('kommune'),
  around: NOTHING_AROUND,
  stale: false,
};

export type ShareEvent =
  | { type: 'looked'; around: Around }
  | { type: 'levelChosen'; level: RecipientLevel }
  | { type: 'formChanged'; form: Partial<ShareForm> }
  | { type: 'started'; task: ShareTask }
  /** A copy was asked for, but the smallest count is no number. */
  | { type: 'minimumMissing' }
  | { type: 'progressed'; progress: Progress }
  | { type: 'copied'; draft: Draft }
  | { type: 'refused'; refusals: readonly Refusal[] }
  | { type: 'opened' }
  | { type: 'marked'; around: Around }
  | { type: 'cancelled' }
  | { type: 'failed'; message: string }
  /** Something beside the running task did not work. */
  | { type: 'noted'; message: string }
  | { type: 'workbookChanged' }
  | { type: 'outcomeClosed' };

/** The next state of the page. Pure: what speaks to Excel is in `share-panel.ts`. */
export function reduceShare(state: ShareState, event: ShareEvent): ShareState {
  switch (event.type) {
    case 'looked':
      return { ...state, around: event.around };
    case 'levelChosen':
      return { ...withoutResult(state), form: formOf(event.level, state.form.recipient) };
    case 'formChanged':
      return { ...withoutResult(state), form: { ...state.form, ...event.form } };
    case 'started':
      return started(state, event.task);
    case 'minimumMissing':
      return { ...state, focus: { place: 'minimum' } };
    case 'progressed':
      return state.task === 'copying' ? { ...state, progress: event.progress } : state;
    case 'copied':
      return { ...ended(state), draft: event.draft, focus: { place: 'result' } };
    case 'refused':
      return { ...ended(state), refusals: event.refusals, focus: { place: 'result' } };
    case 'opened':
      return withOutcome(state, { kind: 'opened', fileName: state.draft?.fileName ?? '' });
    case 'marked':
      return { ...withoutResult(ended(state)), around: event.around };
    case 'cancelled':
      return withOutcome(state, { kind: 'cancelled' });
    case 'failed':
      return withOutcome(state, { kind: 'failed', message: event.message });
    case 'noted':
      return { ...state, outcome: { kind: 'failed', message: event.message }, focus: { place: 'outcome' } };
    case 'workbookChanged':
      return changed(state);
    case 'outcomeClosed':
      return { ...state, outcome: undefined, focus: { place: 'action' } };
  }
}

/** A new copy begins without the old one: nobody may take that for it. */
function started(state: ShareState, task: ShareTask): ShareState {
  const before = task === 'copying' ? withoutResult(state) : state;
  return { ...before, task, outcome: undefined };
}

/** What a copy was made of is no longer what is asked for. */
function withoutResult(state: ShareState): ShareState {
  return { ...state, draft: undefined, refusals: undefined, stale: false };
}

function ended(state: ShareState): ShareState {
  return { ...state, task: undefined, progress: undefined };
}

function withOutcome(state: ShareState, outcome: ShareStateOutcome): ShareState {
  return { ...ended(state), outcome, focus: { place: 'outcome' } };
}

/** Also while a copy is made: it may hold the one or the other. */
export function isConcerned({ draft, refusals, task, stale }: ShareState): boolean {
  return !stale && (draft !== undefined || refusals !== undefined || task === 'copying');
}

/** Nobody shall take an opened copy for one of what the workbook now holds. */
function changed(state: ShareState): ShareState {
  if (!isConcerned(state)) return state;
  const outcome = state.outcome?.kind === 'opened' ? undefined : state.outcome;
  return { ...state, stale: true, outcome };
}

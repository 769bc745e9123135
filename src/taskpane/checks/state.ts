import type { Finding } from '../../checks';
import type { FindingsRecord, FindingsWritten } from '../../workbook/findings';
import type { Undone } from '../../workbook';

export type ChecksTask = 'checking' | 'writing' | 'undoing';

/** What the last check found. */
export interface ChecksResult {
  readonly findings: readonly Finding[];
  /** What could not be read and is not checked. */
  readonly notes: readonly string[];
  /** ISO date. */
  readonly heute: string;
}

export type ChecksOutcome =
  | { readonly kind: 'written'; readonly written: FindingsWritten }
  | { readonly kind: 'undone'; readonly undone: Undone }
  | { readonly kind: 'failed'; readonly message: string };

export interface ChecksState {
  readonly task?: ChecksTask | undefined;
  readonly result?: ChecksResult | undefined;
  /** The workbook changed since. */
  readonly stale: boolean;
  readonly outcome?: ChecksOutcome | undefined;
  readonly undo?: FindingsRecord | undefined;
  readonly focus?: { readonly place: 'result' | 'outcome' | 'action' } | undefined;
}

export const INITIAL_CHECKS: ChecksState = { stale: false };

export type ChecksEvent =
  | { type: 'started'; task: ChecksTask }
  | { type: 'checked'; result: ChecksResult }
  | { type: 'written'; written: FindingsWritten }
  | { type: 'undone'; undone: Undone }
  | { type: 'failed'; message: string }
  | { type: 'workbookChanged' }
  | { type: 'outcomeClosed' };

/** The next state of the page. Pure: what speaks to Excel is in `checks-panel.ts`. */
export function reduceChecks(state: ChecksState, event: ChecksEvent): ChecksState {
  switch (event.type) {
    case 'started':
      return { ...state, task: event.task, outcome: undefined };
    case 'checked':
      return checked(state, event.result);
    case 'written':
      return afterWriting(state, event.written);
    case 'undone': {
      const outcome = { kind: 'undone', undone: event.undone } as const;
      return { ...ended(state, outcome), undo: undefined };
    }
    case 'failed':
      return ended(state, { kind: 'failed', message: event.message });
    case 'workbookChanged':
      return state.result && !state.stale ? { ...state, stale: true } : state;
    case 'outcomeClosed':
      return { ...state, outcome: undefined, focus: { place: 'action' } };
  }
}

/** Checked on the way to the sheet, the writing still goes on. */
function checked(state: ChecksState, result: ChecksResult): ChecksState {
  const fresh = { ...state, result, stale: false };
  if (state.task === 'writing') return fresh;
  return { ...fresh, task: undefined, focus: { place: 'result' } };
}

function ended(state: ChecksState, outcome: ChecksOutcome): ChecksState {
  return { ...state, task: undefined, outcome, focus: { place: 'outcome' } };
}

function afterWriting(state: ChecksState, written: FindingsWritten): ChecksState {
  const message = written.problems.map((problem) => problem.message).join(' ');
  if (!written.done) return ended(state, { kind: 'failed', message });
  return { ...ended(state, { kind: 'written', written }), undo: written.record ?? state.undo };
}

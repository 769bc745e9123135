import type { Place } from '../../../share/types';
import type { ReturnedCopy } from '../../../share/way-back/read-returned';
import type { Proposal } from './proposal';
import type { Taken, TakenRecord } from './take-over';

export interface Found {
  readonly state: ReturnedCopy['state'];
  /** The copy that was given for comparison is another one. */
  readonly isOtherCopy: boolean;
  readonly proposals: readonly Proposal[];
  /** Changes beyond those that are shown. */
  readonly more: number;
}

export type BackOutcome =
  | { readonly kind: 'taken'; readonly taken: Taken }
  | { readonly kind: 'undone'; readonly kept: readonly Place[] }
  | { readonly kind: 'failed'; readonly message: string };

export interface BackState {
  readonly returned?: File | undefined;
  readonly sent?: File | undefined;
  readonly task?: 'reading' | 'taking' | undefined;
  readonly found?: Found | undefined;
  /** Keys of the proposals to be taken over. */
  readonly ticked: ReadonlySet<string>;
  readonly outcome?: BackOutcome | undefined;
  readonly undo?: TakenRecord | undefined;
}

export const INITIAL_BACK: BackState = { ticked: new Set() };

export type BackEvent =
  | { type: 'fileChosen'; which: 'returned' | 'sent'; file: File | undefined }
  | { type: 'started'; task: 'reading' | 'taking' }
  | { type: 'found'; found: Found }
  | { type: 'ticked'; key: string; on: boolean }
  | { type: 'taken'; taken: Taken }
  | { type: 'undone'; kept: readonly Place[] }
  | { type: 'failed'; message: string };

/** The next state of the way back. Pure: what speaks to Excel is in `back-panel.ts`. */
export function reduceBack(state: BackState, event: BackEvent): BackState {
  switch (event.type) {
    case 'fileChosen':
      return { ...withoutFound(state), [event.which]: event.file, outcome: undefined };
    case 'started':
      return { ...state, task: event.task, outcome: undefined };
    case 'found':
      return { ...withoutFound(state), task: undefined, found: event.found };
    case 'ticked':
      return { ...state, ticked: withKey(state.ticked, event) };
    case 'taken':
      return afterTaking(state, event.taken);
    case 'undone':
      return {
        ...state,
        task: undefined,
        undo: undefined,
        outcome: { kind: 'undone', kept: event.kept },
      };
    case 'failed':
      return { ...state, task: undefined, outcome: { kind: 'failed', message: event.message } };
  }
}

/** Nothing is ticked at first: the controller decides. */
function withoutFound(state: BackState): BackState {
  return { ...state, found: undefined, ticked: new Set() };
}

function afterTaking(state: BackState, taken: Taken): BackState {
  return {
    ...withoutFound(state),
    task: undefined,
    undo: taken.record,
    outcome: { kind: 'taken', taken },
  };
}

function withKey(keys: ReadonlySet<string>, { key, on }: { key: string; on: boolean }): ReadonlySet<string> {
  const next = new Set(keys);
  if (on) next.add(key);
  else next.delete(key);
  return next;
}

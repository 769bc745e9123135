import type { Place } from '../../../share/types';
import type { ReturnedCopy } from '../../../share/way-back/read-returned';
import type { Candidate, Proposal } from './proposal';
import type { Taken, TakenRecord } from './take-over';
import { FIRST_VIEW } from './view';
import type { View } from './view';

export interface Found {
  readonly state: ReturnedCopy['state'];
  /** The copy that was given for comparison is another one. */
  readonly isOtherCopy: boolean;
  /** All that the recipient did. */
  readonly candidates: readonly Candidate[];
  /** Those that were shown so far, by key. */
  readonly proposals: ReadonlyMap<string, Proposal>;
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
  readonly view: View;
  /** Keys of the proposals to be taken over. */
  readonly ticked: ReadonlySet<string>;
  readonly outcome?: BackOutcome | undefined;
  readonly undo?: TakenRecord | undefined;
}

export const INITIAL_BACK: BackState = { view: FIRST_VIEW, ticked: new Set() };

export type BackEvent =
  | { type: 'fileChosen'; which: 'returned' | 'sent'; file: File | undefined }
  | { type: 'started'; task: 'reading' | 'taking' }
  | { type: 'found'; found: Found }
  | { type: 'viewed'; view: View; proposals: readonly Proposal[] }
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
    case 'viewed':
      return viewed({ ...state, task: undefined }, event.view, event.proposals);
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
  return { ...state, found: undefined, view: FIRST_VIEW, ticked: new Set() };
}

/** What was shown before stays known: it may be ticked. */
function viewed(state: BackState, view: View, proposals: readonly Proposal[]): BackState {
  const { found } = state;
  if (!found) return state;
  const known = new Map([...found.proposals, ...proposals.map((one) => [one.key, one] as const)]);
  return { ...state, view, found: { ...found, proposals: known } };
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

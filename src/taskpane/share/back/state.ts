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
  /** It has no sheet in common with the open workbook. */
  readonly isUnrelated: boolean;
  /** It was compared with the open workbook, not with the copy that was sent. */
  readonly isWithoutSent: boolean;
  /** In how many cells the open workbook shows something else than an unchanged copy: none of that is the recipient's. */
  readonly ownChanges: number;
  /** Titles of sheets that only the returned copy has. */
  readonly addedSheets: readonly string[];
  /** All that the recipient did. */
  readonly candidates: readonly Candidate[];
  /** Those that were shown so far, by key. */
  readonly proposals: ReadonlyMap<string, Proposal>;
}

/** The figures are those that left the house. */
export const UNCHANGED: ReadonlySet<Found['state']> = new Set(['unveraendert', 'neu-gespeichert']);

/** What the last taking over did, so that it can be taken back. */
interface Undoable {
  readonly record: TakenRecord;
  /** Of the proposals that were taken over. */
  readonly keys: readonly string[];
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
  /** Keys of those that were. */
  readonly done: ReadonlySet<string>;
  /** Who gave the copy back, for comments; may be empty. */
  readonly sender: string;
  readonly outcome?: BackOutcome | undefined;
  readonly undo?: Undoable | undefined;
}

export const INITIAL_BACK: BackState = { view: FIRST_VIEW, ticked: new Set(), done: new Set(), sender: '' };

export type BackEvent =
  | { type: 'fileChosen'; which: 'returned' | 'sent'; file: File | undefined }
  | { type: 'started'; task: 'reading' | 'taking' }
  | { type: 'found'; found: Found; sender: string }
  | { type: 'viewed'; view: View; proposals: readonly Proposal[] }
  | { type: 'ticked'; keys: readonly string[]; on: boolean }
  | { type: 'senderTyped'; sender: string }
  /** `keys` of what was taken over; `proposals` as the workbook now stands. */
  | { type: 'taken'; taken: Taken; keys: readonly string[]; proposals: readonly Proposal[] }
  | { type: 'undone'; kept: readonly Place[]; proposals: readonly Proposal[] }
  | { type: 'failed'; message: string };

/** The next state of the way back. Pure: what speaks to Excel is in `back-panel.ts`. */
export function reduceBack(state: BackState, event: BackEvent): BackState {
  switch (event.type) {
    case 'fileChosen':
      return { ...withoutFound(state), [event.which]: event.file, outcome: undefined };
    case 'started':
      return { ...state, task: event.task, outcome: undefined };
    case 'found':
      return { ...withoutFound(state), task: undefined, found: event.found, sender: event.sender };
    case 'viewed':
      return { ...lookedAt(state, event.proposals), task: undefined, view: event.view };
    case 'ticked':
      return { ...state, ticked: withKeys(state.ticked, event.keys, event.on) };
    case 'senderTyped':
      return { ...state, sender: event.sender };
    case 'taken':
      return afterTaking(lookedAt(state, event.proposals), event.taken, event.keys);
    case 'undone':
      return afterTakingBack(lookedAt(state, event.proposals), event.kept);
    case 'failed':
      return { ...state, task: undefined, outcome: { kind: 'failed', message: event.message } };
  }
}

/** Nothing is ticked at first: the controller decides. */
function withoutFound(state: BackState): BackState {
  return { ...state, found: undefined, view: FIRST_VIEW, ticked: new Set(), done: new Set() };
}

/** What was shown before stays known: it may be ticked. */
function lookedAt(state: BackState, proposals: readonly Proposal[]): BackState {
  const { found } = state;
  if (!found) return state;
  const known = new Map([...found.proposals, ...proposals.map((one) => [one.key, one] as const)]);
  return { ...state, found: { ...found, proposals: known } };
}

/** The rest stays to be decided on. */
function afterTaking(state: BackState, taken: Taken, keys: readonly string[]): BackState {
  return {
    ...state,
    task: undefined,
    ticked: withKeys(state.ticked, keys, false),
    done: withKeys(state.done, keys, true),
    undo: { record: taken.record, keys },
    outcome: { kind: 'taken', taken },
  };
}

function afterTakingBack(state: BackState, kept: readonly Place[]): BackState {
  const isKept = (key: string): boolean => {
    const proposal = state.found?.proposals.get(key);
    return kept.some(({ sheet, cell }) => sheet === proposal?.sheet && cell === proposal.cell);
  };
  const undone = state.undo?.keys.filter((key) => !isKept(key)) ?? [];
  return {
    ...state,
    task: undefined,
    done: withKeys(state.done, undone, false),
    undo: undefined,
    outcome: { kind: 'undone', kept },
  };
}

function withKeys(keys: ReadonlySet<string>, some: readonly string[], on: boolean): ReadonlySet<string> {
  const next = new Set(keys);
  for (const key of some) {
    if (on) next.add(key);
    else next.delete(key);
  }
  return next;
}

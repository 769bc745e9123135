import type {
  Applied,
  FormSheet,
  Plan,
  Problem,
  SheetStanding,
  UndoRecord,
  Undone,
  Wish,
} from '../../workbook';
import type { FigureRecord } from '../../workbook/figures';
import type { NextYear } from '../../workbook/next-year/next-year';
import { emptyDraft } from '../draft/draft';
import type { Draft } from '../draft/draft';
import type { EntryKey } from '../draft/entry-keys';
import type { FiguresInserted, FiguresOffer } from './market-figures';
import type { PageKey } from './pages';

/**
 * Where the user is on the way: form → look → preview → write. Only one thing runs at a time. `changed`: the workbook
 * changed while the preview was shown, and it was made again, or could not be.
 */
type Step =
  | { at: 'form' }
  | { at: 'looking' }
  | { at: 'preview'; plan: Plan; message?: string; changed?: 'renewed' | 'outdated' }
  | { at: 'writing'; plan: Plan }
  | { at: 'inserting' }
  /** What would roll over into the workbook of the next year. */
  | { at: 'nextYear' }
  | { at: 'undoing' };

/** What the last action led to; shown above the form until the next one. */
export type Outcome =
  /** `figures`: loaded ones that the new sheet *Arbeitsmarkt* could be given now. */
  | { kind: 'applied'; applied: Applied; figures?: FiguresOffer }
  | { kind: 'inserted'; inserted: FiguresInserted }
  | { kind: 'undone'; undone: Undone }
  | { kind: 'restored' }
  | { kind: 'failed'; message: string };

/** Where the focus shall go; a new object each time, so that the same place can be asked for twice. */
export interface FocusRequest {
  readonly place: 'preview' | 'outcome' | 'page' | 'nextYear' | EntryKey;
}

/** What can be taken back, and what had been typed, so that it is not lost with it. */
interface Undoable {
  readonly record: UndoRecord;
  readonly draft?: Draft | undefined;
  /** Figures inserted since: they go first. */
  readonly figures?: readonly FigureRecord[] | undefined;
}

export interface PanelState {
  readonly page: PageKey;
  /** 'first': the workbook was not read yet. */
  readonly reading: { readonly at: 'first' | 'ready' };
  /** Why the workbook could not be read the last time. */
  readonly readFailure?: string | undefined;
  readonly exists: { readonly [Key in FormSheet]: boolean };
  /** All our sheets; empty until they were looked for. */
  readonly sheets: readonly SheetStanding[];
  readonly draft: Draft;
  /** Cells of the workbook that hold something else than they should. */
  readonly problems: readonly Problem[];
  /** The workbook is a copy that was made for a recipient. */
  readonly isCopy: boolean;
  readonly step: Step;
  readonly outcome?: Outcome | undefined;
  readonly undo?: Undoable | undefined;
  /** What this workbook brought along from the workbook of the year before. */
  readonly nextYear?: NextYear | 'damaged' | undefined;
  /** What had been typed before an example was put into the form, as long as nothing was typed over it. */
  readonly beforeExample?: Draft | undefined;
  /** The example that was put into the form, for what the form does not show. */
  readonly example?: Wish | undefined;
  /** The user asked for a preview: until nothing stands in its way any more, a missing year is named. */
  readonly asked: boolean;
  readonly focus?: FocusRequest | undefined;
}

export const INITIAL_STATE: PanelState = {
  page: 'ressourcen',
  reading: { at: 'first' },
  exists: { ressourcen: false, ziele: false },
  sheets: [],
  draft: emptyDraft(),
  problems: [],
  isCopy: false,
  step: { at: 'form' },
  asked: false,
};

/** While Excel is asked or written to, nothing else may start. */
export function isBusy({ step, reading }: PanelState): boolean {
  return reading.at === 'first' || !(step.at === 'form' || step.at === 'preview' || step.at === 'nextYear');
}

/** This message carries the way back; otherwise it stands beside the page's action. */
export function offersUndo(outcome: Outcome | undefined): boolean {
  return outcome?.kind === 'applied' || outcome?.kind === 'inserted';
}

/** What can be filled from the workbook of the year before. */
export function nextYearIn({ nextYear }: PanelState): NextYear | undefined {
  return nextYear === 'damaged' ? undefined : nextYear;
}

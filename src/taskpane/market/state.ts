import type { Problem } from '../../workbook';
import type {
  FigureOutcome,
  FigurePlan,
  FigureRecord,
  FiguresUndone,
  InsertPlan,
  InsertWish,
  RefreshScope,
} from '../../workbook/figures';
import type { Tally } from '../../labour-market/loaded';
import type { FileReply, Progress } from '../figures/figure-data';
import type { Choice } from './chosen';
import { NO_CHOICE } from './chosen';

/** What the user wants done although it needs asking. */
export interface Asked {
  readonly zeichenUebernehmen: boolean;
  readonly geaendertesErsetzen: boolean;
}

export type Shown =
  | { readonly kind: 'insert'; readonly plan: InsertPlan; readonly wish: InsertWish }
  | {
      readonly kind: 'refresh';
      readonly plan: FigurePlan;
      readonly scope: RefreshScope;
      readonly asked: Asked;
      /** What is to say of the data themselves: the last ones are used because the server does not answer. */
      readonly note: string | undefined;
      /** Names of regions that the feed has nothing for. */
      readonly missing: readonly string[];
    };

type Task = 'reading' | 'fetching' | 'looking' | 'writing' | 'undoing';

type Step =
  | { readonly at: 'form' }
  /** `behind`: the preview that is being written or made again. */
  | {
      readonly at: 'running';
      readonly task: Task;
      readonly progress?: Progress;
      readonly behind?: Shown;
    }
  | { readonly at: 'mapping'; readonly file: File; readonly reply: FileReply & { kind: 'unknown' } }
  | { readonly at: 'preview'; readonly shown: Shown; readonly message?: string };

/** What the last action led to. */
export type MarketOutcome =
  | {
      readonly kind: 'fileRead';
      readonly name: string;
      readonly tally: Tally;
      readonly leftOut: number;
      readonly notes: readonly string[];
    }
  | { readonly kind: 'applied'; readonly cells: number; readonly problems: readonly Problem[] }
  | { readonly kind: 'undone'; readonly undone: FiguresUndone }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly message: string };

export interface MarketState {
  /** The figures that need no network are loaded. */
  readonly ready: boolean;
  readonly loadFailure?: string | undefined;
  /** Grows with each change of the loaded figures. */
  readonly dataVersion: number;
  readonly choice: Choice;
  readonly scope: RefreshScope;
  /** Bound cells of the workbook: how many, and of which regions. undefined: not read yet. */
  readonly bound?: { readonly count: number; readonly regions: readonly string[] } | undefined;
  readonly step: Step;
  readonly outcome?: MarketOutcome | undefined;
  readonly undo?: FigureRecord | undefined;
  readonly focus?: { readonly place: 'preview' | 'outcome' | 'form' | 'mapping' } | undefined;
}

export const INITIAL_MARKET: MarketState = {
  ready: false,
  dataVersion: 0,
  choice: NO_CHOICE,
  scope: 'workbook',
  step: { at: 'form' },
};

export type MarketEvent =
  | { type: 'opened'; choice: Choice; undo: FigureRecord | undefined }
  | { type: 'loadFailed'; message: string }
  | { type: 'dataChanged'; version: number }
  | { type: 'boundRead'; count: number; regions: readonly string[] }
  | { type: 'chosen'; choice: Partial<Choice> }
  | { type: 'scopeChosen'; scope: RefreshScope }
  | { type: 'started'; task: Task }
  | { type: 'progressed'; progress: Progress }
  | { type: 'fileUnknown'; file: File; reply: FileReply & { kind: 'unknown' } }
  | { type: 'fileRead'; outcome: MarketOutcome & { kind: 'fileRead' } }
  /** `afresh`: what the focus was on may be gone; `message`: why it was made again. */
  | { type: 'planned'; shown: Shown; afresh?: boolean; message?: string }
  | { type: 'left' }
  | { type: 'applied'; outcome: FigureOutcome }
  | { type: 'undone'; undone: FiguresUndone }
  | { type: 'cancelled' }
  | { type: 'failed'; message: string }
  | { type: 'outcomeClosed' };

import type { Applied, FormReading, Plan, UndoRecord, Undone, Wish } from '../../workbook';
import type { NextYear } from '../../workbook/next-year/next-year';
import type { EntryKey } from '../draft/entry-keys';
import type { Saved } from '../draft/session';
import type { FiguresInserted, FiguresOffer } from './market-figures';
import type { PageKey } from './pages';

/** Everything that can happen in the panel. */
export type PanelEvent =
  | { type: 'read'; reading: FormReading }
  | { type: 'copyFound' }
  | { type: 'readFailed'; message: string }
  | { type: 'restored'; saved: Saved }
  /** All sheets were looked for; `restored` could be undone before the pane was loaded anew. */
  | { type: 'sheetsLearned'; restored: UndoRecord }
  | { type: 'pageChosen'; page: PageKey }
  | { type: 'typed'; texts: { readonly [Key in EntryKey]?: string } }
  | { type: 'left'; keys: readonly EntryKey[] }
  | { type: 'discarded' }
  | { type: 'loaded'; wish: Wish }
  | { type: 'asked' }
  | { type: 'planned'; plan: Plan }
  | { type: 'renewed'; instead: Plan; plan: Plan }
  | { type: 'renewFailed'; instead: Plan; message: string }
  | { type: 'previewLeft' }
  | { type: 'confirmed' }
  | { type: 'applied'; applied: Applied }
  | { type: 'figuresFound'; applied: Applied; offer: FiguresOffer }
  | { type: 'figuresAsked' }
  | { type: 'figuresInserted'; inserted: FiguresInserted }
  | { type: 'nextYearFound'; nextYear: NextYear | 'damaged' }
  | { type: 'nextYearAsked' }
  | { type: 'nextYearDeclined' }
  | { type: 'nextYearShown' }
  | { type: 'nextYearLeft' }
  | { type: 'undoAsked' }
  | { type: 'undone'; undone: Undone }
  | { type: 'figuresUndone'; undone: Undone }
  | { type: 'failed'; message: string }
  | { type: 'outcomeClosed' };

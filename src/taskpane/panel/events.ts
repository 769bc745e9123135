import type { Applied, Plan, Reading, Undone, Wish } from '../../workbook';
import type { EntryKey } from '../draft/entry-keys';
import type { Saved } from '../draft/session';
import type { PageKey } from './pages';

/** Everything that can happen in the panel. */
export type PanelEvent =
  | { type: 'read'; reading: Reading }
  | { type: 'readFailed'; message: string }
  | { type: 'restored'; saved: Saved }
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
  | { type: 'undoAsked' }
  | { type: 'undone'; undone: Undone }
  | { type: 'failed'; message: string }
  | { type: 'outcomeClosed' };

import type { FigureRecord } from '../../workbook/figures';
import type { Choice } from './chosen';
import { choiceFrom } from './chosen';

const KEY = 'amip-controlling.market';

interface SavedMarket {
  readonly choice: Choice;
  readonly undo?: FigureRecord | undefined;
}

/** What survives a reload of the pane, for this workbook only. Where storage is forbidden the page works without. */
export function saveMarket(storage: () => Storage, document: string, saved: SavedMarket): void {
  try {
    storage().setItem(KEY, JSON.stringify({ document, ...saved }));
  } catch {
    return;
  }
}

export function readSavedMarket(storage: () => Storage, document: string): SavedMarket {
  try {
    const saved = JSON.parse(storage().getItem(KEY) ?? 'null') as
      (SavedMarket & { readonly document: string }) | null;
    if (saved?.document === document) return { choice: choiceFrom(saved.choice), undo: saved.undo };
  } catch {
    // Damaged: as if nothing had been saved.
  }
  return { choice: choiceFrom(null), undo: undefined };
}

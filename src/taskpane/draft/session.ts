import type { UndoRecord } from '../../workbook';
import type { FigureRecord } from '../../workbook/figures';
import type { Draft } from './draft';
import { ENTRY_KEYS } from './entry-keys';
import type { EntryKey } from './entry-keys';
import type { Entry, Held } from './entry';

/**
 * What survives a reload of the pane: what the user typed and did not apply yet, and what can still be undone. It
 * lies in sessionStorage, which ends with the pane, and only for the workbook it was typed for.
 */
export interface Saved {
  readonly document: string;
  readonly typed: { readonly [Key in EntryKey]?: { readonly text: string; readonly base: Held } };
  readonly undo?: UndoRecord | undefined;
  /** Figures inserted since, which have to go first. */
  readonly figures?: readonly FigureRecord[] | undefined;
}

const KEY = 'amip-controlling.draft';

export function savedOf(
  document: string,
  draft: Draft,
  undo: UndoRecord | undefined,
  figures?: readonly FigureRecord[],
): Saved {
  const typed = ENTRY_KEYS.filter((key) => draft[key].touched).map(
    (key) => [key, { text: draft[key].text, base: draft[key].base }] as const,
  );
  return { document, typed: Object.fromEntries(typed), undo, ...(figures && { figures }) };
}

/** Puts what was typed back over what the workbook holds now; `base` keeps a change made meanwhile visible. */
export function restore(draft: Draft, saved: Saved): Draft {
  const entries = Object.entries(saved.typed).filter(([key]) => key in draft) as [
    EntryKey,
    Pick<Entry, 'text' | 'base'>,
  ][];
  return entries.reduce<Draft>(
    (next, [key, { text, base }]) => ({ ...next, [key]: { ...next[key], text, base, touched: true } }),
    draft,
  );
}

export function holdsTyped(saved: Saved): boolean {
  return Object.keys(saved.typed).length > 0;
}

/** Some settings of a browser forbid storage; then the panel works, and only a reload loses what was typed. */
export function save(storage: () => Storage, saved: Saved): void {
  try {
    if (!holdsTyped(saved) && !saved.undo) storage().removeItem(KEY);
    else storage().setItem(KEY, JSON.stringify(saved));
  } catch {
    return;
  }
}

export function readSaved(storage: () => Storage, document: string): Saved | undefined {
  try {
    const saved = JSON.parse(storage().getItem(KEY) ?? 'null') as Saved | null;
    return saved?.document === document ? saved : undefined;
  } catch {
    return undefined;
  }
}

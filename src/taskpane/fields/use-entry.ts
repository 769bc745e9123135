import type { EntryKey } from '../draft/entry-keys';
import { usePanel } from '../panel/panel-context';
import { useTexts } from '../texts';
import { entryNote, fieldTexts } from './entry-note';
import type { EntryNote } from './entry-note';

/** How a field is called, and what there is to say about it. */
export function useEntry(key: EntryKey): { label: string; note: EntryNote | undefined } {
  const { state } = usePanel();
  const texts = useTexts();
  return { label: fieldTexts(texts, key).label, note: entryNote(texts, state, key) };
}

import { formatNumber } from '../numbers/format-number';
import { entryValue, isConflict, likelyMeant, textOf } from '../draft/entry';
import type { Entry } from '../draft/entry';
import { fieldOf, monthOfKey } from '../draft/entry-keys';
import type { EntryKey } from '../draft/entry-keys';
import { isYearMissing } from '../panel/obstacle';
import { usePanel } from '../panel/panel-context';
import type { PanelState } from '../panel/state';
import { useTexts } from '../texts';
import type { Texts } from '../texts';

export interface EntryNote {
  readonly kind: 'error' | 'warning';
  readonly text: string;
}

export interface EntryOfField {
  readonly entry: Entry;
  readonly label: string;
  readonly help: string;
  readonly note: EntryNote | undefined;
}

/** A field as it stands: its text, how it is called, and what there is to say about it. */
export function useEntry(key: EntryKey): EntryOfField {
  const { state } = usePanel();
  const texts = useTexts();
  return { entry: state.draft[key], ...labelOf(texts, key), note: noteOf(texts, state, key) };
}

export function labelOf(texts: Texts, key: EntryKey): { label: string; help: string } {
  const { label, help } = texts.fields[monthOfKey(key)?.series ?? (key as keyof Texts['fields'])];
  return { label, help };
}

function noteOf(texts: Texts, state: PanelState, key: EntryKey): EntryNote | undefined {
  const field = fieldOf(key);
  const entry = state.draft[key];
  const read = entryValue(field, entry);
  if ('problem' in read) {
    const { style } = field;
    const show = (value: number) => (style === 'text' ? String(value) : formatNumber(value, style));
    const form = { words: field.form?.words ?? '', help: labelOf(texts, key).help, show };
    return { kind: 'error', text: texts.problem(read.problem, form) };
  }
  if (key === 'jahr' && state.asked && isYearMissing(state))
    return { kind: 'error', text: texts.form.yearMissing };
  if (isConflict(entry)) {
    const now = textOf(field, entry.held) || texts.form.empty;
    return { kind: 'warning', text: texts.form.conflict(now) };
  }
  const meant = likelyMeant(field, entry);
  return meant === undefined ? undefined : { kind: 'warning', text: texts.form.meant(meant) };
}

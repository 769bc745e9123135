import { entryValue, isConflict, likelyMeant, textOf } from '../draft/entry';
import { fieldOf, monthOfKey } from '../draft/entry-keys';
import type { EntryKey } from '../draft/entry-keys';
import { formatNumber } from '../numbers/format-number';
import { isYearMissing } from '../panel/obstacle';
import type { PanelState } from '../panel/state';
import type { Texts } from '../texts';

export interface EntryNote {
  readonly kind: 'error' | 'warning';
  readonly text: string;
}

export function fieldTexts(texts: Texts, key: EntryKey): { readonly label: string; readonly help: string } {
  return texts.fields[monthOfKey(key)?.series ?? (key as keyof Texts['fields'])];
}

/** What there is to say about a field: what is wrong and what to type, or what to have another look at. */
export function entryNote(
  texts: Texts,
  state: Pick<PanelState, 'draft' | 'exists' | 'asked'>,
  key: EntryKey,
): EntryNote | undefined {
  const field = fieldOf(key);
  const entry = state.draft[key];
  const read = entryValue(field, entry);
  if ('problem' in read) {
    const { style } = field;
    const show = (value: number) => (style === 'text' ? String(value) : formatNumber(value, style));
    const form = { words: field.form?.words ?? '', help: fieldTexts(texts, key).help, style, show };
    return { kind: 'error', text: texts.problem(read.problem, form) };
  }
  if (key === 'jahr' && state.asked && isYearMissing(state))
    return { kind: 'error', text: texts.form.yearMissing };
  if (isConflict(entry)) {
    return { kind: 'warning', text: texts.form.conflict(textOf(field, entry.held) || texts.form.empty) };
  }
  const meant = likelyMeant(field, entry);
  return meant === undefined ? undefined : { kind: 'warning', text: texts.form.meant(meant) };
}

import type { FormKey, FormReading, FormSeries, SheetKey, Wish } from '../../workbook';
import { ENTRY_KEYS, INPUT_KEYS, SERIES_KEYS, fieldOf, monthKeys, monthOfKey, sheetOf } from './entry-keys';
import type { EntryKey } from './entry-keys';
import { changeOf, entryValue, followed, heldEntry, isConflict, settled, textOf, typed } from './entry';
import type { Entry, Held } from './entry';

/** Sheets to be filled. */
export type Pages = readonly SheetKey[] | 'all';

/** Every field of the form. Plain data. */
export type Draft = { readonly [Key in EntryKey]: Entry };

export function emptyDraft(): Draft {
  return map((key) => heldEntry(fieldOf(key), null));
}

/** The workbook was read (again). */
export function follow(draft: Draft, reading: Pick<FormReading, 'inputs' | 'series'>): Draft {
  return map((key) => followed(fieldOf(key), draft[key], heldIn(reading, key)));
}

/** The user types or pastes into some fields. */
export function type(draft: Draft, texts: { readonly [Key in EntryKey]?: string }): Draft {
  const entries = Object.entries(texts) as [EntryKey, string][];
  return entries.reduce<Draft>((next, [key, text]) => ({ ...next, [key]: typed(next[key], text) }), draft);
}

export function settle(draft: Draft, keys: readonly EntryKey[]): Draft {
  return keys.reduce<Draft>((next, key) => ({ ...next, [key]: settled(fieldOf(key), next[key]) }), draft);
}

/** Back to what the workbook holds. */
export function discard(draft: Draft): Draft {
  return map((key) => heldEntry(fieldOf(key), draft[key].held));
}

/** Puts the values of a wish into the fields, as if they had been typed. */
export function load(draft: Draft, wish: Wish): Draft {
  const texts = ENTRY_KEYS.flatMap((key): [EntryKey, string][] => {
    const value = wishedFor(wish, key);
    return value === undefined ? [] : [[key, textOf(fieldOf(key), value)]];
  });
  return settle(
    type(draft, Object.fromEntries(texts)),
    texts.map(([key]) => key),
  );
}

/** After writing: what the plan held is the workbook's now; what was typed since stays the user's. */
export function release(draft: Draft, wish: Wish): Draft {
  return map((key) => {
    const entry = draft[key];
    const written = wishedFor(wish, key);
    return written !== undefined && written === changeOf(fieldOf(key), entry)
      ? heldEntry(fieldOf(key), written)
      : entry;
  });
}

/** After taking back: what had been typed before it was written stands in the form again. */
export function retype(draft: Draft, before: Draft): Draft {
  return map((key) => {
    const { text, base, touched } = before[key];
    return touched && !draft[key].touched ? { ...draft[key], text, base, touched } : draft[key];
  });
}

/** The fields the user changed, wrong ones included. */
export function touchedKeys(draft: Draft): readonly EntryKey[] {
  return ENTRY_KEYS.filter((key) => {
    const entry = draft[key];
    return (
      entry.touched &&
      ('problem' in entryValue(fieldOf(key), entry) || changeOf(fieldOf(key), entry) !== undefined)
    );
  });
}

/** Fields whose text cannot be read, in the order of the form. */
export function wrongKeys(draft: Draft): readonly EntryKey[] {
  return ENTRY_KEYS.filter((key) => 'problem' in entryValue(fieldOf(key), draft[key]));
}

export function conflictKeys(draft: Draft): readonly EntryKey[] {
  return ENTRY_KEYS.filter((key) => isConflict(draft[key]));
}

/** The number a field stands for; null where it is empty, wrong or no number. */
export function numberOf(draft: Draft, key: EntryKey): number | null {
  const read = entryValue(fieldOf(key), draft[key]);
  return 'value' in read && typeof read.value === 'number' ? read.value : null;
}

/**
 * What the user wants changed, and nothing else: a cell the user did not touch here keeps whatever stands in the
 * workbook by then. `pages` are filled in any case; sheets on which the user typed something come along.
 */
export function wishOf(draft: Draft, pages: Pages): Wish {
  const changes = ENTRY_KEYS.map((key) => [key, changeOf(fieldOf(key), draft[key])] as const);
  const changed = changes.filter(([, value]) => value !== undefined);
  const sheets = pages === 'all' ? pages : new Set([...pages, ...changed.map(([key]) => sheetOf(key))]);
  const series = SERIES_KEYS.filter((name) => changed.some(([key]) => monthOfKey(key)?.series === name));
  const values = new Map(changes);
  return {
    inputs: Object.fromEntries(changed.filter(([key]) => (INPUT_KEYS as readonly string[]).includes(key))),
    series: Object.fromEntries(series.map((name) => [name, monthKeys(name).map((key) => values.get(key))])),
    ...(sheets !== 'all' && { sheets: [...sheets] }),
  };
}

function heldIn(reading: Pick<FormReading, 'inputs' | 'series'>, key: EntryKey): Held {
  const month = monthOfKey(key);
  return month ? (reading.series[month.series][month.month] ?? null) : reading.inputs[key as FormKey];
}

function wishedFor(wish: Wish, key: EntryKey): Held | undefined {
  const month = monthOfKey(key);
  return month ? wish.series?.[month.series as FormSeries]?.[month.month] : wish.inputs[key as FormKey];
}

function map(entryFor: (key: EntryKey) => Entry): Draft {
  return Object.fromEntries(ENTRY_KEYS.map((key) => [key, entryFor(key)])) as Draft;
}

import type { FormField } from '../../workbook';
import { formatNumber } from '../numbers/format-number';
import { isPercent } from '../numbers/number-kind';
import { parseNumber } from '../numbers/parse-number';
import type { NumberProblem, NumberRange } from '../numbers/parse-number';

/** What a cell holds: a text, a number in the unit of the cell (fractions, euros), or null for an empty cell. */
export type Held = string | number | null;

/** One field of the form. As long as the user has not touched it, it follows the workbook. */
export interface Entry {
  /** What the workbook holds, as last read, with all its digits. */
  readonly held: Held;
  readonly text: string;
  readonly touched: boolean;
  /** What the workbook held when the user began to type: the change the user has in mind starts there. */
  readonly base: Held;
}

export type EntryProblem = NumberProblem | { code: 'form' };
export type EntryValue = { value: Held } | { problem: EntryProblem };

/** Rates below this are most likely fractions: 0,152 typed into a percent field instead of 15,2. */
const IMPLAUSIBLE_RATE = 0.004;

export function heldEntry(field: FormField, held: Held): Entry {
  return { held, text: textOf(field, held), touched: false, base: held };
}

/** What the field stands for: the exact value of the workbook, or what the user typed. */
export function entryValue(field: FormField, entry: Entry): EntryValue {
  if (!entry.touched) return { value: entry.held };
  if (field.style !== 'text') return parseNumber(entry.text, field.style, rangeOf(field));
  const text = entry.text.trim();
  if (text === '') return { value: null };
  if (field.form && !new RegExp(field.form.pattern).test(text)) return { problem: { code: 'form' } };
  return { value: text };
}

export function typed(entry: Entry, text: string): Entry {
  return { ...entry, text, touched: true, base: entry.touched ? entry.base : entry.held };
}

/** Leaving the field: a valid number is shown in full notation; what cannot be read stays as it was typed. */
export function settled(field: FormField, entry: Entry): Entry {
  if (!entry.touched) return entry;
  const read = entryValue(field, entry);
  if ('problem' in read) return entry;
  if (read.value === entry.held) return heldEntry(field, entry.held);
  return { ...entry, text: textOf(field, read.value) };
}

/** The workbook was read again: an untouched field follows, a touched one keeps what the user typed. */
export function followed(field: FormField, entry: Entry, held: Held): Entry {
  if (!entry.touched) return heldEntry(field, held);
  const read = entryValue(field, entry);
  if ('value' in read && read.value === held) return heldEntry(field, held);
  return { ...entry, held };
}

/** The value to write, or undefined where the workbook already holds it or the text cannot be read. */
export function changeOf(field: FormField, entry: Entry): Held | undefined {
  const read = entryValue(field, entry);
  return 'problem' in read || read.value === entry.held ? undefined : read.value;
}

/** The user is typing over something that changed in the workbook meanwhile. */
export function isConflict(entry: Entry): boolean {
  return entry.touched && entry.base !== entry.held;
}

/** The percent the user most likely meant: 0,152 (%) typed for 15,2 %. Only a question, never a correction. */
export function likelyMeant(field: FormField, entry: Entry): string | undefined {
  if (!entry.touched || field.style === 'text' || !isPercent(field.style)) return undefined;
  const read = entryValue(field, entry);
  if ('problem' in read || typeof read.value !== 'number' || read.value === 0) return undefined;
  if (Math.abs(read.value) >= IMPLAUSIBLE_RATE) return undefined;
  return formatNumber(read.value * 100, field.style);
}

export function textOf(field: FormField, held: Held): string {
  if (typeof held === 'string') return held;
  return field.style === 'text' ? '' : formatNumber(held, field.style);
}

function rangeOf({ min, max }: FormField): NumberRange {
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

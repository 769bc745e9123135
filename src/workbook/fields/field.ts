/**
 * What a user can enter, as data: the sheets, the case file and the panel take label, unit, limits and help from
 * here, so that a field is called the same everywhere.
 */

/**
 * How a value is written and checked: euros, a rate (0 to 1), a relative change, a mean of persons, persons, a year,
 * a day, a month (its first day), one of some choices, a text, a text of several lines, a traffic light (1, 0, −1),
 * percentage points (0.4 is 0,4), a number of any unit (a share as a fraction, anything else as a whole number).
 */
export type FieldStyle =
  | 'euro'
  | 'rate'
  | 'change'
  | 'count'
  | 'persons'
  | 'year'
  | 'date'
  | 'month'
  | 'choice'
  | 'text'
  | 'longText'
  | 'light'
  | 'points'
  | 'figure';

export interface Field<Key extends string = string> {
  readonly key: Key;
  /** The name of its cell (or of its twelve cells) in the workbook. */
  readonly name: string;
  readonly label: string;
  readonly style: FieldStyle;
  /** Shown behind the value: `€`, `%`, `Personen`; empty for texts. Rates are held as fractions, shown in percent. */
  readonly unit: string;
  readonly help: string;
  /** Limits, both inclusive, in the unit the cell holds (0.152, not 15.2; days and months as Excel counts them). */
  readonly min?: number;
  readonly max?: number;
  /** The form a text must have, as a regular expression and in words. */
  readonly form?: { readonly pattern: string; readonly words: string };
  /** The texts a `choice` may hold. Excel takes them as one text: no commas, 255 characters at most. */
  readonly choices?: readonly string[];
  /** Those that the list of the cell offers in a workbook for that year; without it all. */
  readonly choicesOfYear?: (year: number) => readonly string[];
  /** Its place in the case file: `ressourcen.egl`; of the column of a table its key in a row. */
  readonly path: string;
}

/** Fields by their keys; each is told its own key. */
export function keyed<Key extends string>(
  fields: Readonly<Record<Key, Omit<Field, 'key'>>>,
): { readonly [K in Key]: Field<K> } {
  const entries = Object.entries<Omit<Field, 'key'>>(fields).map(([key, field]) => [key, { ...field, key }]);
  return Object.fromEntries(entries) as { readonly [K in Key]: Field<K> };
}

/** What the workbook computes and others may show. */
export interface Result {
  readonly name: string;
  readonly label: string;
  readonly style: FieldStyle;
}

const MAX_EURO = 10_000_000_000;
export const EURO = { style: 'euro', unit: '€', min: 0, max: MAX_EURO } as const;
/** With repayments and amounts that go the other way. */
export const SIGNED_EURO = { ...EURO, min: -MAX_EURO } as const;
export const RATE = { style: 'rate', unit: '%', min: 0, max: 1 } as const;
export const CHANGE = { style: 'change', unit: '%', min: -1, max: 1 } as const;
export const COUNT = { style: 'count', unit: 'Personen', min: 0, max: 10_000_000 } as const;
export const PERSONS = { style: 'persons', unit: 'Personen', min: 0, max: 10_000_000 } as const;
export const TEXT = { style: 'text', unit: '' } as const;

/** Styles whose cells hold texts. */
export function isTextStyle(style: FieldStyle): boolean {
  return style === 'text' || style === 'longText' || style === 'choice';
}

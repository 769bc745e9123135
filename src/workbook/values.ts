import { serialOfIso } from './dates';
import { isTextStyle } from './fields';
import type { Field } from './fields';
import { display } from './display';
import type { CellContent } from './types';

type Checked = { readonly content: CellContent } | { readonly wrong: string };

/** What Excel's own check of a text cell allows too. */
const MAX_TEXT = 255;
const MAX_LONG_TEXT = 2_000;

export function longestText(field: Field): number {
  return field.style === 'longText' ? MAX_LONG_TEXT : MAX_TEXT;
}

/**
 * Checks a value the user or a case file wants in a field. Gives the content of the cell ("" for null), or what
 * is wrong with the value as the end of a sentence.
 */
export function checkValue(field: Field, value: unknown): Checked {
  if (value === null || value === '') return { content: '' };
  if (isTextStyle(field.style)) return checkText(field, value);
  if (field.style === 'date' || field.style === 'month') return checkDate(field, field.style, value);
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    return { wrong: `Es wird eine Zahl erwartet, nicht ${describe(value)}.` };
  }
  if (field.style === 'year' && !Number.isInteger(value))
    return { wrong: 'Es wird eine Jahreszahl erwartet.' };
  if (field.style === 'persons' && !Number.isInteger(value))
    return { wrong: `${display(value, 'persons')} ist keine ganze Zahl.` };
  if (field.style === 'euro' && Number(value.toFixed(2)) !== value) {
    return { wrong: `${display(value, 'euro')} hat mehr als zwei Nachkommastellen.` };
  }
  return withinLimits(field, value);
}

function withinLimits(field: Field, value: number): Checked {
  if (field.min !== undefined && value < field.min)
    return { wrong: tooFar(field, value, 'kleiner', field.min) };
  if (field.max !== undefined && value > field.max)
    return { wrong: tooFar(field, value, 'größer', field.max) };
  // −0 would be shown and stored as 0 anyway.
  return { content: value === 0 ? 0 : value };
}

function checkText(field: Field, value: unknown): Checked {
  const most = longestText(field);
  if (typeof value !== 'string') return { wrong: 'Es wird ein Text erwartet (in Anführungszeichen).' };
  if (value.length > most) return { wrong: `Der Text ist länger als ${display(most, 'persons')} Zeichen.` };
  if (field.form && !new RegExp(field.form.pattern).test(value)) {
    return { wrong: `„${value}“ passt nicht: Erwartet werden ${field.form.words}.` };
  }
  if (field.style === 'choice' && !field.choices?.includes(value)) {
    return { wrong: `„${value}“ steht nicht zur Wahl. Möglich sind: ${(field.choices ?? []).join(', ')}.` };
  }
  return { content: value };
}

const DATE_FORMS = {
  date: { length: 10, words: 'ein Datum in der Form 2021-03-31' },
  month: { length: 7, words: 'ein Monat in der Form 2021-03' },
} as const;

/** Days and months are texts in case files, and numbers in cells. */
function checkDate(field: Field, style: 'date' | 'month', value: unknown): Checked {
  const { length, words } = DATE_FORMS[style];
  const serial = typeof value === 'string' && value.length === length ? serialOfIso(value) : undefined;
  if (serial === undefined) return { wrong: `Es wird ${words} erwartet, nicht ${describe(value)}.` };
  return withinLimits(field, serial);
}

function tooFar(field: Field, value: number, word: string, limit: number): string {
  const { style } = field;
  if (style === 'date' || style === 'month')
    return `${display(value, style)} liegt ${word === 'kleiner' ? 'vor' : 'nach'} ${display(limit, style)}.`;
  const hint =
    (style === 'rate' || style === 'change') && Math.abs(value) > 1
      ? ' Prozentwerte werden als Bruch angegeben: 15,2 % sind 0,152.'
      : '';
  return `${display(value, style)} ist ${word} als ${display(limit, style)}.${hint}`;
}

function describe(value: unknown): string {
  if (typeof value === 'string') return `der Text „${value.slice(0, 40)}“`;
  if (typeof value === 'boolean') return value ? 'WAHR' : 'FALSCH';
  if (Array.isArray(value)) return 'eine Liste';
  return typeof value === 'object' ? 'ein Objekt' : String(value);
}

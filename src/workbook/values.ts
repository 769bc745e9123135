import type { Field } from './fields';
import { display } from './display';
import type { CellContent } from './types';

type Checked = { readonly content: CellContent } | { readonly wrong: string };

/** What Excel's own check of a text cell allows too. */
export const MAX_TEXT = 255;

/**
 * Checks a value the user or a case file wants in a field. Gives the content of the cell ("" for null), or what
 * is wrong with the value as the end of a sentence.
 */
export function checkValue(field: Field<string>, value: unknown): Checked {
  if (value === null || value === '') return { content: '' };
  if (field.style === 'text') return checkText(field, value);
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    return { wrong: `Es wird eine Zahl erwartet, nicht ${describe(value)}.` };
  }
  if (field.style === 'year' && !Number.isInteger(value))
    return { wrong: 'Es wird eine Jahreszahl erwartet.' };
  if (field.style === 'euro' && Number(value.toFixed(2)) !== value) {
    return { wrong: `${display(value, 'euro')} hat mehr als zwei Nachkommastellen.` };
  }
  if (field.min !== undefined && value < field.min)
    return { wrong: tooFar(field, value, 'kleiner', field.min) };
  if (field.max !== undefined && value > field.max)
    return { wrong: tooFar(field, value, 'größer', field.max) };
  // −0 would be shown and stored as 0 anyway.
  return { content: value === 0 ? 0 : value };
}

function checkText(field: Field<string>, value: unknown): Checked {
  if (typeof value !== 'string') return { wrong: 'Es wird ein Text erwartet (in Anführungszeichen).' };
  if (value.length > MAX_TEXT) return { wrong: `Der Text ist länger als ${MAX_TEXT} Zeichen.` };
  if (field.form && !new RegExp(field.form.pattern).test(value)) {
    return { wrong: `„${value}“ passt nicht: Erwartet werden ${field.form.words}.` };
  }
  return { content: value };
}

function tooFar(field: Field<string>, value: number, word: string, limit: number): string {
  const hint =
    (field.style === 'rate' || field.style === 'change') && Math.abs(value) > 1
      ? ' Prozentwerte werden als Bruch angegeben: 15,2 % sind 0,152.'
      : '';
  return `${display(value, field.style)} ist ${word} als ${display(limit, field.style)}.${hint}`;
}

function describe(value: unknown): string {
  if (typeof value === 'string') return `der Text „${value.slice(0, 40)}“`;
  if (typeof value === 'boolean') return value ? 'WAHR' : 'FALSCH';
  if (Array.isArray(value)) return 'eine Liste';
  return typeof value === 'object' ? 'ein Objekt' : String(value);
}

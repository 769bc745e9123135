import { parseGermanNumber } from '../../domain/numbers/german-number';
import { isMissingSign } from '../../domain/numbers/missing-sign';
import type { Sign } from '../observation';

/** What a cell publishes: a number, or the sign that stands in its place. */
export type PublishedValue =
  { readonly value: number; readonly sign: null } | { readonly value: null; readonly sign: Sign };

const UNIT = /\s*(?:%|€|EUR)$/;
const POINT_NUMBER = /^([+\-−]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/;

/**
 * `226.880`, `10,6`, `-`, `X`; with `decimal` `.` `226,880` and `10.6`. A `%` or `€` behind the number is left out and
 * does not scale it: 9,5 % is 9.5 in the unit Prozent.
 * Returns undefined for everything else, also for an empty text.
 */
export function publishedValue(text: string, decimal: ',' | '.' = ','): PublishedValue | undefined {
  const trimmed = text.trim();
  if (isMissingSign(trimmed)) return { value: null, sign: trimmed };
  const digits = trimmed.replace(UNIT, '');
  const value = decimal === ',' ? parseGermanNumber(digits) : pointNumber(digits);
  return value === undefined ? undefined : { value, sign: null };
}

function pointNumber(text: string): number | undefined {
  const match = POINT_NUMBER.exec(text);
  if (!match) return undefined;
  const [, sign = '', whole = '', decimals = '0'] = match;
  const value = Number(`${whole.replaceAll(',', '')}.${decimals}`);
  return sign === '' || sign === '+' ? value : 0 - value;
}

import { numfmt } from '@univerjs/core';
import type { CellContent } from './cell-data';

/** `TRUE` as the language of Excel writes it. */
const BOOLEANS: Readonly<Record<string, readonly [string, string]>> = { de: ['FALSCH', 'WAHR'] };

/** Excel's error texts in German; the API's own values stay English (`valueTypes`, `values`). */
const ERRORS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: {
    '#N/A': '#NV',
    '#REF!': '#BEZUG!',
    '#VALUE!': '#WERT!',
    '#NUM!': '#ZAHL!',
    '#SPILL!': '#ÜBERLAUF!',
    '#CALC!': '#KALK!',
    '#BUSY!': '#BESETZT!',
  },
};

/** The date format with the number 14 is the short date of the user's region, whatever its code says. */
const SHORT_DATES: Readonly<Record<string, string>> = { de: 'dd.mm.yyyy' };

/** The text that a cell shows, in the display language: `1.234,50`, `16,0%`, `31.12.2021`. */
export function displayText({ value, error }: CellContent, pattern: string, locale: string): string {
  if (value === null) return '';
  if (error) return ERRORS[locale]?.[String(value)] ?? String(value);
  if (typeof value === 'boolean') return BOOLEANS[locale]?.[value ? 1 : 0] ?? String(value).toUpperCase();
  const code = pattern === 'm/d/yyyy' ? (SHORT_DATES[locale] ?? pattern) : pattern;
  if (typeof value === 'string' && (code === 'General' || code === '@')) return value;
  return numfmt.format(code, value, { locale, nbsp: false, throws: false });
}

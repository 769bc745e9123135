import { isErrorText } from '../../grid/cell-data';
import type { CellInput } from '../../grid/cell-data';

/** What Excel makes of a value that is written into a cell, and the number format that the value brings along. */
export interface ParsedInput {
  readonly input: CellInput;
  readonly numberFormat?: string;
}

const DAY = 86_400_000;
/** Excel's day 0; right from March 1900 on, before that Excel counts a 29 February 1900 that never was. */
const EPOCH = Date.UTC(1899, 11, 30);
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Reads a value as the API does: always in US English, whatever the language of Excel (learn.microsoft.com,
 * excel-add-ins-ranges-set-get-values). "" clears the cell (excel-add-ins-blank-null-values); text that looks like a
 * number, a date or a formula becomes one, unless the cell has the format `@`; a leading apostrophe makes text.
 */
export function parseInput(value: string | number | boolean, numberFormat: string): ParsedInput {
  if (typeof value !== 'string') return { input: { kind: 'value', value } };
  if (value === '') return { input: { kind: 'empty' } };
  if (numberFormat === '@') return text(value);
  if (value.startsWith("'")) return value === "'" ? { input: { kind: 'empty' } } : text(value.slice(1));
  if (value.startsWith('=') && value.length > 1) return { input: { kind: 'formula', formula: value } };
  return parseBoolean(value) ?? parseNumber(value) ?? parseDate(value) ?? parseSigned(value) ?? text(value);
}

const text = (value: string): ParsedInput => ({ input: { kind: 'value', value } });

function parseBoolean(value: string): ParsedInput | null {
  if (isErrorText(value.toUpperCase())) return text(value.toUpperCase());
  if (!/^(true|false)$/i.test(value)) return null;
  return { input: { kind: 'value', value: value.toLowerCase() === 'true' } };
}

function parseNumber(value: string): ParsedInput | null {
  const trimmed = value.trim();
  const match = /^([+-]?)(\$?)((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?)(e[+-]?\d+)?(%?)$/i.exec(trimmed);
  if (!match) return null;
  const [, sign = '', currency = '', digits = '', exponent = '', percent = ''] = match;
  if (!/\d/.test(digits)) return null;
  const magnitude = Number(`${digits.replaceAll(',', '')}${exponent}`);
  const number = (sign === '-' ? -1 : 1) * (percent ? magnitude / 100 : magnitude);
  const numberFormat = formatOf({ percent, currency, digits, exponent });
  return { input: { kind: 'value', value: number }, ...(numberFormat && { numberFormat }) };
}

function formatOf(parts: {
  percent: string;
  currency: string;
  digits: string;
  exponent: string;
}): string | undefined {
  const decimals = parts.digits.includes('.');
  if (parts.percent) return decimals ? '0.00%' : '0%';
  if (parts.currency) return decimals ? '$#,##0.00' : '$#,##0';
  if (parts.exponent) return '0.00E+00';
  if (parts.digits.includes(',')) return decimals ? '#,##0.00' : '#,##0';
  return undefined;
}

function parseDate(value: string): ParsedInput | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(value);
  if (iso) return date(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'm/d/yyyy');
  const us = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/.exec(value);
  if (us) return date(fullYear(us[3] ?? ''), Number(us[1]), Number(us[2]), 'm/d/yyyy');
  const named = /^(\d{1,2})-([A-Za-z]{3})(?:-(\d{4}|\d{2}))?$/.exec(value);
  if (!named) return null;
  const month = MONTHS.indexOf((named[2] ?? '').toLowerCase()) + 1;
  const year = named[3] ? fullYear(named[3]) : new Date().getFullYear();
  return month > 0 ? date(year, month, Number(named[1]), named[3] ? 'd-mmm-yy' : 'd-mmm') : null;
}

/** Excel reads 00 to 29 as 2000 to 2029. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function date(year: number, month: number, day: number, numberFormat: string): ParsedInput | null {
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  if (back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day || year < 1900) return null;
  return { input: { kind: 'value', value: (time - EPOCH) / DAY }, numberFormat };
}

/** Text that begins with + - @ is taken for a formula; a sign alone stays text. */
function parseSigned(value: string): ParsedInput | null {
  if (!/^[+\-@].*\S/s.test(value) || value.trim().length < 2) return null;
  return { input: { kind: 'formula', formula: `=${value.startsWith('+') ? value.slice(1) : value}` } };
}

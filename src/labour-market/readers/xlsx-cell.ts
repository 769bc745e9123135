import { monthPeriod, parsePeriod } from './ba-period';
import { monthOf } from '../../domain/months/month';
import type { PublishedValue } from './ba-value';
import { publishedValue } from './ba-value';

/** A filled cell, as far as it can be understood by itself. */
export interface SheetCell {
  /** With its leading blanks, which are the hierarchy of labels. */
  readonly text: string;
  readonly published: PublishedValue | null;
  /** A year may also be a count: then both are set. */
  readonly period: string | null;
  /** A percent sign stands behind the number. */
  readonly isPercent: boolean;
}

export type SheetRow = ReadonlyArray<SheetCell | null>;

const YEAR = /^\d{4}$/;

/** `value` as the workbook holds it. Returns null for an empty cell. */
export function sheetCell(value: unknown): SheetCell | null {
  if (value instanceof Date) return dateCell(value);
  if (typeof value === 'number') {
    const text = String(value);
    const period = YEAR.test(text) ? (parsePeriod(text) ?? null) : null;
    return { text, published: { value, sign: null }, period, isPercent: false };
  }
  const text = typeof value === 'string' ? value : '';
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const isLongNumber = /^\d+$/.test(trimmed) && !YEAR.test(trimmed);
  return {
    text,
    published: publishedValue(trimmed) ?? null,
    period: isLongNumber ? null : (parsePeriod(trimmed) ?? null),
    isPercent: trimmed.endsWith('%'),
  };
}

/** Months are kept as the date of their first day. */
function dateCell(date: Date): SheetCell {
  const day = date.toISOString().slice(0, 10);
  const period = day.endsWith('-01')
    ? monthPeriod(monthOf(date.getUTCFullYear(), date.getUTCMonth() + 1))
    : day;
  return { text: period, published: null, period, isPercent: false };
}

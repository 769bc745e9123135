import { MONTHS, monthKey } from './entry-keys';
import type { MonthKey } from './entry-keys';
import type { FormSeries } from '../../workbook';

export type PastedColumn =
  | { texts: { readonly [Key in MonthKey]?: string }; count: number }
  | { problem: 'twoDimensional' | 'tooMany'; count: number };

/** A copied block of cells arrives as lines with tabs; Excel ends the last line with a line break. */
export function isBlockOfCells(text: string): boolean {
  return /[\t\n\r]/.test(text.replace(/[\r\n]+$/, ''));
}

/**
 * Spreads a column (or a row) copied from a spreadsheet over the months from `start` (0 to 11) on. It is all or
 * nothing: values that do not fit are named, never dropped.
 */
export function pasteColumn(series: FormSeries, start: number, text: string): PastedColumn {
  const rows = text
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('\t'));
  const columns = Math.max(...rows.map((row) => row.length));
  if (rows.length > 1 && columns > 1) return { problem: 'twoDimensional', count: columns };
  const cells = rows.flat();
  if (start + cells.length > MONTHS) return { problem: 'tooMany', count: cells.length };
  const texts = cells.map((cell, index) => [monthKey(series, start + index), cell.trim()] as const);
  return { texts: Object.fromEntries(texts), count: cells.length };
}

import { cellDecimal } from '../../domain/numbers/decimal';
import type { CellContent } from '../types';

export const TEXT_FORMAT = '@';
export const MONTH_FORMAT = 'mmm yyyy';

/** What a cell gets for a published number: a Quote as a fraction, exactly (0,7 % → 0.007, not 0.7 / 100). */
export function contentOf(value: number, unit: string): number {
  return isPercent(unit) ? cellDecimal(value).div(100).toNumber() : value;
}

/** Number format in the code of the API. A sign is text: `-` must not become the beginning of a formula. */
export function formatOf(content: CellContent, unit: string, decimals: number): string {
  if (typeof content !== 'number') return content === '' ? 'General' : TEXT_FORMAT;
  const places = decimals > 0 ? `.${'0'.repeat(decimals)}` : '';
  return isPercent(unit) ? `0${places}%` : `#,##0${places}`;
}

function isPercent(unit: string): boolean {
  return ['prozent', '%', 'in %', 'in prozent'].includes(unit.trim().toLowerCase());
}

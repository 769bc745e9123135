import type { Month } from '../../domain/months/month';
import { monthOfSerial, parseMonth } from '../../domain/months/month';
import { parseGermanNumber } from '../../domain/numbers/german-number';
import type { Cents } from '../../domain/numbers/money';
import { toCents } from '../../domain/numbers/money';
import type { CellValue, Holdings } from '../holdings';

/** 13 digits before the comma: beyond them cents are not exact, and no Jobcenter has such amounts. */
const LARGEST_EURO = 9_999_999_999_999;

/** What a cell can show with all its digits. */
const LARGEST = 1e15;

/** undefined also for a number so large that it is a slip. */
export function numberIn(value: CellValue | undefined): number | undefined {
  return typeof value === 'number' && Math.abs(value) <= LARGEST ? value : undefined;
}

/** An amount of euros; undefined for everything else, also for a sign. */
export function centsIn(value: CellValue | undefined): Cents | undefined {
  const number = numberIn(value);
  return number === undefined || Math.abs(number) > LARGEST_EURO ? undefined : toCents(number, 'Betrag');
}

/** As `centsIn`, but also of a text such as `10.250.560,00 €`: printed tables are pasted as they are. */
export function printedCentsIn(value: CellValue | undefined): Cents | undefined {
  return centsIn(typeof value === 'string' ? parseGermanNumber(value) : value);
}

export function textIn(value: CellValue | undefined): string {
  return typeof value === 'string' ? value.trim() : '';
}

/** The month of a date cell or of a text such as `2021-03`. */
export function monthIn(value: CellValue | undefined): Month | undefined {
  if (typeof value === 'number') return monthOfSerial(value);
  return typeof value === 'string' ? parseMonth(value) : undefined;
}

/** The month of an ISO date or timestamp, or of `2021-03`. */
export function monthOfIso(date: string): Month | undefined {
  return parseMonth(date.slice(0, 7));
}

export function cellNumber(holdings: Holdings, name: string): number | undefined {
  return numberIn(holdings.cells.get(name)?.value);
}

export function cellCents(holdings: Holdings, name: string): Cents | undefined {
  return centsIn(holdings.cells.get(name)?.value);
}

export function cellAddress(holdings: Holdings, name: string): string | null {
  return holdings.cells.get(name)?.address ?? null;
}

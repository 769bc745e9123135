import { MONTH_NAMES } from '../domain/months/month-names';

/* Days as Excel counts them (1900 system). From March 1900 on they follow the calendar; no field reaches further back. */
const DAY = 86_400_000;
const EXCEL_DAY_OF_1970 = 25_569;

function dateOfSerial(serial: number): Date {
  return new Date(Math.floor(serial + EXCEL_EPSILON - EXCEL_DAY_OF_1970) * DAY);
}

/** A cell may hold a day with a rest from a calculation: 44286.9999999 is the next day. */
const EXCEL_EPSILON = 1e-6;

/** `2021-03-31` → 44286, `2021-03` → 44256; undefined for anything that is no day or month of the calendar. */
export function serialOfIso(text: string): number | undefined {
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text);
  if (!parts) return undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3] ?? 1)];
  const time = Date.UTC(year, month - 1, day);
  const known = new Date(time);
  const exists = known.getUTCMonth() === month - 1 && known.getUTCDate() === day && year >= 1901;
  return exists ? time / DAY + EXCEL_DAY_OF_1970 : undefined;
}

/** How a case file writes a day (`2021-03-31`) or a month (`2021-03`). */
export function isoOfSerial(serial: number, style: 'date' | 'month'): string {
  return dateOfSerial(serial)
    .toISOString()
    .slice(0, style === 'date' ? 10 : 7);
}

/** The day where the user is, not in Greenwich: `2021-03-15`. */
export function isoDay(now: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** `31.03.2021`, `März 2021`. */
export function germanDate(serial: number, style: 'date' | 'month'): string {
  const date = dateOfSerial(serial);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth();
  if (style === 'month') return `${MONTH_NAMES[month] ?? ''} ${year}`;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(date.getUTCDate())}.${two(month + 1)}.${year}`;
}

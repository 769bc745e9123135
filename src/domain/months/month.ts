import { monthNumberOfName, SHORT_NAMES } from './month-names';

/** A calendar month as one number: year × 12 + (month − 1), so that months can be counted and subtracted. */
export type Month = number;

/** What the figures of SGB II can lie in; a plain number such as 12 or 2021 is no date by mistake. */
export const FIRST_YEAR = 1990;
export const LAST_YEAR = 2199;

export function monthOf(year: number, month: number): Month {
  return year * 12 + month - 1;
}

export function yearOf(month: Month): number {
  return Math.floor(month / 12);
}

/** 1 (January) to 12. */
export function numberInYear(month: Month): number {
  return (month % 12) + 1;
}

/** For messages: `Dez 2021`. */
export function monthText(month: Month): string {
  return `${SHORT_NAMES[month % 12]} ${yearOf(month)}`;
}

/** Excel counts days from 30.12.1899, JavaScript from 1.1.1970. */
const SERIAL_OF_1970 = 25_569;
const MILLISECONDS_PER_DAY = 86_400_000;
const MEAN_MONTH = 30.436875;

/** The serial of the first day of every month, and of the month after the last. */
const FIRST_DAYS: readonly number[] = Array.from(
  { length: (LAST_YEAR - FIRST_YEAR + 1) * 12 + 1 },
  (_, index) => Date.UTC(FIRST_YEAR, index, 1) / MILLISECONDS_PER_DAY + SERIAL_OF_1970,
);
const FIRST_SERIAL = FIRST_DAYS[0] as number;
const END_SERIAL = FIRST_DAYS[FIRST_DAYS.length - 1] as number;

/**
 * The month of an Excel date: days since 30.12.1899, a fraction is the time of day (workbooks with the 1904 calendar
 * of old Macs count differently and cannot be told apart).
 * Returns undefined for numbers outside 1.1.1990 to 31.12.2199.
 */
export function monthOfSerial(serial: number): Month | undefined {
  if (!(serial >= FIRST_SERIAL && serial < END_SERIAL)) return undefined;
  // Counting in mean months is off by at most one month.
  let index = Math.floor((serial - FIRST_SERIAL) / MEAN_MONTH);
  if (serial < (FIRST_DAYS[index] as number)) index -= 1;
  else if (serial >= (FIRST_DAYS[index + 1] as number)) index += 1;
  return FIRST_YEAR * 12 + index;
}

const YEAR_MONTH = /^(\d{4})[-/.](\d{1,2})$/;
const MONTH_YEAR = /^(\d{1,2})[-/.](\d{4})$/;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const GERMAN_DATE = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const NAMED_MONTH = /^(\p{L}+)\.?[\s-]*(\d{4})$/u;

/** What texts were read as: the same few hundred months stand in every range, and reading one takes long. */
const READ = new Map<string, Month | undefined>();
const MOST_READ = 5_000;

/**
 * The month that a text names: `2021-12`, `12/2021`, `12.2021`, `Dez 2021`, `Dezember 2021` (German or English),
 * `01.12.2021`, `2021-12-01`. Years have four digits.
 * Returns undefined for everything else.
 */
export function parseMonth(text: string): Month | undefined {
  let month = READ.get(text);
  if (month === undefined && !READ.has(text)) {
    month = monthOfText(text);
    if (READ.size >= MOST_READ) READ.clear();
    READ.set(text, month);
  }
  return month;
}

function monthOfText(text: string): Month | undefined {
  const trimmed = text.trim();
  let match = YEAR_MONTH.exec(trimmed);
  if (match) return validMonth(Number(match[1]), Number(match[2]));
  match = MONTH_YEAR.exec(trimmed);
  if (match) return validMonth(Number(match[2]), Number(match[1]));
  match = NAMED_MONTH.exec(trimmed);
  if (match) return validMonth(Number(match[2]), monthNumberOfName(match[1] ?? '') ?? 0);
  match = ISO_DATE.exec(trimmed);
  if (match) return validDate(Number(match[1]), Number(match[2]), Number(match[3]));
  match = GERMAN_DATE.exec(trimmed);
  if (match) return validDate(Number(match[3]), Number(match[2]), Number(match[1]));
  return undefined;
}

function validMonth(year: number, month: number): Month | undefined {
  return year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12
    ? monthOf(year, month)
    : undefined;
}

function validDate(year: number, month: number, day: number): Month | undefined {
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day >= 1 && day <= daysInMonth ? validMonth(year, month) : undefined;
}

import type { Month } from '../../domain/months/month';
import { monthOf, monthText, numberInYear, yearOf } from '../../domain/months/month';

const MONTHLY = /^(\d{4})-(\d{2})(?:-\d{2})?$/;
const QUARTER = /^(\d{4})-Q([1-4])$/;
const YEAR = /^\d{4}$/;

/** The month that a monthly period stands for; null for years, quarters and texts. */
export function monthOfPeriod(period: string): Month | null {
  const match = MONTHLY.exec(period);
  const month = Number(match?.[2]);
  return match && month >= 1 && month <= 12 ? monthOf(Number(match[1]), month) : null;
}

/** The last month of any period, to compare periods of different lengths; null for a text that is none. */
export function lastMonth(period: string): Month | null {
  const quarter = QUARTER.exec(period);
  if (quarter) return monthOf(Number(quarter[1]), Number(quarter[2]) * 3);
  return YEAR.test(period) ? monthOf(Number(period), 12) : monthOfPeriod(period);
}

/** `2026-02`. */
export function periodOfMonth(month: Month): string {
  return `${yearOf(month)}-${String(numberInYear(month)).padStart(2, '0')}`;
}

/** For people: `Feb 2026`; other periods as they are. */
export function periodText(period: string): string {
  const month = monthOfPeriod(period);
  return month === null ? period : monthText(month);
}

const SERIAL_OF_1970 = 25_569;

/** The Excel date of the first of a month. */
export function serialOfMonth(month: Month): number {
  return Date.UTC(yearOf(month), numberInYear(month) - 1, 1) / 86_400_000 + SERIAL_OF_1970;
}

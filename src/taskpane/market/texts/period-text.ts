import type { PartsTexts } from './parts-de';

type PeriodWords = PartsTexts['periods'];

const DATE = /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/;
const MONTH = /^(\d{4})-(\d{2})$/;
const QUARTER = /^(\d{4})-Q([1-4])$/;
const YEAR = /^\d{4}$/;

/** `2026-02` → `Februar 2026`, `2025-Q1` → `1. Quartal 2025`, `2024-12-31` → `31.12.2024`; others as they are. */
export function periodText(period: string, words: PeriodWords): string {
  const [, day1, day2, day3] = DATE.exec(period) ?? [];
  if (day1) return `${day3}.${day2}.${day1}`;
  const [, year, month] = MONTH.exec(period) ?? [];
  const name = words.months[Number(month) - 1];
  if (name !== undefined) return `${name} ${year}`;
  const [, yearOfQuarter, quarter] = QUARTER.exec(period) ?? [];
  return yearOfQuarter ? words.quarter(Number(quarter), yearOfQuarter) : period;
}

/** The same within a sentence: `im Februar 2026`, `im Jahr 2025`. */
export function inPeriod(period: string, words: PeriodWords): string {
  const text = periodText(period, words);
  return YEAR.test(period) ? words.inYear(text) : words.inMonth(text);
}

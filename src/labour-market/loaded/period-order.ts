import { compareTexts } from './loaded-figure';

const LAST_MONTH_OF_QUARTER: Readonly<Record<string, string>> = { Q1: '03', Q2: '06', Q3: '09', Q4: '12' };

/** By the month in which periods end: a year comes with its December. */
export function comparePeriods(a: string, b: string): number {
  return compareTexts(lastMonth(a), lastMonth(b)) || compareTexts(a, b);
}

/** A sorted copy; what ends in the same month and has the same name keeps its order. */
export function inOrderOfTime<T extends { readonly period: string }>(list: readonly T[]): readonly T[] {
  return list
    .map((one) => ({ one, end: lastMonth(one.period) }))
    .sort((a, b) => compareTexts(a.end, b.end) || compareTexts(a.one.period, b.one.period))
    .map(({ one }) => one);
}

function lastMonth(period: string): string {
  const [year, part = '12'] = period.split('-');
  return `${year}-${LAST_MONTH_OF_QUARTER[part] ?? part}`;
}

import { monthOf } from '../../domain/months/month';
import type { PeriodRule } from './binding';
import type { SourceFigure } from './figure-source';
import { lastMonth, monthOfPeriod, periodOfMonth } from './periods';

/** A month, the twelve before it, and so the same month one year before. */
export const MONTHS = 13;

/**
 * The periods a rule asks for, oldest first; empty where the source has none for it. `lists` are the figures that
 * share one column of months, each from one origin. The newest is the newest with a number, and never one before
 * `shown`: what is in the sheet does not go back in time because a value was withdrawn.
 */
export function periodsOfRule(
  rule: PeriodRule,
  lists: readonly (readonly SourceFigure[])[],
  shown: string | null,
): readonly string[] {
  switch (rule.kind) {
    case 'neueste':
      return one(newest(lists, shown, lastMonth));
    case 'monat':
      return [rule.period];
    case 'vorjahresmonat':
      return one(shifted(rule.period, -12));
    case 'jahresmittel':
      return [String(rule.year)];
    case 'monate13':
      return thirteenUpTo(rule.bis ?? newest(lists, shown, monthOfPeriod));
  }
}

/** Whether a rule can use a period of this length at all. */
export function fitsRule(rule: PeriodRule, period: string): boolean {
  switch (rule.kind) {
    case 'neueste':
      return lastMonth(period) !== null;
    case 'jahresmittel':
      return Math.floor((lastMonth(period) ?? 0) / 12) === rule.year;
    case 'monat':
      return monthOfPeriod(period) === monthOfPeriod(rule.period);
    case 'vorjahresmonat':
      return monthOfPeriod(period) === (monthOfPeriod(rule.period) ?? 0) - 12;
    case 'monate13':
      return monthOfPeriod(period) !== null;
  }
}

/** What is wrong with the period of a rule; null where nothing is. */
export function wrongPeriod(rule: PeriodRule): string | null {
  if (rule.kind === 'jahresmittel')
    return monthOf(rule.year, 1) > 0 && Number.isInteger(rule.year) ? null : String(rule.year);
  const period = rule.kind === 'neueste' ? undefined : rule.kind === 'monate13' ? rule.bis : rule.period;
  return period === undefined || /^\d{4}-(0[1-9]|1[0-2])$/.test(period) ? null : period;
}

function lengthOf(period: string): 'year' | 'quarter' | 'month' {
  if (/^\d{4}$/.test(period)) return 'year';
  return period.includes('Q') ? 'quarter' : 'month';
}

function one(period: string | null): readonly string[] {
  return period === null ? [] : [period];
}

function shifted(period: string, months: number): string | null {
  const month = monthOfPeriod(period);
  return month === null ? null : periodOfMonth(month + months);
}

function thirteenUpTo(period: string | null): readonly string[] {
  const last = period === null ? null : monthOfPeriod(period);
  if (last === null) return [];
  return Array.from({ length: MONTHS }, (_, index) => periodOfMonth(last - MONTHS + 1 + index));
}

function newest(
  lists: readonly (readonly SourceFigure[])[],
  shown: string | null,
  rank: (period: string) => number | null,
): string | null {
  const periods = lists.flatMap((list) =>
    list.filter(({ value }) => value !== null).map(({ period }) => period),
  );
  let best = shown;
  for (const period of periods) {
    // The mean of a year is no news of a month.
    if (shown && lengthOf(period) !== lengthOf(shown)) continue;
    if ((rank(period) ?? -1) > (best === null ? -1 : (rank(best) ?? -1))) best = period;
  }
  return best;
}

import { FIRST_YEAR, LAST_YEAR, parseMonth } from '../../../domain/months/month';
import { periodOfMonth } from '../../../workbook/figures/periods';
import type { PeriodRule } from '../../../workbook/figures';
import { partsDe } from '../texts/parts-de';
import type { PartsTexts } from '../texts/parts-de';

/** A rule as it is being typed. */
export interface RuleEntry {
  readonly kind: PeriodRule['kind'];
  /** Month or year as typed; the newest period needs none. */
  readonly text: string;
}

type RuleProblems = PartsTexts['rule']['problems'];

/** The rule, or a sentence on what is wrong with what was typed. */
export function ruleOf(
  { kind, text }: RuleEntry,
  problems: RuleProblems = partsDe.rule.problems,
): { readonly rule: PeriodRule } | { readonly problem: string } {
  const typed = text.trim();
  if (kind === 'neueste') return { rule: { kind } };
  if (kind === 'jahresmittel') return yearRule(typed, problems);
  if (kind === 'monate13' && typed === '') return { rule: { kind } };
  if (typed === '') return { problem: problems.monthMissing };
  const month = parseMonth(typed);
  if (month === undefined) return { problem: problems.notAMonth(typed) };
  const period = periodOfMonth(month);
  return { rule: kind === 'monate13' ? { kind, bis: period } : { kind, period } };
}

function yearRule(typed: string, problems: RuleProblems): ReturnType<typeof ruleOf> {
  if (typed === '') return { problem: problems.yearMissing };
  const year = /^\d{4}$/.test(typed) ? Number(typed) : 0;
  return year >= FIRST_YEAR && year <= LAST_YEAR
    ? { rule: { kind: 'jahresmittel', year } }
    : { problem: problems.notAYear(typed) };
}

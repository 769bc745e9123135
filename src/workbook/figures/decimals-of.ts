import type { PeriodRule } from './binding';

/** Places behind the comma; the mean of a year has at least one. */
export function decimalsOf(rule: PeriodRule, decimals: number): number {
  return rule.kind === 'jahresmittel' ? Math.max(1, decimals) : decimals;
}

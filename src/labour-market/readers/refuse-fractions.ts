import { unitClass } from '../catalogue';
import { ImportError } from '../import-error';
import type { Observation } from '../observation';
import { baMessages } from './ba-messages';

/**
 * Rates of the user's own table that may be fractions: 0,095 is 9,5 % or less than a tenth of a percent, and nothing
 * tells which. Error: ImportError where all numbers of a rate are at most 1.
 */
export function refuseFractions(observations: readonly Observation[]): void {
  const largest = new Map<string, number>();
  for (const { figure, label, unit, value } of observations)
    if (figure !== null && value && unitClass(unit) === 'percent')
      largest.set(label, Math.max(value, largest.get(label) ?? 0));
  const [doubtful] = [...largest].filter(([, value]) => value <= 1);
  if (doubtful) throw new ImportError(baMessages.mappedFraction(...doubtful));
}

import { VERFAHREN } from '../../domain/prognose/verfahren';
import type { Verfahren } from '../../domain/prognose/verfahren';
import type { YearEnd } from '../../domain/prognose/year-end';
import { readChoice } from './choice';
import { onlyCell } from './only-cell';
import { overRows } from './over-rows';
import { Missing } from './result';
import { readYear } from './whole-number';

const NAMES = ['jahr', 'verfahren'] as const;

/** A forecast for each year of `jahr`: value, lower, upper, estimated months; "" for a limit that does not exist. */
export function overYears(
  jahr: unknown,
  verfahren: unknown,
  forecastBy: (verfahren: Verfahren) => (jahr: number) => YearEnd,
): unknown[][] {
  const method = readChoice(onlyCell(verfahren, NAMES[1]), NAMES[1], VERFAHREN) ?? VERFAHREN[0];
  const forecast = forecastBy(method);
  return overRows([jahr], [NAMES[0]], 4, ([cell]) => {
    const year = readYear(cell, NAMES[0]);
    if (year === undefined) return new Missing(NAMES[0]);
    const { value, lower, upper, estimated } = forecast(year);
    return [value, lower ?? '', upper ?? '', estimated];
  });
}

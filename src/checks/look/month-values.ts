import type { Month } from '../../domain/months/month';
import { MonthSeries } from '../../domain/months/series';
import { monthOfPeriod } from '../../workbook/figures/periods';
import type { Holdings, PeriodValue } from '../holdings';
import { numberIn } from './values';

export interface MonthValue extends PeriodValue {
  readonly month: Month;
}

/** The values of a month column with their months, in the order of the months; other periods are left out. */
export function monthValues(values: readonly PeriodValue[]): readonly MonthValue[] {
  return values
    .flatMap((entry) => {
      const month = monthOfPeriod(entry.period);
      return month === null ? [] : [{ ...entry, month }];
    })
    .sort((a, b) => a.month - b.month);
}

/** Columns of ours are a few years long; a period far away is a slip and must not make a series of centuries. */
const MOST_MONTHS = 1_200;

/** A month column as a series; undefined where it has no month. */
export function heldSeries(holdings: Holdings, name: string): MonthSeries | undefined {
  const values = monthValues(holdings.series.get(name) ?? []);
  const first = values[0]?.month;
  const last = values.at(-1)?.month;
  if (first === undefined || last === undefined || last - first > MOST_MONTHS) return undefined;
  const numbers = new Array<number>(last - first + 1).fill(Number.NaN);
  for (const { month, value } of values) numbers[month - first] = numberIn(value) ?? Number.NaN;
  return new MonthSeries(name, first, numbers);
}

import type { Month } from './month';
import type { MonthSeries } from './series';

/** The months of a series that a figure of a month is computed from, both ends included. */
export interface Window {
  readonly series: MonthSeries;
  from(month: Month): Month;
  to(month: Month): Month;
}

/** Whether a window begins before the first value of its series or ends after the last one. */
export function leavesHistory(windows: readonly Window[], month: Month): boolean {
  for (const { series, from, to } of windows) {
    if (from(month) < series.firstFilled || to(month) > series.lastFilled) return true;
  }
  return false;
}

export interface MissingValue {
  readonly series: MonthSeries;
  readonly month: Month;
}

/** The first month without a value in the first window that lacks one; undefined where nothing is missing. */
export function missingValue(windows: readonly Window[], month: Month): MissingValue | undefined {
  for (const { series, from, to } of windows) {
    for (let needed = from(month); needed <= to(month); needed += 1) {
      if (Number.isNaN(series.at(needed))) return { series, month: needed };
    }
  }
  return undefined;
}

import type { MonthSeries } from '../months/series';
import type { Window } from '../months/window';

/** The value of a single month, which lies `lag` months before the one asked for. */
export function oneMonth(series: MonthSeries, lag = 0): Window {
  return { series, from: (month) => month - lag, to: (month) => month - lag };
}

/** The values of twelve months, the last of which lies `lag` months before the one asked for. */
export function twelveMonths(series: MonthSeries, lag = 0): Window {
  return { series, from: (month) => month - lag - 11, to: (month) => month - lag };
}

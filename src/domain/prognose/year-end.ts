import { notAvailable } from '../domain-error';
import { messages } from '../messages';
import type { Month } from '../months/month';
import { monthOf, monthText } from '../months/month';
import type { MonthlyRate } from '../months/monthly-rate';
import { missingValue } from '../months/window';
import { largestError } from './backtest';
import { prognoseMessages } from './messages';

/** A figure of the twelve months that end with a month, and its forecast while the last of them are unknown. */
export interface YearFigure {
  readonly actual: MonthlyRate;
  readonly firstMonth: Month;
  readonly lastKnown: Month;
  /** The figure of a month as it is foretold `missing` (1 to 11) months earlier. */
  forecast(missing: number): MonthlyRate;
}

export interface YearEnd {
  readonly value: number;
  /** Undefined where too few comparisons are possible. */
  readonly lower: number | undefined;
  readonly upper: number | undefined;
  /** Months that are estimated; 0 where the figure is known. */
  readonly estimated: number;
}

/**
 * The figure of December of `jahr`, with the band that the largest error of the same forecast in the past gives: as far
 * down as up, but never below 0.
 * Errors: NA where no month of the year is known, where a month needed is missing, and where the months of the year
 * before, with which they are compared, are 0.
 */
export function yearEnd(figure: YearFigure, jahr: number): YearEnd {
  const december = monthOf(jahr, 12);
  const estimated = december - Math.min(figure.lastKnown, december);
  if (estimated >= 12) throw notAvailable(prognoseMessages.noMonthYet(jahr));
  if (estimated === 0) {
    const value = knownValue(figure.actual, december);
    return { value, lower: value, upper: value, estimated };
  }
  const forecast = figure.forecast(estimated);
  const value = knownValue(forecast, december);
  const error = largestError(figure.actual, forecast, figure.firstMonth, figure.lastKnown);
  // Errors are factors, and no factor leads away from 0.
  if (error === undefined || value === 0) return { value, lower: undefined, upper: undefined, estimated };
  return { value, lower: value * Math.max(0, 1 - error), upper: value * (1 + error), estimated };
}

/** Errors: NA as `yearEnd`. */
export function knownValue(rate: MonthlyRate, month: Month): number {
  const value = rate.at(month);
  if (!Number.isNaN(value)) return value;
  const missing = missingValue(rate.windows, month);
  throw notAvailable(
    missing
      ? messages.monthMissing(rate.name, monthText(month), missing.series.name, monthText(missing.month))
      : prognoseMessages.priorYearZero(rate.name, monthText(month)),
  );
}

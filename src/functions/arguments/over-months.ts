import type { DomainError } from '../../domain/domain-error';
import { invalid, notAvailable } from '../../domain/domain-error';
import { messages } from '../../domain/messages';
import type { Month } from '../../domain/months/month';
import { monthText } from '../../domain/months/month';
import { NO_MONTH } from '../../domain/months/month-axis';
import type { MonthlyRate } from '../../domain/months/monthly-rate';
import { leavesHistory, missingValue } from '../../domain/months/window';
import { isSingleCell, toBlock } from './block';
import { excelError } from './excel-error';
import { readMonth } from './month-cell';
import type { MonthTable } from './month-table';
import { overCells } from './over-cells';
import { Missing } from './result';

const REPORT_MONTH = 'berichtsmonat';

/**
 * A monthly figure for the months of a table.
 *
 * With a Berichtsmonat: the figure of that month, #N/A where a month of its windows is missing or its denominator is 0.
 * Without one: a block of the shape of the months; "" where a window begins before the first value or ends after the
 * last one and in rows without a month, #N/A with the name of the month where a value in between is missing, #N/A too
 * where the denominator is 0.
 */
export function overMonths(table: MonthTable, reportMonth: unknown, rate: MonthlyRate): unknown[][] {
  const block = toBlock(reportMonth);
  if (isSingleCell(block) && readMonth(block[0]?.[0], REPORT_MONTH) === NO_MONTH)
    return allMonths(table, rate);
  return overCells([reportMonth], [REPORT_MONTH], ([cell]) => {
    const month = readMonth(cell, REPORT_MONTH);
    if (month === NO_MONTH) return new Missing(REPORT_MONTH);
    const value = month === NO_MONTH ? Number.NaN : rate.at(month);
    if (!isPossible(rate, value)) throw problemWith(rate, month, value);
    return value;
  });
}

function allMonths({ axis, isRow }: MonthTable, rate: MonthlyRate): unknown[][] {
  const { rowMonths } = axis;
  const results: unknown[] = new Array(rowMonths.length);
  for (let row = 0; row < rowMonths.length; row += 1) {
    const month = rowMonths[row] as Month;
    const value = month === NO_MONTH ? Number.NaN : rate.at(month);
    const result = isPossible(rate, value) ? value : whyNone(rate, month, value);
    results[row] = isRow ? result : [result];
  }
  return isRow ? [results] : (results as unknown[][]);
}

/** What stands where there is no possible value. */
function whyNone(rate: MonthlyRate, month: Month, value: number): unknown {
  const tooShort = Number.isNaN(value) && (month === NO_MONTH || leavesHistory(rate.windows, month));
  return tooShort ? '' : excelError(problemWith(rate, month, value));
}

/** False for NaN and for more than there can be. */
function isPossible({ most = Number.MAX_VALUE }: MonthlyRate, value: number): boolean {
  return value <= most;
}

function problemWith(rate: MonthlyRate, month: Month, value: number): DomainError {
  return Number.isNaN(value)
    ? monthMissing(rate, month)
    : invalid(messages.impossibleRate(rate.name, monthText(month), value));
}

function monthMissing(rate: MonthlyRate, month: Month) {
  const missing = missingValue(rate.windows, month);
  return notAvailable(
    missing
      ? messages.monthMissing(rate.name, monthText(month), missing.series.name, monthText(missing.month))
      : messages.denominatorZero(rate.name, monthText(month)),
  );
}

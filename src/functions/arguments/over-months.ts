import { notAvailable } from '../../domain/domain-error';
import { messages } from '../../domain/messages';
import type { Month } from '../../domain/month';
import { monthText } from '../../domain/month';
import { NO_MONTH } from '../../domain/month-axis';
import type { MonthlyRate } from '../../domain/monthly-rate';
import { leavesHistory, missingValue } from '../../domain/window';
import { isSingleCell, toBlock } from './block';
import { excelError } from './excel-error';
import { readMonth } from './month-cell';
import type { MonthTable } from './month-table';
import { Missing, overCells } from './over-cells';

const REPORT_MONTH = 'berichtsmonat';

/**
 * A monthly figure for the months of a table.
 *
 * With a Berichtsmonat: the figure of that month, #N/A where a month of its windows is missing.
 * Without one: a block of the shape of the months; "" where a window begins before the first value or ends after the
 * last one and in rows without a month, #N/A with the name of the month where a value in between is missing.
 */
export function overMonths(table: MonthTable, reportMonth: unknown, rate: MonthlyRate): unknown[][] {
  const block = toBlock(reportMonth);
  if (isSingleCell(block) && readMonth(block[0]?.[0], REPORT_MONTH) === NO_MONTH)
    return allMonths(table, rate);
  return overCells([reportMonth], [REPORT_MONTH], ([cell]) => {
    const month = readMonth(cell, REPORT_MONTH);
    if (month === NO_MONTH) return new Missing(REPORT_MONTH);
    const value = rate.at(month);
    if (Number.isNaN(value)) throw monthMissing(rate, month);
    return value;
  });
}

function allMonths({ axis, isRow }: MonthTable, rate: MonthlyRate): unknown[][] {
  const { rowMonths } = axis;
  const results: unknown[] = new Array(rowMonths.length);
  for (let row = 0; row < rowMonths.length; row += 1) {
    const result = resultOf(rate, rowMonths[row] as Month);
    results[row] = isRow ? result : [result];
  }
  return isRow ? [results] : (results as unknown[][]);
}

function resultOf(rate: MonthlyRate, month: Month): unknown {
  if (month === NO_MONTH) return '';
  const value = rate.at(month);
  if (!Number.isNaN(value)) return value;
  return leavesHistory(rate.windows, month) ? '' : excelError(monthMissing(rate, month));
}

function monthMissing(rate: MonthlyRate, month: Month) {
  const missing = missingValue(rate.windows, month);
  const series = missing?.series.name ?? '';
  return notAvailable(
    messages.monthMissing(rate.name, monthText(month), series, monthText(missing?.month ?? month)),
  );
}

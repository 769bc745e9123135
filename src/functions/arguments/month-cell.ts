import { invalid } from '../../domain/domain-error';
import { messages } from '../../domain/messages';
import type { Month } from '../../domain/month';
import { monthOfSerial, parseMonth } from '../../domain/month';
import { NO_MONTH } from '../../domain/month-axis';
import type { Cell } from './cell';
import { isEmptyCell } from './cell';

/** The month in a cell, NO_MONTH for an empty cell or 0. Error: VALUE for anything else that is no month. */
export function readMonth(cell: Cell, where: string): Month {
  if (cell === 0 || isEmptyCell(cell)) return NO_MONTH;
  const month =
    typeof cell === 'number' ? monthOfSerial(cell) : typeof cell === 'string' ? parseMonth(cell) : undefined;
  if (month === undefined) throw invalid(messages.notAMonth(where, cell));
  return month;
}

import { invalid } from '../../domain/domain-error';
import { messages } from '../../domain/messages';
import type { Month } from '../../domain/months/month';
import { monthOfSerial, parseMonth } from '../../domain/months/month';
import { NO_MONTH } from '../../domain/months/month-axis';
import type { Cell } from './cell';
import { isEmptyCell } from './cell';

/** The month in a cell, NO_MONTH for an empty cell or 0. Error: VALUE for anything else that is no month. */
export function readMonth(cell: Cell, where: string): Month {
  const month = typeof cell === 'number' ? monthOfNumber(cell) : monthOfCell(cell);
  if (month === undefined) throw invalid(messages.notAMonth(where, cell));
  return month;
}

function monthOfNumber(cell: number): Month | undefined {
  return cell === 0 ? NO_MONTH : monthOfSerial(cell);
}

function monthOfCell(cell: Cell): Month | undefined {
  if (isEmptyCell(cell)) return NO_MONTH;
  return typeof cell === 'string' ? parseMonth(cell) : undefined;
}

import { invalid } from '../../domain/domain-error';
import { messages } from '../../domain/messages';
import { FIRST_YEAR, LAST_YEAR } from '../../domain/months/month';
import type { Cell } from './cell';
import { readFigure } from './cell';

/**
 * A count of persons, months or entries: undefined for an empty cell, 0 is a value.
 * Errors: VALUE for a fraction, a negative number or text that is no number; NA for a sign.
 */
export function readCount(cell: Cell, name: string): number | undefined {
  const count = readFigure(cell, name);
  if (count === undefined) return undefined;
  // 12 digits stay exact in every product with cents of a month.
  if (!Number.isInteger(count) || count < 0 || count > 999_999_999_999)
    throw invalid(messages.notACount(name, cell));
  return count;
}

/** A calendar year such as 2021: undefined for an empty cell or 0. Error: VALUE for anything else. */
export function readYear(cell: Cell, name: string): number | undefined {
  const year = readFigure(cell, name);
  if (year === undefined || year === 0) return undefined;
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR)
    throw invalid(messages.notAYear(name, cell));
  return year;
}

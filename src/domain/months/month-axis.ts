import { invalid } from '../domain-error';
import { messages } from '../messages';
import type { Month } from './month';
import { monthText } from './month';

/** In `rowMonths`: a row without a month, which is ignored. */
export const NO_MONTH = 0;

/** Which month each row of a table stands for. Rows may be in any order and may be empty; months may be left out. */
export interface MonthAxis {
  /** One entry per row: its month, or NO_MONTH. */
  readonly rowMonths: readonly Month[];
  readonly first: Month;
  /** Smaller than `first` where no row has a month. */
  readonly last: Month;
}

/** Error: VALUE where a month stands twice. */
export function monthAxis(rowMonths: readonly Month[]): MonthAxis {
  let first = Number.MAX_SAFE_INTEGER;
  let last = NO_MONTH;
  let inOrder = true;
  for (let row = 0; row < rowMonths.length; row += 1) {
    const month = rowMonths[row] as Month;
    if (month === NO_MONTH) continue;
    if (month < first) first = month;
    if (month > last) last = month;
    else inOrder = false;
  }
  if (last === NO_MONTH) return { rowMonths, first: 1, last: 0 };
  // Months that only grow cannot repeat.
  if (!inOrder) refuseDuplicates(rowMonths, first, last);
  return { rowMonths, first, last };
}

function refuseDuplicates(rowMonths: readonly Month[], first: Month, last: Month): void {
  const seen = new Array<boolean>(last - first + 1).fill(false);
  for (const month of rowMonths) {
    if (month === NO_MONTH) continue;
    if (seen[month - first] === true) throw invalid(messages.duplicateMonth(monthText(month)));
    seen[month - first] = true;
  }
}

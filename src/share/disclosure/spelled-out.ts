import { tokenize, tokenTypes } from '@borgar/fx/xlsx';
import type { Job } from '../step';
import type { Area } from '../workbook/model';

const DIGIT = /\d/;

/**
 * Decides which formulas of a table with hidden counts become values: those that hold numbers themselves. `=2+7` is a
 * sum that may be seen, of counts that may not.
 */
export function decideSpelledOut(job: Job, area: Area): void {
  const { decisions, workbook } = job;
  const cells = workbook.cells(area.sheet);
  if (!cells || !decisions.suppressed.touches(area)) return;
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1) {
      const formula = cells.formula(row, column);
      if (formula === undefined) continue;
      // A name may hold a number, too.
      const readsNothing = job.reads(formula, area.sheet, { row, column })?.length === 0;
      if (readsNothing || holdsNumber(formula)) decisions.spelledOut.add(area.sheet, row, column);
    }
}

function holdsNumber(formula: string): boolean {
  return tokenize(formula, { withLocation: false }).some(
    ({ type, value }) => type === tokenTypes.NUMBER || (type === tokenTypes.STRING && DIGIT.test(value)),
  );
}

import { cellAddress } from '../cells/address';
import type { FileCells } from '../cells/file-cells';
import { rewriteRows } from '../cells/rewrite-rows';
import { unfilledAnchors } from '../cells/unfilled';
import type { ShareJob } from '../share-job';
import type { Step } from '../step';
import type { Place } from '../types';
import { cellMessages } from './cells/messages';
import { decideCells } from './cells/decide-cells';

const MOST_PLACES = 100;

/** Formulas become their shown values, suppressed cells `*`, and hidden ones go. */
export const cellsStep: Step = {
  id: 'cells',
  run(job: ShareJob) {
    const withoutValue: Place[] = [];
    for (const { title } of job.workbook.sheets) {
      const cells = job.decisions.removedSheets.has(title) ? undefined : job.workbook.cells(title);
      if (cells) withoutValue.push(...rewriteSheet(job, cells));
    }
    if (withoutValue.length > 0)
      job.account.refusals.push({
        message: cellMessages.notCalculated(withoutValue.length),
        places: withoutValue.slice(0, MOST_PLACES),
      });
  },
};

/** Gives the places of formulas that cannot become their value because the file has none. */
function rewriteSheet(job: ShareJob, cells: FileCells): readonly Place[] {
  const { actions, replaced } = decideCells(job, cells);
  const unfilled = unfilledAnchors(cells);
  const withoutValue: Place[] = [];
  for (const { cell, why } of replaced) {
    const place = { sheet: cells.sheet, cell: cellAddress(cells.rowOf(cell), cells.columnOf(cell)) };
    job.account.replaced.push({ ...place, why });
    // A native block may show blank cells of what it reads, and then has no values for them.
    if (!cells.hasValue(cell) || (why === 'amip' && unfilled.has(cell))) withoutValue.push(place);
  }
  const rows = rewriteRows(cells, actions);
  if (rows) job.draft.setRows(cells.part, rows);
  return withoutValue;
}

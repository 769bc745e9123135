import { cellAddress } from '../cells/address';
import type { ShareJob } from '../share-job';
import type { Step } from '../step';
import type { WorkbookModel } from '../workbook/model';
import { editPart } from './removal/edit-part';
import { childNamed, textOf } from './removal/xml-tree';

type Table = WorkbookModel['tables'][number];

/** Formulas that tables keep for new rows and for their totals, where those of the cells did not stay. */
export const tablesStep: Step = {
  id: 'tables',
  run(job: ShareJob) {
    for (const table of job.workbook.tables) if (job.draft.has(table.part)) rewriteTable(job, table);
  },
};

function rewriteTable(job: ShareJob, table: Table): void {
  const { area, part } = table;
  editPart(job.draft, part, (edit) => {
    if (job.request.options.comments === 'entfernen') edit.removeAttribute(edit.root, 'comment');
    edit.find('tableColumn').forEach((column, index) => {
      for (const name of ['calculatedColumnFormula', 'totalsRowFormula']) {
        const formula = childNamed(column, name);
        if (formula && !stays(job, textOf(formula), area.sheet)) edit.remove(formula);
      }
      const forNewRows = childNamed(column, 'calculatedColumnFormula');
      if (forNewRows && !holdsFormulas(job, table, index)) edit.remove(forNewRows);
      if (!totalStays(job, table, index)) edit.removeAttribute(column, 'totalsRowFunction');
    });
  });
}

/** Whether a cell of a column still has a formula; one that no cell has, nobody sees. */
function holdsFormulas({ workbook, decisions, account }: ShareJob, table: Table, index: number): boolean {
  const { area, headerRows, totalsRows } = table;
  const { emptied, suppressed } = decisions;
  const column = area.left + index;
  const cells = workbook.cells(area.sheet);
  const replaced = new Set(account.replaced.flatMap(({ sheet, cell }) => (sheet === area.sheet ? cell : [])));
  for (let row = area.top + headerRows; row <= area.bottom - totalsRows; row += 1) {
    const cell = cells?.find(row, column);
    if (cell === undefined || cells?.table.kind(cell) === 'none') continue;
    const isGone = [emptied, suppressed].some((those) => those.has(area.sheet, row, column));
    if (!isGone && !replaced.has(cellAddress(row, column))) return true;
  }
  return false;
}

function stays({ request, judge }: ShareJob, formula: string, sheet: string): boolean {
  return request.options.formulas === 'bleiben' && judge.verdict(formula, sheet) === undefined;
}

/** Whether the cell under the column still has its formula. */
function totalStays(job: ShareJob, { area, totalsRows }: Table, column: number): boolean {
  if (totalsRows === 0) return true;
  const at = { row: area.bottom, column: area.left + column };
  const { emptied, suppressed } = job.decisions;
  if (emptied.has(area.sheet, at.row, at.column) || suppressed.has(area.sheet, at.row, at.column))
    return false;
  const formula = job.workbook.cells(area.sheet)?.formula(at.row, at.column);
  return (
    formula !== undefined &&
    job.request.options.formulas === 'bleiben' &&
    job.judge.verdict(formula, area.sheet, at) === undefined
  );
}

import { removalStep } from './removal/removal-step';
import { relationshipAttributes } from './removal/relationship-ids';
import { editPart } from './removal/edit-part';
import { keptSheets } from './removal/whereabouts';
import { settleBlankingRules } from './hidden-cells/blanking-rules';
import { settleInvisible } from './hidden-cells/invisible-cells';
import { invisibleStyles } from './hidden-cells/invisible-styles';
import type { Job, Step } from '../step';
import type { WorkbookModel } from '../workbook/model';

const messages = {
  emptied: (sheet: string, count: number) =>
    count === 1
      ? `1 Zelle in ausgeblendeten Zeilen und Spalten von „${sheet}“`
      : `${count} Zellen in ausgeblendeten Zeilen und Spalten von „${sheet}“`,
  covered: (sheet: string, count: number) =>
    `${count === 1 ? '1 Zelle' : `${count} Zellen`} unter verbundenen Zellen von „${sheet}“`,
  table: (table: string) => `Tabelle „${table}“ mit ausgeblendeten Überschriften (ihre Zellen bleiben)`,
};

/** Decides which cells are emptied because no reader sees them. */
export const hiddenCellsStep: Step = removalStep('hidden-cells', 'zellen', (job) => {
  const styles = invisibleStyles(job);
  for (const { title } of keptSheets(job)) {
    settleInvisible(job, title, styles);
    if (job.request.options.hiddenCells === 'leeren') emptySheet(job, title);
    emptyCovered(job, title);
  }
  settleBlankingRules(job);
  if (job.decisions.emptied.isEmpty) return;
  for (const table of job.workbook.tables) if (losesHeading(job, table)) removeTable(job, table);
});

function emptySheet({ workbook, decisions, account }: Job, sheet: string): void {
  const cells = workbook.cells(sheet);
  if (!cells) return;
  const before = decisions.emptied.size;
  for (let cell = 0; cell < cells.count; cell += 1) {
    const [row, column] = [cells.rowOf(cell), cells.columnOf(cell)];
    if (cells.isHidden(row, column) && (cells.hasValue(cell) || cells.hasFormula(cell)))
      decisions.emptied.add(sheet, row, column);
  }
  const count = decisions.emptied.size - before;
  if (count > 0) account.removed.push({ kind: 'zellen', what: messages.emptied(sheet, count), count });
}

/** Excel keeps what other programs have written under merged cells, and shows it when they are parted. */
function emptyCovered({ workbook, decisions, account }: Job, sheet: string): void {
  const cells = workbook.cells(sheet);
  if (!cells) return;
  const before = decisions.emptied.size;
  for (const cell of cells.covered())
    if (cells.hasValue(cell) || cells.hasFormula(cell))
      decisions.emptied.add(sheet, cells.rowOf(cell), cells.columnOf(cell));
  const count = decisions.emptied.size - before;
  if (count > 0) account.removed.push({ kind: 'zellen', what: messages.covered(sheet, count), count });
}

/** Excel takes a file for damaged where the heading of a table's column is not in its cell. */
function losesHeading({ decisions }: Job, { area, headerRows }: WorkbookModel['tables'][number]): boolean {
  return decisions.emptied.touches({ ...area, bottom: area.top + headerRows - 1 });
}

function removeTable(job: Job, { name, part, area }: WorkbookModel['tables'][number]): void {
  const sheet = keptSheets(job).find(({ title }) => title === area.sheet);
  if (!sheet) return;
  const ids = job.draft
    .relationships(sheet.part)
    .filter(({ target }) => target === part)
    .map(({ id }) => id);
  editPart(job.draft, sheet.part, (edit) => {
    for (const node of edit.find('tablePart'))
      if ([...relationshipAttributes(node).values()].some((id) => ids.includes(id))) edit.remove(node);
  });
  job.decisions.removedNames.add(name.toLowerCase());
  job.account.removed.push({ kind: 'zellen', what: messages.table(name), part, count: 0 });
}

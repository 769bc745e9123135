import { PLACE } from '../cells/cell-table';
import type { FileCells } from '../cells/file-cells';
import type { ShareJob } from '../share-job';
import { DigestLines } from './lines';

const SUPPRESSED = { type: 'text', value: '*' } as const;

/**
 * The lines of what the cells of the copy show: those of the workbook, without what was emptied, and `*` for what is
 * suppressed.
 */
export function copiedLines(job: ShareJob): DigestLines {
  const { workbook, decisions } = job;
  const sheets = workbook.sheets
    .filter(({ title }) => !decisions.removedSheets.has(title))
    .flatMap(({ title }) => workbook.cells(title) ?? []);
  const lines = new DigestLines(sheets.reduce((sum, { count }) => sum + count, 0));
  for (const cells of sheets)
    for (let cell = 0; cell < cells.count; cell += 1) writeCopied(lines, job, cells, cell);
  return lines;
}

function writeCopied(lines: DigestLines, { decisions }: ShareJob, cells: FileCells, cell: number): void {
  const { emptied, suppressed } = decisions;
  const { sheet, rows } = cells;
  const row = cells.rowOf(cell);
  const column = cells.columnOf(cell);
  if (emptied.has(sheet, row, column)) return;
  if (suppressed.has(sheet, row, column)) return lines.write(sheet, row, column, SUPPRESSED);
  if (cells.isPlainNumber(cell)) {
    const [from, to] = [cells.table.place(cell, PLACE.value), cells.table.place(cell, PLACE.valueEnd)];
    return lines.writeNumber(sheet, row, column, rows, from, to);
  }
  const value = cells.valueOf(cell);
  if (value) lines.write(sheet, row, column, value);
}

import type { FileCells } from '../cells/file-cells';
import type { ShareJob } from '../share-job';
import { digestLine, numberLine } from './lines';

const SUPPRESSED = { type: 'text', value: '*' } as const;

/**
 * The lines of what the cells of the copy show: those of the workbook, without what was emptied, and `*` for what is
 * suppressed.
 */
export function* copiedLines(job: ShareJob): Generator<string> {
  const { workbook, decisions } = job;
  for (const { title } of workbook.sheets) {
    const cells = decisions.removedSheets.has(title) ? undefined : workbook.cells(title);
    for (let cell = 0; cells && cell < cells.count; cell += 1) {
      const line = copiedLine(job, cells, cell);
      if (line !== '') yield line;
    }
  }
}

/** '' for a cell that shows nothing. */
function copiedLine({ decisions }: ShareJob, cells: FileCells, cell: number): string {
  const { emptied, suppressed } = decisions;
  const { sheet } = cells;
  const row = cells.rowOf(cell);
  const column = cells.columnOf(cell);
  if (emptied.has(sheet, row, column)) return '';
  if (suppressed.has(sheet, row, column)) return digestLine({ sheet, row, column, value: SUPPRESSED });
  const number = cells.plainNumberOf(cell);
  if (number !== undefined) return numberLine(sheet, row, column, number);
  const value = cells.valueOf(cell);
  return value === undefined || value.value === '' ? '' : digestLine({ sheet, row, column, value });
}

import type { Job } from '../step';
import type { ShownCell } from './lines';

const SUPPRESSED = { type: 'text', value: '*' } as const;

/** What the cells of the copy show: those of the workbook, without what was emptied, and `*` for what is suppressed. */
export function* copiedCells({ workbook, decisions }: Job): Generator<ShownCell> {
  const { removedSheets, emptied, suppressed } = decisions;
  for (const { title: sheet } of workbook.sheets) {
    const cells = removedSheets.has(sheet) ? undefined : workbook.cells(sheet);
    for (let cell = 0; cells && cell < cells.count; cell += 1) {
      const [row, column] = [cells.rowOf(cell), cells.columnOf(cell)];
      if (emptied.has(sheet, row, column)) continue;
      const value = suppressed.has(sheet, row, column) ? SUPPRESSED : cells.valueOf(cell);
      if (value) yield { sheet, row, column, value };
    }
  }
}

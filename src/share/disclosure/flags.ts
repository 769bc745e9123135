import type { Job } from '../step';
import { isEmployerHeading, namedEmployers } from './employers';
import { headedColumns } from './headed-columns';
import type { MarkedTable } from './marked-tables';
import { isInside } from './marked-tables';
import { COUNT_HEADING, smallCounts } from './small-counts';

/** What the user must look at on the sheets that go along. */
export function flagDisclosures(job: Job, tables: readonly MarkedTable[]): void {
  const { removedSheets, emptied, suppressed } = job.decisions;
  for (const { title } of job.workbook.sheets) {
    const cells = job.workbook.cells(title);
    if (!cells || removedSheets.has(title)) continue;
    const isShown = (row: number, column: number) =>
      !emptied.has(title, row, column) && !suppressed.has(title, row, column);
    const isMarked = (row: number, column: number) =>
      tables.some(({ area }) => isInside(area, title, row, column));
    const employers = headedColumns(cells, isEmployerHeading, isShown);
    const counts = headedColumns(cells, (text) => COUNT_HEADING.test(text), isShown).map((column) => ({
      ...column,
      entries: column.entries.filter(({ row }) => !isMarked(row, column.column)),
    }));
    job.account.flagged.push(
      ...namedEmployers(title, employers),
      ...smallCounts(title, counts, job.request.options.mindestfallzahl),
    );
  }
}

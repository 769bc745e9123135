import type { Job } from '../step';
import { unitStyles } from './date-styles';
import { isEmployerHeading, namedEmployers } from './employers';
import { findHeadings } from './found-headings';
import { headedColumns } from './headed-columns';
import type { MarkedTable } from './marked-tables';
import { isInside } from './marked-tables';
import { smallCounts } from './small-counts';

/** What the user must look at on the sheets that go along. Cells that show `*` need no look. */
export function flagDisclosures(job: Job, tables: readonly MarkedTable[]): void {
  const { removedSheets, emptied, suppressed } = job.decisions;
  const units = unitStyles(job);
  for (const { title } of job.workbook.sheets) {
    const cells = job.workbook.cells(title);
    if (!cells || removedSheets.has(title)) continue;
    const isShown = (row: number, column: number) =>
      !emptied.has(title, row, column) && !suppressed.has(title, row, column);
    const employers = headedColumns(cells, findHeadings(cells, isEmployerHeading, isShown), isShown);
    job.account.flagged.push(
      ...namedEmployers(title, employers),
      ...smallCounts(cells, {
        mindestfallzahl: job.request.options.mindestfallzahl,
        isShown,
        isMarked: (row, column) => tables.some(({ area }) => isInside(area, title, row, column)),
        hasUnit: (row, column) => units.has(cells.styleAt(row, column)),
      }),
    );
  }
}

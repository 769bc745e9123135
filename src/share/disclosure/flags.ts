import type { Job } from '../step';
import { rectangleOf } from '../cells/address';
import { checkResults } from './check-results';
import { uncountedStyles, unitStyles } from './date-styles';
import { isEmployerHeading, namedEmployers } from './employers';
import { findHeadings } from './found-headings';
import { headedColumns } from './headed-columns';
import { likelyTables } from './likely-tables';
import type { MarkedTable } from './marked-tables';
import { isInside } from './marked-tables';
import { smallCounts } from './small-counts';

/** What the user must look at on the sheets that go along. Cells that show `*` need no look. */
export function flagDisclosures(job: Job, tables: readonly MarkedTable[]): void {
  const { removedSheets, emptied, suppressed } = job.decisions;
  job.account.flagged.push(...checkResults(job));
  const units = unitStyles(job);
  const uncounted = uncountedStyles(job);
  for (const { title } of job.workbook.sheets) {
    const cells = job.workbook.cells(title);
    if (!cells || removedSheets.has(title)) continue;
    const isShown = (row: number, column: number) =>
      !emptied.has(title, row, column) && !suppressed.has(title, row, column);
    const here = tables.filter(({ area }) => area.sheet === title);
    const isMarked = (row: number, column: number) =>
      here.some(({ area }) => isInside(area, title, row, column));
    const employerHeadings = findHeadings(cells, isEmployerHeading, isShown);
    const small = smallCounts(cells, {
      mindestfallzahl: job.request.options.mindestfallzahl,
      isShown,
      isMarked,
      hasUnit: (row, column) => units.size > 0 && units.has(cells.styleAt(row, column)),
    });
    const told = small.flatMap(({ cell = '' }) => rectangleOf(cell) ?? []);
    job.account.flagged.push(
      ...namedEmployers(title, headedColumns(cells, employerHeadings, isShown)),
      ...small,
      ...likelyTables(cells, {
        lastColumn: employerHeadings.lastColumn,
        isShown,
        isMarked,
        isFormattedOtherwise: (row, column) =>
          uncounted.size > 0 && uncounted.has(cells.styleAt(row, column)),
        isTold: (area) => told.some(({ top, left }) => isInside(area, title, top, left)),
      }),
    );
  }
}

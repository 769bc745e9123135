import type { Job } from '../step';
import type { Area, ShownValue } from '../workbook/model';

/** The one area a workbook name leads to. */
export function areaNamed(job: Job, name: string): Area | undefined {
  const entry = job.workbook.names.find(
    (one) => one.sheet === undefined && one.name.toLowerCase() === name.toLowerCase(),
  );
  const [area, ...more] = entry ? (job.reads(entry.formula, '') ?? []) : [];
  return more.length === 0 ? area : undefined;
}

/** Whether the copy shows what stands in a cell. */
export function isShown({ decisions }: Job, sheet: string, row: number, column: number): boolean {
  const { removedSheets, emptied, suppressed } = decisions;
  return !removedSheets.has(sheet) && !emptied.has(sheet, row, column) && !suppressed.has(sheet, row, column);
}

/** What the cell of a workbook name shows, where the copy shows it too. */
export function shownAtName(job: Job, name: string): ShownValue | undefined {
  const area = areaNamed(job, name);
  if (!area || !isShown(job, area.sheet, area.top, area.left)) return undefined;
  return job.workbook.cells(area.sheet)?.value(area.top, area.left);
}

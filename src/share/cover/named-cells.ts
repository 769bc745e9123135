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

/** What the cell of a workbook name shows, where the copy shows it too. */
export function shownAtName(job: Job, name: string): ShownValue | undefined {
  const area = areaNamed(job, name);
  if (!area) return undefined;
  const { sheet, top, left } = area;
  const { removedSheets, emptied, suppressed } = job.decisions;
  if (removedSheets.has(sheet) || emptied.has(sheet, top, left) || suppressed.has(sheet, top, left))
    return undefined;
  return job.workbook.cells(sheet)?.value(top, left);
}

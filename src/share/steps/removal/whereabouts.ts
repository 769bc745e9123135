import type { Job } from '../../step';
import type { SheetEntry } from '../../workbook/model';

/** The sheets that are still there. */
export function keptSheets({ workbook, draft, decisions }: Job): readonly SheetEntry[] {
  return workbook.sheets.filter(({ title, part }) => draft.has(part) && !decisions.removedSheets.has(title));
}

/** undefined: the workbook has no formats. */
export function stylesPart({ draft, workbook }: Job): string | undefined {
  const part = draft.relationships(workbook.part).find(({ kind }) => kind === 'styles')?.target;
  return part !== undefined && draft.has(part) ? part : undefined;
}

/** The sheet that leads to a part, directly or not; undefined: none, or only the workbook does. */
export function sheetOf(job: Job, part: string): SheetEntry | undefined {
  const sheets = new Map(keptSheets(job).map((sheet) => [sheet.part.toLowerCase(), sheet]));
  const seen = new Set([part.toLowerCase()]);
  for (const at of seen) {
    const sheet = sheets.get(at);
    if (sheet) return sheet;
    for (const { from } of job.draft.referrers(at))
      if (from !== job.workbook.part) seen.add(from.toLowerCase());
  }
  return undefined;
}

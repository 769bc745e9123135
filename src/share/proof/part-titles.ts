import type { Workbook } from './read/workbook';

/** What looks like the name of a part: `xl/worksheets/sheet3.xml`. */
const PART = /(?<![\w/.])xl\/[\w./-]*\w/g;

/** A sentence with the sheets that parts belong to, which the user knows, instead of the parts. */
export function withSheets(message: string, workbooks: readonly Workbook[]): string {
  if (!message.includes('xl/')) return message;
  return message.replace(PART, (part) => {
    const [title] = workbooks.flatMap((workbook) => titleOf(workbook, part) ?? []);
    return title === undefined ? part : `Blatt „${title}“`;
  });
}

/** The first sheet from which relationships lead to a part. */
function titleOf(workbook: Workbook, part: string): string | undefined {
  try {
    return workbook.sheets.find((sheet) => leadsTo(workbook, sheet.part, part))?.title;
  } catch {
    // What keeps the sheets from being read is what the sentence is about.
    return undefined;
  }
}

function leadsTo({ package: pack }: Workbook, from: string, wanted: string): boolean {
  const reached = new Set([from]);
  for (const part of reached) {
    if (part === wanted) return true;
    for (const { target, isExternal } of pack.relationships(part)) if (!isExternal) reached.add(target);
  }
  return false;
}

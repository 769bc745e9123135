import { childNamed, readTree } from '../steps/removal/xml-tree';
import type { Job } from '../step';

/** Date formats that every workbook knows by number (ECMA-376 Part 1, 18.8.30). */
const BUILT_IN = [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58];
/** What of a format code is no sign for a part of the date: quoted and escaped text, colours, conditions. */
const LITERAL = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;

/** The numbers of the cell formats that show dates. */
export function dateStyles({ draft, workbook }: Job): ReadonlySet<number> {
  const part = draft.relationships(workbook.part).find(({ kind }) => kind === 'styles')?.target;
  if (part === undefined || !draft.has(part)) return new Set();
  const root = readTree(draft.xml(part), part);
  const dates = new Set(BUILT_IN);
  for (const { attributes } of childNamed(root, 'numFmts')?.children ?? []) {
    const code = (attributes['formatCode'] ?? '').replace(LITERAL, '');
    const id = Number(attributes['numFmtId']);
    if (/[dy]|mmm/i.test(code)) dates.add(id);
    else dates.delete(id);
  }
  const formats = childNamed(root, 'cellXfs')?.children ?? [];
  return new Set(
    formats.flatMap(({ attributes }, style) => (dates.has(Number(attributes['numFmtId'])) ? [style] : [])),
  );
}

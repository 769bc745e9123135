import type { Change, Creation, Plan } from '../../workbook';

/** What the preview shows of one sheet. */
export interface PreviewGroup {
  readonly sheet: string;
  readonly creations: readonly Creation[];
  readonly changes: readonly Change[];
}

/** The plan by sheet, in the order in which the plan names them. */
export function previewGroups({ creations, changes }: Plan): readonly PreviewGroup[] {
  const sheets = new Set([
    ...creations.map(({ title }) => title),
    ...changes.map(({ address }) => sheetIn(address)),
  ]);
  return [...sheets].map((sheet) => ({
    sheet,
    creations: creations.filter(({ title }) => title === sheet),
    changes: changes.filter(({ address }) => sheetIn(address) === sheet),
  }));
}

/** `'Mein Blatt'!B8` → `Mein Blatt`. */
export function sheetIn(address: string): string {
  const sheet = address.slice(0, address.lastIndexOf('!'));
  return /^'.*'$/.test(sheet) ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

/** `'Mein Blatt'!B8` → `B8`. */
export function cellIn(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1);
}

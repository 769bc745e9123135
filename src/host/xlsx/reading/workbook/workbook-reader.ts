import type { SheetSnapshot } from '../../snapshot';
import { leftOutTexts, type LeftOut } from '../left-out';
import { readMessages } from '../messages';
import type { Relationship } from '../package-file';
import type { SheetEntry } from '../sheet/worksheet-reader';
import { find, findAll, isOn, whole } from '../xml-access';
import { unescapeText } from '../xml-text';
import type { XmlElement } from '../xml-tree';
import { XlsxError } from '../xlsx-error';

const VISIBILITY: Readonly<Record<string, SheetSnapshot['visibility']>> = {
  hidden: 'hidden',
  veryHidden: 'veryHidden',
};

/** The sheets in the order of their tabs; undefined stands for one that is no worksheet, because names count it. */
export function readSheetEntries(
  workbook: XmlElement,
  relationships: readonly Relationship[],
  leftOut: LeftOut,
): (SheetEntry | undefined)[] {
  const entries = findAll(workbook, 'sheets', 'sheet').map(({ attributes }) => {
    const name = unescapeText(attributes['name'] ?? '');
    const relationship = relationships.find(({ id }) => id === attributes['id']);
    if (relationship?.kind === 'worksheet') {
      const visibility = VISIBILITY[attributes['state'] ?? ''] ?? 'visible';
      return { name, visibility, path: relationship.target };
    }
    leftOut.add(leftOutTexts.sheetKind(name));
    return undefined;
  });
  if (entries.every((entry) => entry === undefined)) throw new XlsxError(readMessages.otherPackage());
  return entries;
}

/** The name of the sheet that is in front. */
export function activeSheet(
  workbook: XmlElement,
  entries: readonly (SheetEntry | undefined)[],
): string | undefined {
  const tab = whole(find(workbook, 'bookViews', 'workbookView')?.attributes['activeTab']) ?? 0;
  return entries[tab]?.name;
}

export function usesDates1904(workbook: XmlElement): boolean {
  return isOn(find(workbook, 'workbookPr')?.attributes['date1904']);
}

/** Says what of the workbook itself stays behind. */
export function noteWorkbookExtras(
  workbook: XmlElement,
  relationships: readonly Relationship[],
  leftOut: LeftOut,
): void {
  if (isOn(find(workbook, 'workbookProtection')?.attributes['lockStructure']))
    leftOut.add(leftOutTexts.structureProtection());
  if (usesDates1904(workbook)) leftOut.add(leftOutTexts.dates1904());
  if (relationships.some(({ kind }) => kind === 'vbaProject')) leftOut.add(leftOutTexts.macros());
}

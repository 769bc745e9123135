import { messages } from '../messages';
import type { WorkbookSnapshot } from '../snapshot';
import { element, MAIN_NAMESPACE, RELATIONSHIP_NAMESPACE, XML_DECLARATION } from '../xml';
import { definedNamesXml } from './defined-names';

/* "xl" and the calculation engine of today's Excel: an older number, or none, would make Excel calculate everything
   while it opens the file, before the add-in is there, and the cached figures would turn into #NAME?. */
const FILE_VERSION = { appName: 'xl', lastEdited: 7, lowestEdited: 7 };
const CALCULATION_ENGINE = 191029;

/** Throws where Excel would refuse the names or would have nothing to show. */
export function checkSheets({ sheets }: WorkbookSnapshot): void {
  const taken = new Set<string>();
  for (const { name } of sheets) {
    if (!/^(?!')[^:\\/?*[\]]{1,31}(?<!')$/.test(name)) throw new Error(messages.sheetName(name));
    if (taken.has(name.toLowerCase())) throw new Error(messages.sheetNameTwice(name));
    taken.add(name.toLowerCase());
  }
  if (!sheets.some(({ visibility }) => visibility === 'visible')) throw new Error(messages.noVisibleSheet());
}

/** The sheet that is in front: the active one, or the first that can be seen. */
export function activeSheetIndex({ sheets, activeSheet }: WorkbookSnapshot): number {
  const active = sheets.findIndex(({ name, visibility }) => name === activeSheet && visibility === 'visible');
  return active >= 0 ? active : sheets.findIndex(({ visibility }) => visibility === 'visible');
}

/** `xl/workbook.xml`; `sheetIds` are the relationship ids of the sheets, in order (ECMA-376 Part 1, 18.2.27). */
export function workbookXml(snapshot: WorkbookSnapshot, sheetIds: readonly string[]): string {
  const sheets = snapshot.sheets.map(({ name, visibility }, index) =>
    element('sheet', {
      name,
      sheetId: index + 1,
      state: visibility === 'visible' ? undefined : visibility,
      'r:id': sheetIds[index],
    }),
  );
  const content = [
    element('fileVersion', FILE_VERSION),
    element('workbookPr'),
    element('bookViews', {}, element('workbookView', { activeTab: activeSheetIndex(snapshot) })),
    element('sheets', {}, sheets.join('')),
    definedNamesXml(snapshot),
    element('calcPr', { calcId: CALCULATION_ENGINE }),
  ];
  const namespaces = { xmlns: MAIN_NAMESPACE, 'xmlns:r': RELATIONSHIP_NAMESPACE };
  return XML_DECLARATION + element('workbook', namespaces, content.join(''));
}

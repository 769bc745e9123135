import { OfficePackage } from './office-package';
import { addWorksheet } from './sheet/worksheet-part';
import type { WorkbookSnapshot } from './snapshot';
import { StyleTable } from './styles/style-table';
import type { WorkbookContext } from './workbook/context';
import { addCustomXmlParts } from './workbook/custom-xml';
import { blockNames } from './workbook/defined-names';
import { addDocumentProperties } from './workbook/document-properties';
import { metadataXml } from './workbook/metadata-part';
import { SharedStrings } from './workbook/shared-strings';
import { activeSheetIndex, checkSheets, workbookXml } from './workbook/workbook-part';
import { RELATIONSHIP_NAMESPACE } from './xml';

const WORKBOOK = 'xl/workbook.xml';
const SPREADSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * Writes a workbook as an .xlsx file, in the form in which Excel itself would save it: custom functions by their name
 * in a file and with their cached values, spilled blocks as dynamic arrays. The same snapshot gives the same bytes.
 *
 * @throws Error with a German sentence that names the place, where Excel would refuse or repair the file
 */
export function writeXlsx(snapshot: WorkbookSnapshot): Uint8Array {
  checkSheets(snapshot);
  const file = new OfficePackage();
  const context: WorkbookContext = {
    file,
    styles: new StyleTable(),
    strings: new SharedStrings(),
    isBlockName: blockNames(snapshot.names),
    nextTable: 1,
    nextDrawing: 1,
    nextChart: 1,
    hasDynamicArrays: false,
  };
  const addPart = (name: string, xml: string, kind: string, relationship = kind): void => {
    file.add(`xl/${name}.xml`, xml, `${SPREADSHEET_TYPE}.${kind}+xml`);
    file.relate(WORKBOOK, `${RELATIONSHIP_NAMESPACE}/${relationship}`, `xl/${name}.xml`);
  };

  file.relate('', `${RELATIONSHIP_NAMESPACE}/officeDocument`, WORKBOOK);
  const paths = snapshot.sheets.map((_, index) => `xl/worksheets/sheet${index + 1}.xml`);
  const ids = paths.map((path) => file.relate(WORKBOOK, `${RELATIONSHIP_NAMESPACE}/worksheet`, path));
  file.add(WORKBOOK, workbookXml(snapshot, ids), `${SPREADSHEET_TYPE}.sheet.main+xml`);
  const active = activeSheetIndex(snapshot);
  snapshot.sheets.forEach((sheet, index) =>
    addWorksheet(sheet, paths[index] ?? '', index === active, context),
  );

  addPart('styles', context.styles.toXml(), 'styles');
  if (!context.strings.isEmpty()) addPart('sharedStrings', context.strings.toXml(), 'sharedStrings');
  if (context.hasDynamicArrays) addPart('metadata', metadataXml(), 'sheetMetadata');
  addCustomXmlParts(snapshot.customXmlParts, WORKBOOK, file);
  addDocumentProperties(snapshot, file);
  return file.toBytes();
}

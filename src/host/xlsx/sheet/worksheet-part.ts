import { areaAddress, parseArea, type Area } from '../address';
import { drawingReference } from '../charts/drawing-part';
import type { SheetSnapshot } from '../snapshot';
import { colorXml } from '../styles/style-xml';
import type { WorkbookContext } from '../workbook/context';
import { countedList, element, MAIN_NAMESPACE, RELATIONSHIP_NAMESPACE, XML_DECLARATION } from '../xml';
import { columnsXml } from './columns';
import { dataValidationsXml } from './data-validations';
import { fitsToPage, pageXml } from './page';
import { sheetDataXml } from './sheet-data';
import { sheetProtectionXml } from './sheet-protection';
import { sheetViewsXml } from './sheet-view';
import { tableXml } from './table-part';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const TABLE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

/** Points: a row of Calibri 11. */
const DEFAULT_ROW_HEIGHT = 15;

function sheetPropertiesXml({ tabColor, page }: SheetSnapshot): string {
  const tab = tabColor === undefined ? '' : colorXml('tabColor', tabColor);
  const fit = page && fitsToPage(page) ? element('pageSetUpPr', { fitToPage: true }) : '';
  return tab + fit === '' ? '' : element('sheetPr', {}, tab + fit);
}

function usedArea({ cells }: SheetSnapshot): Area {
  const area = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const { row, column } of cells) {
    area.top = Math.min(area.top, row);
    area.left = Math.min(area.left, column);
    area.bottom = Math.max(area.bottom, row);
    area.right = Math.max(area.right, column);
  }
  return cells.length === 0 ? { top: 0, left: 0, bottom: 0, right: 0 } : area;
}

/** Excel calls a file damaged that merges a single cell with itself. */
function mergesXml({ merges }: SheetSnapshot): string {
  const areas = merges.map(parseArea).filter(({ top, left, bottom, right }) => top < bottom || left < right);
  return countedList(
    'mergeCells',
    areas.map((area) => element('mergeCell', { ref: areaAddress(area) })),
  );
}

function tablePartsXml(sheet: SheetSnapshot, path: string, context: WorkbookContext): string {
  const parts = sheet.tables.map((table) => {
    const id = context.nextTable;
    context.nextTable += 1;
    const part = `xl/tables/table${id}.xml`;
    context.file.add(part, tableXml(table, sheet, id), TABLE_TYPE);
    return element('tablePart', {
      'r:id': context.file.relate(path, `${RELATIONSHIP_NAMESPACE}/table`, part),
    });
  });
  return countedList('tableParts', parts);
}

/** Adds a sheet, its charts and its tables to the file. The order of the elements is fixed (ECMA-376 Part 1, 18.3.1.99). */
export function addWorksheet(
  sheet: SheetSnapshot,
  path: string,
  isActive: boolean,
  context: WorkbookContext,
): void {
  const content = [
    sheetPropertiesXml(sheet),
    element('dimension', { ref: areaAddress(usedArea(sheet)) }),
    sheetViewsXml(sheet, isActive),
    element('sheetFormatPr', { defaultRowHeight: DEFAULT_ROW_HEIGHT }),
    columnsXml(sheet),
    sheetDataXml(sheet, context),
    sheetProtectionXml(sheet),
    mergesXml(sheet),
    dataValidationsXml(sheet),
    pageXml(sheet),
    drawingReference(sheet.charts ?? [], path, context),
    tablePartsXml(sheet, path, context),
  ];
  const namespaces = { xmlns: MAIN_NAMESPACE, 'xmlns:r': RELATIONSHIP_NAMESPACE };
  context.file.add(path, XML_DECLARATION + element('worksheet', namespaces, content.join('')), SHEET_TYPE);
}

import { LeftOut } from './reading/left-out';
import { openPackage } from './reading/open-package';
import type { PackageFile, Relationship } from './reading/package-file';
import type { SheetContext } from './reading/sheet/sheet-context';
import { readWorksheet } from './reading/sheet/worksheet-reader';
import { CellStyles } from './reading/styles/cell-styles';
import { Colors } from './reading/styles/colors';
import { themeColors } from './reading/styles/theme';
import { readCustomXml, readProperties } from './reading/workbook/document-reader';
import { dynamicArrayMarks } from './reading/workbook/metadata-reader';
import { readNames, type WorkbookNames } from './reading/workbook/names-reader';
import { SharedTexts } from './reading/workbook/shared-texts';
import {
  activeSheet,
  noteWorkbookExtras,
  readSheetEntries,
  usesDates1904,
} from './reading/workbook/workbook-reader';
import type { XmlElement } from './reading/xml-tree';
import type { SheetSnapshot, WorkbookSnapshot } from './snapshot';
import { blockNames } from './workbook/defined-names';

export { XlsxError } from './reading/xlsx-error';

/** A workbook as a file held it. */
export interface ReadWorkbook extends WorkbookSnapshot {
  /** What the file holds and the host doesn't know, as phrases for the user; a file written from here lacks it. */
  readonly leftOut: readonly string[];
}

/**
 * Reads an .xlsx file (.xlsm, .xltx as well) into the same plain data that `writeXlsx` takes: formulas in the form of
 * the formula bar, with the results that the file holds.
 *
 * @throws XlsxError with a German sentence for files that are no workbook, damaged, encrypted or too large
 */
export function readXlsx(bytes: Uint8Array): ReadWorkbook {
  const { file, workbook: path } = openPackage(bytes);
  const leftOut = new LeftOut();
  const workbook = file.xml(path);
  const relationships = file.relationships(path);
  noteWorkbookExtras(workbook, relationships, leftOut);
  const entries = readSheetEntries(workbook, relationships, leftOut);
  const names = readNames(
    workbook,
    entries.map((entry) => entry?.name),
    path,
    leftOut,
  );
  const context = sheetContext(file, workbook, relationships, names, leftOut);
  const active = activeSheet(workbook, entries);
  return {
    sheets: entries.flatMap((entry) => (entry ? [withPrint(readWorksheet(entry, context), names)] : [])),
    names: names.names,
    ...(active !== undefined && { activeSheet: active }),
    customXmlParts: readCustomXml(file, relationships, leftOut),
    properties: readProperties(file),
    leftOut: leftOut.list(),
  };
}

function sheetContext(
  file: PackageFile,
  workbook: XmlElement,
  relationships: readonly Relationship[],
  { names }: WorkbookNames,
  leftOut: LeftOut,
): SheetContext {
  const pathOf = (wanted: string): string | undefined =>
    relationships.find(({ kind, target }) => kind === wanted && file.has(target))?.target;
  const part = (kind: string): XmlElement | undefined => {
    const path = pathOf(kind);
    return path === undefined ? undefined : file.xml(path);
  };
  const styleSheet = part('styles');
  const colors = new Colors(themeColors(part('theme')), styleSheet);
  return {
    file,
    texts: new SharedTexts(file, pathOf('sharedStrings')),
    styles: new CellStyles(styleSheet, colors, leftOut),
    colors,
    leftOut,
    date1904: usesDates1904(workbook),
    isBlockName: blockNames(names),
    dynamicMetadata: dynamicArrayMarks(part('sheetMetadata')),
  };
}

function withPrint(sheet: SheetSnapshot, { print }: WorkbookNames): SheetSnapshot {
  const areas = print.get(sheet.name);
  return areas ? { ...sheet, page: { ...sheet.page, ...areas } } : sheet;
}

import { areaAddress } from '../../address';
import type { SheetSnapshot, TableSnapshot } from '../../snapshot';
import { readCharts } from '../charts/drawing-reader';
import { fileArea } from '../file-area';
import type { PackageFile, Relationship } from '../package-file';
import { find, findAll } from '../xml-access';
import { readColumns } from './columns-reader';
import { readPage } from './page-reader';
import { readProtection } from './protection-reader';
import { RowsReader } from './rows-reader';
import type { SheetContext } from './sheet-context';
import { noteSheetExtras } from './sheet-extras';
import { readTable } from './table-reader';
import { readValidations } from './validation-reader';
import { readView } from './view-reader';

/** What the workbook part says of a sheet. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
  readonly path: string;
}

/** Reads a sheet and its tables (ECMA-376 Part 1, 18.3.1.99). Areas of print come with the names of the workbook. */
export function readWorksheet({ name, visibility, path }: SheetEntry, context: SheetContext): SheetSnapshot {
  const { file, leftOut, colors } = context;
  const relationships = file.relationships(path);
  const tables = tablesOf(relationships, file);
  const rows = new RowsReader(name, context, tables);
  const sheet = file.xml(path, { 'sheetData/row': (row) => rows.add(row) });
  noteSheetExtras(name, sheet, relationships, file, leftOut);
  const tabColor = colors.resolve(find(sheet, 'sheetPr', 'tabColor'));
  const protection = readProtection(sheet);
  const page = readPage(sheet);
  const charts = readCharts(name, relationships, file, leftOut);
  return {
    name,
    visibility,
    ...(tabColor !== undefined && { tabColor }),
    ...readView(sheet),
    cells: rows.cells,
    ...readColumns(sheet),
    rowHeights: rows.rowHeights,
    hiddenRows: rows.hiddenRows,
    merges: findAll(sheet, 'mergeCells', 'mergeCell').map(({ attributes }) =>
      areaAddress(fileArea(attributes['ref'], path)),
    ),
    validations: readValidations(sheet, path),
    tables,
    ...(charts.length > 0 && { charts }),
    ...(protection && { protection }),
    ...(Object.keys(page).length > 0 && { page }),
  };
}

function tablesOf(relationships: readonly Relationship[], file: PackageFile): TableSnapshot[] {
  return relationships.flatMap(({ kind, target, external }) => {
    const table = kind === 'table' && !external ? readTable(file, target) : undefined;
    return table ? [table] : [];
  });
}

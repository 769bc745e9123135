import type {
  CellSnapshot,
  NameSnapshot,
  SheetSnapshot,
  TableSnapshot,
  WorkbookSnapshot,
} from '../xlsx/snapshot';
import { columnsOf, rowsOf } from './area';
import type { Cells } from './cells';
import { chartSnapshot } from './charts/chart-snapshot';
import type { Charts } from './charts/charts';
import type { WorkbookDocument } from './document';
import type { Layout } from './layout';
import type { Names } from './names';
import type { Protection } from './protection';
import type { Sheets } from './sheets';
import type { Spills } from './spills';
import type { Tables } from './tables';
import type { Validations } from './validations';
import { formatArea } from './reference';

/** The parts of a grid that a file is made of. */
export interface SnapshotSource {
  readonly sheets: Sheets;
  readonly cells: Cells;
  readonly spills: Spills;
  readonly layout: Layout;
  readonly names: Names;
  readonly tables: Tables;
  readonly charts: Charts;
  readonly validations: Validations;
  readonly protection: Protection;
  readonly document: WorkbookDocument;
  tableColumns(tableId: string): string[];
  text(sheetId: string, row: number, column: number): string;
}

/** The workbook as plain data. Waiting cells show #BUSY!: settle the grid before. */
export function takeSnapshot(grid: SnapshotSource): WorkbookSnapshot {
  const { sheets, document } = grid;
  const { title, author } = document.properties;
  return {
    sheets: sheets.ids().map((id) => sheetSnapshot(grid, id)),
    names: grid.names.list().map(({ name, formula, comment, visible, sheetId }): NameSnapshot => ({
      name,
      formula,
      visible,
      ...(comment && { comment }),
      ...(sheetId !== undefined && sheets.has(sheetId) && { sheet: sheets.name(sheetId) }),
    })),
    activeSheet: sheets.name(sheets.activeId()),
    customXmlParts: document.xmlPartIds().map((id) => document.xmlPart(id) ?? ''),
    properties: { ...(title && { title }), ...(author && { author }) },
  };
}

function sheetSnapshot(grid: SnapshotSource, id: string): SheetSnapshot {
  const { sheets, layout, protection, document } = grid;
  const hidden = layout.hidden(id);
  const tabColor = sheets.tabColor(id);
  const options = protection.options(id);
  const page = document.page(id);
  const charts = grid.charts.list(id);
  return {
    name: sheets.name(id),
    visibility: sheets.visibility(id),
    ...(tabColor && { tabColor }),
    showGridlines: sheets.showsGridlines(id),
    cells: cellSnapshots(grid, id),
    columnWidths: layout.columnWidths(id),
    rowHeights: layout.rowHeights(id),
    hiddenRows: hidden.rows,
    hiddenColumns: hidden.columns,
    frozen: layout.frozen(id),
    merges: layout.merges(id).map(formatArea),
    validations: grid.validations
      .list(id)
      .map(({ area, validation }) => ({ address: formatArea(area), ...validation })),
    tables: grid.tables.list(id).map((table) => tableSnapshot(grid, table.id)),
    ...(charts.length > 0 && { charts: charts.map((chart) => chartSnapshot(grid, chart)) }),
    ...(options && { protection: { options } }),
    ...(Object.keys(page).length > 0 && { page }),
  };
}

/** Cells with a content, a look of their own, or left unlocked. */
function cellSnapshots(grid: SnapshotSource, sheetId: string): CellSnapshot[] {
  const unlocked = new Set(
    grid.protection.unlockedCells(sheetId).map(({ row, column }) => `${row},${column}`),
  );
  const spills = new Map(
    grid.spills.list(sheetId).map((spill) => [`${spill.row},${spill.column}`, spill.area]),
  );
  const snapshots: CellSnapshot[] = [];
  const take = (row: number, column: number): void => {
    const key = `${row},${column}`;
    const { value, error, formula } = grid.cells.read(sheetId, row, column);
    const style = {
      ...grid.cells.styleAt(sheetId, row, column),
      ...(unlocked.delete(key) && { locked: false }),
    };
    if (value === null && formula === undefined && Object.keys(style).length === 0) return;
    const spill = spills.get(key);
    snapshots.push({
      row,
      column,
      value,
      ...(error && { error }),
      ...(formula !== undefined && { formula }),
      ...(spill && { spill: { rows: rowsOf(spill), columns: columnsOf(spill) } }),
      style,
    });
  };
  for (const [row, column] of grid.cells.occupied(sheetId)) take(row, column);
  for (const key of [...unlocked]) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    take(row, column);
  }
  return snapshots.sort((a, b) => a.row - b.row || a.column - b.column);
}

function tableSnapshot(grid: SnapshotSource, id: string): TableSnapshot {
  const table = grid.tables.byId(id);
  if (!table) throw new Error(`no table with the id ${id}`);
  return {
    name: table.name,
    address: formatArea(table.area),
    columns: grid.tableColumns(id),
    style: table.style,
    showTotals: false,
  };
}

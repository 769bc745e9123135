import { parseArea, parseAreas } from '../../xlsx/address';
import type { SheetSnapshot, TableSnapshot } from '../../xlsx/snapshot';
import type { Grid } from '../grid';
import { openCharts } from './open-charts';
import { openCells } from './open-cells';
import { openLayout } from './open-layout';

/** Fills an empty sheet with everything that a file says of it, but for its visibility. */
export function openSheet(grid: Grid, sheetId: string, sheet: SheetSnapshot): void {
  if (sheet.tabColor !== undefined) grid.sheets.setTabColor(sheetId, sheet.tabColor);
  if (!sheet.showGridlines) grid.sheets.setGridlines(sheetId, false);
  openCells(grid, sheetId, sheet.cells);
  openLayout(grid, sheetId, sheet);
  for (const table of sheet.tables) openTable(grid, sheetId, table);
  for (const { address, ...validation } of sheet.validations)
    for (const area of parseAreas(address)) grid.validations.set(sheetId, area, validation);
  openCharts(grid, sheetId, sheet.charts ?? []);
  if (sheet.page) grid.document.changePage(sheetId, sheet.page);
  if (sheet.protection) grid.protection.protect(sheetId, sheet.protection.options, null);
}

/** The engine's tables have no row of totals: it stays below the table as plain cells. */
function openTable(grid: Grid, sheetId: string, table: TableSnapshot): void {
  const whole = parseArea(table.address);
  const area = table.showTotals ? { ...whole, bottom: whole.bottom - 1 } : whole;
  const id = grid.tables.add({ name: table.name, sheetId, area, showHeaders: true, columns: table.columns });
  if (table.style !== undefined) grid.tables.setStyle(id, table.style);
}

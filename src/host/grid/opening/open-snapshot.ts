import type { NameSnapshot, WorkbookSnapshot } from '../../xlsx/snapshot';
import type { Grid } from '../grid';
import { openSheet } from './open-sheet';

/**
 * Puts a workbook in the place of the one in the grid. Every formula is calculated anew, the add-in's functions are
 * called: wait for `grid.settled()` before reading.
 */
export function openSnapshot(grid: Grid, snapshot: WorkbookSnapshot): void {
  const old = grid.sheets.ids();
  for (const { id } of grid.names.list()) grid.names.remove(id);
  old.forEach((id, index) => grid.sheets.rename(id, freeName(snapshot, index)));
  grid.document.reset();

  const sheets = snapshot.sheets.map((sheet) => ({ sheet, id: grid.sheets.add(sheet.name) }));
  for (const name of snapshot.names) openName(grid, name);
  for (const { sheet, id } of sheets) openSheet(grid, id, sheet);
  for (const xml of snapshot.customXmlParts) grid.document.addXmlPart(xml);
  Object.assign(grid.document.properties, snapshot.properties);

  for (const id of old) grid.removeSheet(id);
  for (const { sheet, id } of sheets)
    if (sheet.visibility !== 'visible') grid.sheets.setVisibility(id, sheet.visibility);
  activate(grid, snapshot);
}

/** The old sheets make room for new ones of the same name, until they go. */
function freeName({ sheets }: WorkbookSnapshot, index: number): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  for (let number = index; ; number += 1) {
    const name = `~${number}~${index}`;
    if (!taken.has(name)) return name;
  }
}

function openName(grid: Grid, { name, formula, comment = '', visible, sheet }: NameSnapshot): void {
  const sheetId = sheet === undefined ? undefined : grid.sheets.byName(sheet);
  grid.names.add({ name, formula, comment, visible, ...(sheetId !== undefined && { sheetId }) });
}

function activate(grid: Grid, { sheets, activeSheet }: WorkbookSnapshot): void {
  const visible = sheets.filter(({ visibility }) => visibility === 'visible');
  const front = visible.find(({ name }) => name === activeSheet) ?? visible[0] ?? sheets[0];
  const id = front && grid.sheets.byName(front.name);
  if (id !== undefined) grid.sheets.activate(id);
}

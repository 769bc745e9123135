import { intersection } from '../../grid/area';
import type { CellWrite } from '../../grid/cells';
import type { Area } from '../../grid/reference';
import type { Place } from '../addresses';
import type { ModelContext } from '../context';
import { refusals } from '../messages';

/**
 * Makes a table of a range and returns its id. Without headers Excel makes a header row, and the cells move down by
 * one (Excel.TableCollection.add); this host refuses where something stands in the row that they would move into.
 */
export async function createTable(
  context: ModelContext,
  { sheetId, area }: Place,
  hasHeaders: boolean,
): Promise<string> {
  const { grid } = context;
  if (grid.protection.isProtected(sheetId)) throw refusals.protectedSheet(grid.sheets.name(sheetId));
  if (grid.tables.touching(sheetId, area)) throw refusals.operation("A table can't overlap another table.");
  if (grid.layout.merges(sheetId).some((merge) => intersection(merge, area))) {
    throw refusals.operation('A table cannot hold merged cells.');
  }
  const whole = hasHeaders ? withBody(area) : { ...area, bottom: area.bottom + 1 };
  if (!hasHeaders) await shiftDown(context, sheetId, area);
  const columns = writeHeaders(context, sheetId, whole, hasHeaders);
  const id = grid.tables.add({ name: freeName(context), sheetId, area: whole, showHeaders: true, columns });
  grid.roomChanged(sheetId);
  return id;
}

/** A table has at least one row besides its headers. */
const withBody = (area: Area): Area =>
  area.top === area.bottom ? { ...area, bottom: area.bottom + 1 } : area;

function freeName(context: ModelContext): string {
  for (let number = 1; ; number += 1) {
    const name = `Tabelle${number}`;
    if (!context.grid.tables.byName(name) && !context.grid.names.find(name)) return name;
  }
}

async function shiftDown({ grid }: ModelContext, sheetId: string, area: Area): Promise<void> {
  const target = { ...area, top: area.bottom + 1, bottom: area.bottom + 1 };
  if (
    grid.cells
      .readArea(sheetId, target, ({ value }) => value !== null)
      .flat()
      .some(Boolean)
  ) {
    throw refusals.operation(
      'A table without headers moves its cells down by one row, and that row is not empty.',
    );
  }
  await grid.structure.insertCells(sheetId, { ...area, bottom: area.top }, 'down');
}

/** Every column has a name of its own; the header cells become texts that show it. */
function writeHeaders({ grid }: ModelContext, sheetId: string, area: Area, fromCells: boolean): string[] {
  const names: string[] = [];
  const writes: CellWrite[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    const found = fromCells ? grid.text(sheetId, area.top, column) : '';
    const name = unique(found || `Spalte${column - area.left + 1}`, names);
    names.push(name);
    writes.push({ row: area.top, column, input: { kind: 'value', value: name } });
  }
  grid.cells.write(sheetId, writes);
  return names;
}

export function unique(name: string, taken: readonly string[]): string {
  const known = new Set(taken.map((entry) => entry.toLowerCase()));
  if (!known.has(name.toLowerCase())) return name;
  for (let number = 2; ; number += 1)
    if (!known.has(`${name}${number}`.toLowerCase())) return `${name}${number}`;
}

import { columnsOf, intersection, rowsOf } from '../../grid/area';
import type { CellWrite } from '../../grid/cells';
import type { Area } from '../../grid/reference';
import type { TableInfo } from '../../grid/tables';
import type { ModelContext } from '../context';
import { refusals } from '../messages';
import { unique } from './create-table';

/**
 * Gives a table another size. The new range begins in the same row and overlaps the old one; it has a header and at
 * least one row (learn.microsoft.com, Excel.Table.resize).
 */
export function resizeTable(context: ModelContext, table: TableInfo, area: Area): void {
  const { grid } = context;
  const { sheetId } = table;
  if (grid.protection.isProtected(sheetId)) throw refusals.protectedSheet(grid.sheets.name(sheetId));
  if (area.top !== table.area.top || !intersection(area, table.area) || rowsOf(area) < 2) {
    throw refusals.argument('the new range must begin at the header row and overlap the table');
  }
  const other = grid.tables
    .list(sheetId)
    .find(({ id, area: taken }) => id !== table.id && intersection(taken, area));
  if (other) throw refusals.operation(`A table can't overlap the table ${other.name}.`);
  nameNewColumns(context, sheetId, area);
  grid.tables.resize(table.id, area);
  grid.roomChanged(sheetId);
}

/** A new column without a header gets a name. */
function nameNewColumns({ grid }: ModelContext, sheetId: string, area: Area): void {
  const names: string[] = [];
  const writes: CellWrite[] = [];
  for (let index = 0; index < columnsOf(area); index += 1) {
    const column = area.left + index;
    const shown = grid.text(sheetId, area.top, column);
    const name = unique(shown || `Spalte${index + 1}`, names);
    names.push(name);
    if (name !== shown) writes.push({ row: area.top, column, input: { kind: 'value', value: name } });
  }
  grid.cells.write(sheetId, writes);
}

import { parseAddress } from '../address';
import type { TableGrid } from '../sheet';
import type { TableState } from '../state';

/** Queues the question for a table; the answer, there after the next sync, is empty where there is none. */
export function askForTable(
  context: Excel.RequestContext,
  { name }: TableGrid,
): () => readonly (readonly [string, TableState])[] {
  const table = context.workbook.tables.getItemOrNullObject(name).load('name,showHeaders,showTotals');
  const columns = table.columns.load('items/name');
  const range = table.getRange().load('address,formulas,values');
  return () => {
    if (table.isNullObject) return [];
    const area = parseAddress(range.address);
    const above = table.showHeaders ? 1 : 0;
    const rows = area.rows - above - (table.showTotals ? 1 : 0);
    const body = { ...area, row: area.row + above, rows };
    const inBody = <T>(grid: T[]): T[] => grid.slice(above, above + rows);
    const state: TableState = {
      area,
      body,
      headers: columns.items.map((column) => column.name),
      formulas: inBody(range.formulas),
      values: inBody(range.values),
    };
    return [[name, state]];
  };
}

import { parseArea } from '../address';
import { messages } from '../messages';
import type { CellSnapshot, SheetSnapshot, TableSnapshot } from '../snapshot';
import { cellKey } from './spills';

/** The cells of a table's header row by `cellKey`, and the names of its columns. */
function headerRow(table: TableSnapshot, cells: ReadonlyMap<number, CellSnapshot>): Map<number, string> {
  const { top, left, bottom, right } = parseArea(table.address);
  if (bottom === top) throw new Error(messages.tableTooSmall(table.name, table.address));
  const headers = new Map<number, string>();
  const taken = new Set<string>();
  for (let column = left; column <= right; column += 1) {
    const shown = cells.get(cellKey(top, column))?.value ?? '';
    const name =
      shown === '' ? (table.columns[column - left] ?? `Spalte${column - left + 1}`) : String(shown);
    if (taken.has(name.toLowerCase())) throw new Error(messages.tableColumnTwice(table.name, name));
    taken.add(name.toLowerCase());
    headers.set(cellKey(top, column), name);
  }
  return headers;
}

function cellsByKey({ cells, tables }: SheetSnapshot): Map<number, CellSnapshot> {
  const rows = new Set(tables.map(({ address }) => parseArea(address).top));
  return new Map(
    cells.filter(({ row }) => rows.has(row)).map((cell) => [cellKey(cell.row, cell.column), cell]),
  );
}

/** The names of a table's columns: what its header cells show, which is what the user sees. */
export function tableColumns(table: TableSnapshot, sheet: SheetSnapshot): string[] {
  return [...headerRow(table, cellsByKey(sheet)).values()];
}

/**
 * The cells of a sheet, with every header of a table as text: Excel calls a file damaged whose table part and header
 * cells differ, and itself turns a year or a formula in a header into text.
 */
export function cellsWithTableHeaders(sheet: SheetSnapshot): readonly CellSnapshot[] {
  if (sheet.tables.length === 0) return sheet.cells;
  const known = cellsByKey(sheet);
  const headers = new Map(sheet.tables.flatMap((table) => [...headerRow(table, known)]));
  const asText = ({ row, column, style }: CellSnapshot, value: string): CellSnapshot => ({
    row,
    column,
    style,
    value,
  });
  const cells = sheet.cells.map((cell) => {
    const header = headers.get(cellKey(cell.row, cell.column));
    return header === undefined ? cell : asText(cell, header);
  });
  for (const { address, columns } of sheet.tables) {
    const { top, left } = parseArea(address);
    columns.forEach((_, index) => {
      const column = left + index;
      const value = headers.get(cellKey(top, column));
      if (value !== undefined && !known.has(cellKey(top, column)))
        cells.push({ row: top, column, value, style: {} });
    });
  }
  return cells;
}

import { messages } from './messages';

/** A rectangle of cells, zero-based, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The size of a sheet (Excel specifications and limits). */
export const MAX_ROWS = 1048576;
export const MAX_COLUMNS = 16384;

const columnNames: string[] = [];

/** `A` for 0, `XFD` for 16383. */
export function columnName(column: number): string {
  const known = columnNames[column];
  if (known !== undefined) return known;
  const name =
    column < 26
      ? String.fromCharCode(65 + column)
      : columnName(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));
  columnNames[column] = name;
  return name;
}

export function cellAddress(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

export function areaAddress({ top, left, bottom, right }: Area): string {
  const start = cellAddress(top, left);
  return top === bottom && left === right ? start : `${start}:${cellAddress(bottom, right)}`;
}

/** `$A$1:$D$7`, as names want it: a relative address in a name would follow the cell that uses the name. */
export function absoluteAddress({ top, left, bottom, right }: Area): string {
  return `$${columnName(left)}$${top + 1}:$${columnName(right)}$${bottom + 1}`;
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** Reads `A1`, `$A$1` or `A1:D7`, without a sheet. Throws on anything else and on cells outside a sheet. */
export function parseArea(address: string): Area {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(address.trim());
  if (!match) throw new Error(messages.address(address));
  const [, column1 = '', row1 = '', column2 = column1, row2 = row1] = match;
  const columns = [columnIndex(column1), columnIndex(column2)];
  const rows = [Number(row1) - 1, Number(row2) - 1];
  const area = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  if (area.top < 0 || area.bottom >= MAX_ROWS || area.right >= MAX_COLUMNS) {
    throw new Error(messages.outsideSheet(address));
  }
  return area;
}

/** Reads several addresses joined by commas. */
export function parseAreas(addresses: string): Area[] {
  return addresses.split(',').map(parseArea);
}

export function contains({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** A sheet name as a formula needs it: quoted unless it reads as a plain word that is no cell and no R1C1 address. */
export function quoteSheetName(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && !/^([A-Z]{1,3}\d+|R\d*C?\d*|C\d*|TRUE|FALSE)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

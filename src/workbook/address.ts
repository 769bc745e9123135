/** A rectangle of cells on a sheet; rows and columns are zero-based. */
export interface Area {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const SHEET_ROWS = 1_048_576;
const SHEET_COLUMNS = 16_384;
/** Sheet names that need no quotes in a reference. */
const PLAIN_SHEET = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LIKE_A_CELL = /^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*)$/;

export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** `B8`, relative and without the sheet. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `B8` or `B8:C9`, without the sheet. */
export function localAddress(area: Omit<Area, 'sheet'>): string {
  const first = cellAddress(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellAddress(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/** `Ziele!` or `'Ziele 2021'!`. */
function sheetPrefix(sheet: string): string {
  const plain = PLAIN_SHEET.test(sheet) && !LIKE_A_CELL.test(sheet);
  return plain ? `${sheet}!` : `'${sheet.replaceAll("'", "''")}'!`;
}

/** `Ressourcen!B8`, the way it is shown to the user. */
export function fullAddress(area: Area): string {
  return sheetPrefix(area.sheet) + localAddress(area);
}

/** The one cell of an area, counted row by row. */
export function cellOf(area: Area, index: number): Area {
  const row = area.row + Math.floor(index / area.columns);
  return { sheet: area.sheet, row, column: area.column + (index % area.columns), rows: 1, columns: 1 };
}

/**
 * Reads an address as Office.js gives it: `Ressourcen!B8`, `'Ziele 2021'!A1:B2`, `Ziele!B:B`, `Ziele!3:4`.
 * Throws on anything else: it would be a bug, not an input.
 */
export function parseAddress(address: string): Area {
  const split = address.lastIndexOf('!');
  const prefix = split < 0 ? '' : address.slice(0, split);
  const sheet = prefix.startsWith("'") ? prefix.slice(1, -1).replaceAll("''", "'") : prefix;
  const [from = '', to = from] = address
    .slice(split + 1)
    .replaceAll('$', '')
    .split(':');
  const first = /^([A-Za-z]*)(\d*)$/.exec(from);
  const last = /^([A-Za-z]*)(\d*)$/.exec(to);
  if (!first || !last || from === '') throw new Error(`not an address: ${address}`);
  const row = first[2] ? Number(first[2]) - 1 : 0;
  const column = first[1] ? columnIndex(first[1]) : 0;
  const lastRow = last[2] ? Number(last[2]) - 1 : SHEET_ROWS - 1;
  const lastColumn = last[1] ? columnIndex(last[1]) : SHEET_COLUMNS - 1;
  return { sheet, row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

/** The smallest rectangle around some others. */
export function around(areas: readonly Omit<Area, 'sheet'>[]): Omit<Area, 'sheet'> {
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  const rows = Math.max(...areas.map((area) => area.row + area.rows)) - row;
  const columns = Math.max(...areas.map((area) => area.column + area.columns)) - column;
  return { row, column, rows, columns };
}

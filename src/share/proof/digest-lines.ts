import { columnName } from './read/cell-name';
import { BOOLEAN, EMPTY, ERROR, NUMBER } from './read/grid';
import { shownKind, textAt } from './read/shown';
import type { Workbook } from './read/workbook';
import type { Sheet } from './read/workbook-types';

const ESCAPED: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const SIGNS = /[\\\t\n\r]/;
/** Lines are encoded in pieces of this many characters: one text of all of them would be held twice. */
const PIECE = 16_384;

/** `sheet⇥cell⇥type⇥value` for each cell that shows something, each line ended by a line feed; in UTF-8. */
export function shownLines(workbook: Workbook, sheets: readonly Sheet[]): Uint8Array {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  let lines = '';
  for (const { title, grid } of sheets) {
    const columns: string[] = [];
    let [row, rowNumber] = [-1, ''];
    for (let index = 0; index < grid.count; index += 1) {
      const value = shownValue(workbook, grid, index);
      if (value === undefined) continue;
      const [at, column] = [grid.row(index), grid.column(index)];
      if (at !== row) [row, rowNumber] = [at, String(at + 1)];
      columns[column] ??= `${title}\t${columnName(column)}`;
      lines += `${columns[column]}${rowNumber}\t${value}\n`;
      if (lines.length < PIECE) continue;
      pieces.push(encoder.encode(lines));
      lines = '';
    }
  }
  pieces.push(encoder.encode(lines));
  return joined(pieces);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function shownValue(workbook: Workbook, grid: Sheet['grid'], index: number): string | undefined {
  const value = grid.values[index] as number;
  switch (shownKind(workbook, grid, index)) {
    case EMPTY:
      return undefined;
    case NUMBER:
      return `n\t${value}`;
    case BOOLEAN:
      return value === 1 ? 'b\tTRUE' : 'b\tFALSE';
    case ERROR:
      return `e\t${grid.texts[value]}`;
    default:
      return `s\t${escaped(textAt(workbook, grid, index) ?? '')}`;
  }
}

function escaped(text: string): string {
  return SIGNS.test(text) ? text.replace(/[\\\t\n\r]/g, (sign) => ESCAPED[sign] ?? sign) : text;
}

import { cellAddress } from '../cells/address';
import type { ShownValue } from '../workbook/model';

/** A cell that shows something. Row and column from 0. */
export interface ShownCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: ShownValue;
}

/**
 * The line of a cell: `sheet⇥cell⇥type⇥value`. Whoever has the copy can compute it from what the cells show; nothing
 * of formats, formulas or the file goes into it.
 */
export function digestLine({ sheet, row, column, value }: ShownCell): string {
  return `${sheet}\t${cellAddress(row, column)}\t${typed(value)}\n`;
}

/** The line of a number that is written as its shortest decimal already. */
export function numberLine(sheet: string, row: number, column: number, written: string): string {
  return `${sheet}\t${cellAddress(row, column)}\tn\t${written}\n`;
}

function typed(shown: ShownValue): string {
  switch (shown.type) {
    case 'zahl':
      return `n\t${shown.value}`;
    case 'text':
      return `s\t${escaped(shown.value)}`;
    case 'wahr':
      return `b\t${shown.value ? 'TRUE' : 'FALSE'}`;
    case 'fehler':
      return `e\t${shown.value}`;
  }
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

const SPECIAL = /[\\\t\n\r]/;

/** So that a text stays in its line and in its column. */
function escaped(text: string): string {
  return SPECIAL.test(text)
    ? text.replace(/[\\\t\n\r]/g, (character) => ESCAPES[character] ?? character)
    : text;
}

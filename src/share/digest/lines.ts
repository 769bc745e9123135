import { columnLetters } from '../cells/address';
import type { ShownValue } from '../workbook/model';
import { LineBytes } from './line-bytes';

/** A cell that shows something. Row and column from 0. */
export interface ShownCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: ShownValue;
}

/** Of most lines; without room for them the bytes would be copied again and again. */
const USUAL_LENGTH = 40;

/**
 * Writes the lines of cells: `sheet⇥cell⇥type⇥value`. Whoever has the copy can compute them from what the cells show;
 * nothing of formats, formulas or the file goes into them.
 */
export class DigestLines {
  readonly bytes: LineBytes;
  private sheet = '';
  private row = -1;
  private rowNumber = '';
  /** What the lines of a column of the sheet begin with. */
  private columns: string[] = [];

  /** @param cells how many there are, more or less */
  constructor(cells = 0) {
    this.bytes = new LineBytes(cells * USUAL_LENGTH);
  }

  /** An empty text shows nothing and has no line. */
  write(sheet: string, row: number, column: number, shown: ShownValue): void {
    if (shown.value === '') return;
    this.begin(sheet, row, column);
    this.bytes.add(TYPES[shown.type]);
    this.bytes.add(written(shown));
    this.bytes.add('\n');
  }

  /** For a number that stands as its shortest decimal between two places of a text. */
  writeNumber(sheet: string, row: number, column: number, text: string, from: number, to: number): void {
    this.begin(sheet, row, column);
    this.bytes.add(TYPES.zahl);
    this.bytes.addPart(text, from, to);
    this.bytes.add('\n');
  }

  private begin(sheet: string, row: number, column: number): void {
    if (sheet !== this.sheet) this.columns = [];
    if (row !== this.row) this.rowNumber = String(row + 1);
    this.sheet = sheet;
    this.row = row;
    this.bytes.add((this.columns[column] ??= `${sheet}\t${columnLetters(column)}`));
    this.bytes.add(this.rowNumber);
  }
}

const TYPES: { readonly [Type in ShownValue['type']]: string } = {
  zahl: '\tn\t',
  text: '\ts\t',
  wahr: '\tb\t',
  fehler: '\te\t',
};

function written(shown: ShownValue): string {
  switch (shown.type) {
    case 'zahl':
      return String(shown.value);
    case 'text':
      return escaped(shown.value);
    case 'wahr':
      return shown.value ? 'TRUE' : 'FALSE';
    case 'fehler':
      return shown.value;
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

import { CellBuilder } from './cell-builder';
import type { Grid } from './grid';
import { PlainScanner } from './plain-scanner';
import { NotPlain, plainText } from './plain-text';
import { RowsRead } from './rows-read';

const OPEN = '<sheetData>';
const CLOSE = '</sheetData>';
const WORD = 'sheetData';
const LESS = 0x3c;
const BYTE_ORDER_MARK = /^\ufeff/;
/** Anything but the declaration of XML 1.0: other versions know other characters. */
const OTHER_DECLARATION = /^<\?(?!xml version=["']1\.0["'])/;

/** A sheet whose rows have been read, and the part without them. */
export interface PlainSheet {
  readonly rest: string;
  readonly grid: Grid;
  readonly rows: RowsRead;
  /** Prefixes of attributes of rows: what stands around them must declare them. */
  readonly prefixes: ReadonlySet<string>;
}

/**
 * Rows and cells in the form in which Excel writes them, read several times faster than by a parser, and without a
 * text of the whole part. undefined for everything else: comments, sections, other quotes, other elements, other
 * encodings, and all that is no XML.
 *
 * @param like rows of which many may be the same
 */
export function readPlainRows(bytes: Uint8Array, like?: RowsRead): PlainSheet | undefined {
  const from = indexOf(bytes, OPEN) + OPEN.length;
  if (from < OPEN.length) return undefined;
  try {
    const head = plainText(bytes, 0, from).replace(BYTE_ORDER_MARK, '');
    if (!isPlainHead(head)) return undefined;
    const rows = new PlainRows(bytes, from, like);
    const tail = plainText(bytes, rows.read(), bytes.length);
    if (tail.includes(WORD, CLOSE.length)) return undefined;
    return { rest: head + tail, grid: rows.grid, rows: rows.rows, prefixes: rows.prefixes };
  } catch (error) {
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
}

/** Where an opening tag stands; -1: nowhere. */
function indexOf(bytes: Uint8Array, tag: string): number {
  const word = new TextEncoder().encode(tag);
  for (let at = bytes.indexOf(LESS); at >= 0; at = bytes.indexOf(LESS, at + 1))
    if (word.every((byte, index) => bytes[at + index] === byte)) return at;
  return -1;
}

/** Whether the opening tag at the end of the head is one: neither in a comment nor in an instruction. */
function isPlainHead(head: string): boolean {
  return (
    head.indexOf(WORD) === head.length - WORD.length - 1 &&
    !head.includes('<!') &&
    !head.includes('<?', 1) &&
    !OTHER_DECLARATION.test(head)
  );
}

const SMALL_R = 0x72;
const SMALL_S = 0x73;
const SMALL_T = 0x74;
const SMALL_V = 0x76;
const SMALL_F = 0x66;
const EQUALS = 0x3d;

/** Bytes of most cells; there are shorter ones. */
const USUAL_CELL = 40;

class PlainRows {
  readonly prefixes = new Set<string>();
  private readonly cells: CellBuilder;
  private readonly scanner: PlainScanner;
  readonly rows: RowsRead;

  constructor(
    private readonly bytes: Uint8Array,
    from: number,
    private readonly like: RowsRead | undefined,
  ) {
    this.cells = new CellBuilder(Math.ceil(bytes.length / USUAL_CELL));
    this.scanner = new PlainScanner(bytes, from);
    this.rows = new RowsRead(bytes, this.grid);
  }

  get grid(): Grid {
    return this.cells.grid;
  }

  /** @returns where the rows end */
  read(): number {
    const { scanner } = this;
    for (scanner.blank(); !scanner.isAt(CLOSE); scanner.blank()) this.readRow();
    return scanner.at;
  }

  private readRow(): void {
    const { scanner } = this;
    scanner.expect('<row');
    const attributes = scanner.attributes();
    for (const name in attributes) {
      const colon = name.indexOf(':');
      if (name.startsWith('xmlns')) throw new NotPlain();
      if (colon > 0) this.prefixes.add(name.slice(0, colon));
    }
    this.cells.openRow(attributes);
    if (!scanner.opens()) return;
    // A row without a number of its own is another one elsewhere.
    const row = attributes.r === undefined ? undefined : this.cells.row;
    if (row !== undefined && this.like && this.copyCells(row, this.like)) return;
    const { grid } = this;
    const [start, firstCell, firstFormula] = [scanner.at, grid.count, grid.formulas.count];
    for (scanner.blank(); !scanner.isAt('</row>'); scanner.blank()) this.readCell();
    scanner.expect('</row>');
    if (row === undefined || !this.cells.isListed) return;
    const [lastCell, lastFormula] = [grid.count, grid.formulas.count];
    this.rows.add(row, { start, end: scanner.at, firstCell, lastCell, firstFormula, lastFormula });
  }

  private copyCells(row: number, like: RowsRead): boolean {
    const { grid, scanner } = this;
    const end = like.copy(row, this.bytes, scanner.at, grid);
    if (end === undefined) return false;
    scanner.at = end;
    return true;
  }

  private readCell(): void {
    const { scanner } = this;
    scanner.expect('<c');
    this.openCell();
    if (scanner.opens()) {
      for (scanner.blank(); !scanner.isAt('</c>'); scanner.blank()) this.readContent();
      scanner.expect('</c>');
    }
    this.cells.closeCell();
  }

  /** The attributes of a cell are read without an object for them. */
  private openCell(): void {
    const { scanner } = this;
    let key: number | undefined;
    let style: number | undefined;
    let type: string | undefined;
    let [cm, vm] = [-1, -1];
    while (scanner.hasAttribute()) {
      const first = scanner.code();
      const isLetter = scanner.code(1) === EQUALS;
      scanner.at += isLetter ? 1 : 2;
      if (isLetter && first === SMALL_R && key === undefined) key = scanner.cellKey();
      else if (isLetter && first === SMALL_S && style === undefined) style = scanner.wholeNumber();
      else if (isLetter && first === SMALL_T && type === undefined) type = scanner.attribute();
      else if (cm < 0 && scanner.isAt('cm', scanner.at - 2)) cm = scanner.wholeNumber();
      else if (vm < 0 && scanner.isAt('vm', scanner.at - 2)) vm = scanner.wholeNumber();
      else throw new NotPlain();
    }
    this.cells.openCell(key, style ?? 0, type, Math.max(0, cm, vm));
  }

  private readContent(): void {
    const { cells, scanner } = this;
    const letter = scanner.code(1);
    if (letter === SMALL_V) this.readValue();
    else if (letter === SMALL_F) {
      scanner.expect('<f');
      const attributes = scanner.attributes();
      for (const name in attributes) if (name.includes('xmlns') || name.includes(':')) throw new NotPlain();
      cells.formula = attributes;
      if (!scanner.opens()) return;
      cells.formulaText += scanner.text();
      scanner.expect('</f>');
    } else this.readInline();
  }

  private readValue(): void {
    const { cells, scanner } = this;
    if (cells.number !== undefined) throw new NotPlain();
    if (cells.isNumeric && cells.value === '') cells.number = scanner.numberIn('<v>', '</v>');
    if (cells.number === undefined) cells.value += this.readText('<v', '</v>');
  }

  private readInline(): void {
    const { cells, scanner } = this;
    scanner.expect('<is');
    cells.hasInline = true;
    if (!scanner.opens()) return;
    for (scanner.blank(); !scanner.isAt('</is>'); scanner.blank())
      cells.inline += this.readText('<t', '</t>');
    scanner.expect('</is>');
  }

  /** An element that holds nothing but text, and may say that its blanks count. */
  private readText(open: string, close: string): string {
    const { scanner } = this;
    scanner.expect(open);
    if (scanner.hasAttribute()) scanner.expect('xml:space="preserve"');
    scanner.blank();
    if (!scanner.opens()) return '';
    const text = scanner.text();
    scanner.expect(close);
    return text;
  }
}

import { CellBuilder } from './cell-builder';
import type { Grid } from './grid';
import { PlainScanner } from './plain-scanner';
import { NotPlain } from './plain-text';

const OPEN = '<sheetData>';
const CLOSE = '</sheetData>';
const WORD = 'sheetData';
/** Anything but the declaration of XML 1.0: other versions know other characters. */
const OTHER_DECLARATION = /^<\?(?!xml version=["']1\.0["'])/;

/** A sheet whose rows have been read, and the part without them. */
export interface PlainSheet {
  readonly rest: string;
  readonly grid: Grid;
  /** Prefixes of attributes of rows: what stands around them must declare them. */
  readonly prefixes: ReadonlySet<string>;
}

/**
 * Rows and cells in the form in which Excel writes them, read several times faster than by a parser. undefined for
 * everything else: comments, sections, other quotes, other elements, and all that is no XML.
 */
export function readPlainRows(xml: string): PlainSheet | undefined {
  const from = xml.indexOf(OPEN) + OPEN.length;
  if (from < OPEN.length || !isPlainHead(xml.slice(0, from))) return undefined;
  try {
    const rows = new PlainRows(xml, from);
    const end = rows.read();
    if (xml.includes(WORD, end + CLOSE.length)) return undefined;
    return { rest: xml.slice(0, from) + xml.slice(end), grid: rows.grid, prefixes: rows.prefixes };
  } catch (error) {
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
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

class PlainRows {
  readonly prefixes = new Set<string>();
  private readonly cells = new CellBuilder();
  private readonly scanner: PlainScanner;

  constructor(
    private readonly xml: string,
    from: number,
  ) {
    this.scanner = new PlainScanner(xml, from);
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
    for (scanner.blank(); !scanner.isAt('</row>'); scanner.blank()) this.readCell();
    scanner.expect('</row>');
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
      else if (cm < 0 && this.xml.startsWith('cm', scanner.at - 2)) cm = scanner.wholeNumber();
      else if (vm < 0 && this.xml.startsWith('vm', scanner.at - 2)) vm = scanner.wholeNumber();
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

import { cellKey, COLUMNS, keyIn, rectangleOf, ROWS } from './address';
import { CELL_TYPES, CellTable, FORMULA_KINDS, PLACE } from './cell-table';
import type { CellType, FormulaKind } from './cell-table';
import { isHidden } from './hidden-places';
import type { FilledArea } from './filled-area';
import { PlainAttributes } from './plain-attributes';

/** The rows of a sheet, as the parser would have found them. */
export interface PlainRows {
  /** Where their text ends. */
  readonly end: number;
  readonly table: CellTable;
  readonly filled: readonly FilledArea[];
  readonly hiddenRows: readonly number[];
}

/** One of the five entities, or the number of an allowed character. */
const ENTITY =
  /&(?:amp|lt|gt|quot|apos|#(?:9|10|13|3[2-9]|[4-9]\d|[1-9]\d{2,3})|#x(?:0{0,3}[9aAdD]|(?:00)?[2-9a-fA-F][\da-fA-F]|0?[1-9a-fA-F][\da-fA-F]{2}|[1-9a-cA-C][\da-fA-F]{3}));/y;

const TAB = 0x9;
const LINE_FEED = 0xa;
const RETURN = 0xd;
const BLANK = 0x20;
const AMPERSAND = 0x26;
const LESS = 0x3c;
const GREATER = 0x3e;
const BRACKET = 0x5d;
const SURROGATES = 0xd800;
const LOW_SURROGATES = 0xdc00;
const BEHIND_SURROGATES = 0xe000;
const LAST_CHARACTER = 0xfffd;
const ROW_TAG = '<row';
const CELL_TAG = '<c';
const TEXTS = ['<t>', '<t xml:space="preserve">'];

/**
 * Reads rows in the plain form in which most programs write them, several times as fast as a parser of XML.
 *
 * @param start behind the opening tag of `sheetData`
 * @returns undefined for every other form, well-formed or not: then the parser decides
 */
export function readPlainRows(xml: string, start: number): PlainRows | undefined {
  const end = xml.indexOf('</sheetData>', start);
  if (end < 0) return undefined;
  const reader = new PlainRowsReader(xml, start, expectedCells(xml, start, end));
  if (!reader.read(end)) return undefined;
  const { table, filled, hiddenRows } = reader;
  return { end, table, filled, hiddenRows };
}

/** So much of the rows tells how many cells there are in all. */
const SAMPLE = 65_536;
/** Rows later on may hold a little more. */
const MARGIN = 1.02;

function expectedCells(xml: string, start: number, end: number): number {
  const sample = xml.slice(start, Math.min(end, start + SAMPLE));
  const cells = sample.split(CELL_TAG + ' ').length;
  return Math.ceil(((end - start) / Math.max(1, sample.length)) * cells * MARGIN);
}

class PlainRowsReader {
  readonly table: CellTable;
  readonly filled: FilledArea[] = [];
  readonly hiddenRows: number[] = [];
  private readonly attributes: PlainAttributes;
  private at: number;
  private row = -1;
  private lastKey = -1;

  constructor(
    private readonly xml: string,
    private readonly start: number,
    expected: number,
  ) {
    this.table = new CellTable(expected);
    this.attributes = new PlainAttributes(xml);
    this.at = start;
  }

  read(end: number): boolean {
    for (;;) {
      this.skipBlanks();
      if (this.at === end) return true;
      if (!this.readRow()) return false;
    }
  }

  private readRow(): boolean {
    const { attributes, xml } = this;
    if (!xml.startsWith(ROW_TAG, this.at) || !attributes.read(this.at + ROW_TAG.length)) return false;
    const number = attributes.value('r') ?? '';
    const row = /^[1-9]\d{0,6}$/.test(number) ? Number(number) - 1 : -1;
    if (row <= this.row || row >= ROWS) return false;
    this.row = row;
    if (isHidden(attributes.value('hidden'), attributes.value('ht'))) this.hiddenRows.push(row);
    this.at = attributes.end;
    if (attributes.isSelfClosing) return true;
    for (;;) {
      this.skipBlanks();
      if (this.skip('</row>')) return true;
      if (!this.readCell()) return false;
    }
  }

  private readCell(): boolean {
    const { attributes, xml, table, start } = this;
    const opens = this.at;
    if (!xml.startsWith(CELL_TAG, opens) || !attributes.read(opens + CELL_TAG.length)) return false;
    const address = attributes.find('r');
    if (address < 0) return false;
    const key = keyIn(xml, attributes.valueStart(address), attributes.valueEnd(address));
    if (key <= this.lastKey || key < cellKey(this.row, 0) || key >= cellKey(this.row, COLUMNS)) return false;
    const type = (attributes.value('t') ?? 'n') as CellType;
    if (!CELL_TYPES.includes(type)) return false;
    this.lastKey = key;
    const cell = table.add(
      key,
      opens - start,
      type,
      attributes.find('cm') >= 0 || attributes.find('vm') >= 0,
    );
    this.at = attributes.end;
    table.setPlace(cell, PLACE.openEnd, this.at - start);
    if (!attributes.isSelfClosing) while (!this.skip('</c>')) if (!this.readPiece(cell)) return false;
    table.setPlace(cell, PLACE.end, this.at - start);
    return true;
  }

  private readPiece(cell: number): boolean {
    if (this.skip('<v>')) return this.readValue(cell);
    if (this.skip('<is>')) return this.readInline(cell);
    return this.xml.startsWith('<f', this.at) && this.readFormula(cell);
  }

  private readValue(cell: number): boolean {
    const { table, start } = this;
    if (table.place(cell, PLACE.value) >= 0) return false;
    table.setPlace(cell, PLACE.value, this.at - start);
    if (!this.skipText()) return false;
    table.setPlace(cell, PLACE.valueEnd, this.at - start);
    return this.skip('</v>');
  }

  private readInline(cell: number): boolean {
    const { table, start } = this;
    if (table.place(cell, PLACE.value) >= 0) return false;
    table.setPlace(cell, PLACE.value, this.at - '<is>'.length - start);
    if (!this.skip('<t/>')) {
      if (!TEXTS.some((tag) => this.skip(tag))) return false;
      if (!this.skipText() || !this.skip('</t>')) return false;
    }
    if (!this.skip('</is>')) return false;
    table.setPlace(cell, PLACE.valueEnd, this.at - start);
    return true;
  }

  private readFormula(cell: number): boolean {
    const { attributes, table, start } = this;
    const opens = this.at;
    if (table.kind(cell) !== 'none' || !attributes.read(opens + '<f'.length)) return false;
    const kind = (attributes.value('t') ?? 'normal') as FormulaKind;
    if (!FORMULA_KINDS.includes(kind)) return false;
    table.setFormula(cell, kind, Number(attributes.value('si') ?? -1));
    if ((kind === 'array' || kind === 'dataTable') && !this.readFilled(cell)) return false;
    this.at = attributes.end;
    table.setPlace(cell, PLACE.formulaStart, opens - start);
    table.setPlace(cell, PLACE.formulaContent, this.at - start);
    if (!attributes.isSelfClosing && !this.skipText()) return false;
    table.setPlace(cell, PLACE.formulaContentEnd, this.at - start);
    if (!attributes.isSelfClosing && !this.skip('</f>')) return false;
    table.setPlace(cell, PLACE.formulaEnd, this.at - start);
    return true;
  }

  private readFilled(anchor: number): boolean {
    const { attributes } = this;
    const area = rectangleOf(attributes.value('ref') ?? '');
    if (!area) return false;
    const inputs = [attributes.value('r1'), attributes.value('r2')].filter((input) => input !== undefined);
    this.filled.push({ anchor, area, inputs });
    return true;
  }

  private skip(text: string): boolean {
    if (!this.xml.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  /** To the next tag; there is one, the end of the rows. False: not every parser takes this text. */
  private skipText(): boolean {
    const { xml, at: from } = this;
    let at = from;
    for (let code = xml.charCodeAt(at); code !== LESS; code = xml.charCodeAt(at)) {
      // Most characters have no meaning.
      const isCommon =
        code > GREATER ? code < SURROGATES : code >= BLANK && code !== GREATER && code !== AMPERSAND;
      const length = isCommon ? 1 : lengthAt(xml, at, from);
      if (length === 0) return false;
      at += length;
    }
    this.at = at;
    return true;
  }

  private skipBlanks(): void {
    while (isBlank(this.xml.charCodeAt(this.at))) this.at += 1;
  }
}

function isBlank(code: number): boolean {
  return code === BLANK || code === LINE_FEED || code === RETURN || code === TAB;
}

/** How many units belong to the character, or to the entity, of a text that begins at `from`; 0: it must not stand there. */
function lengthAt(xml: string, at: number, from: number): number {
  const code = xml.charCodeAt(at);
  if (code === AMPERSAND) {
    ENTITY.lastIndex = at;
    return ENTITY.exec(xml)?.[0].length ?? 0;
  }
  if (code === GREATER)
    return at - 2 >= from && xml.charCodeAt(at - 1) === BRACKET && xml.charCodeAt(at - 2) === BRACKET ? 0 : 1;
  if (code < SURROGATES) return isBlank(code) ? 1 : 0;
  if (code >= BEHIND_SURROGATES) return code <= LAST_CHARACTER ? 1 : 0;
  const next = xml.charCodeAt(at + 1);
  return code < LOW_SURROGATES && next >= LOW_SURROGATES && next < BEHIND_SURROGATES ? 2 : 0;
}

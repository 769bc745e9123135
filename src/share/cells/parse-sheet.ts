import { SaxesParser } from 'saxes';
import { DEEPEST } from '../xml/read-elements';
import { ShareError } from '../share-error';
import { shareMessages } from '../messages';
import { cellKey, COLUMNS, keyOfAddress, rectangleOf, ROWS } from './address';
import { CELL_TYPES, CellTable, FORMULA_KINDS, PLACE } from './cell-table';
import type { CellType, FormulaKind } from './cell-table';
import type { FilledArea } from './filled-area';
import { HiddenPlaces, isHidden } from './hidden-places';
import { readPlainRows } from './plain-rows';

export interface ParsedSheet {
  /** Content of `sheetData`, in the text of the part; all places of cells count from its start. */
  readonly rowsStart: number;
  readonly rowsEnd: number;
  readonly table: CellTable;
  readonly hidden: HiddenPlaces;
  readonly filled: readonly FilledArea[];
  /** Whether nothing but rows, cells and what cells hold stands in them: no comment, no words of other programs. */
  readonly isPlain: boolean;
}

type Attributes = Readonly<Record<string, string>>;

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Reads a worksheet with saxes. Its elements are known by their place, so that prefixes need not be resolved. */
class SheetParser {
  readonly table = new CellTable();
  readonly hidden = new HiddenPlaces();
  readonly filled: FilledArea[] = [];
  rowsStart = 0;
  rowsEnd = 0;
  private readonly parser = new SaxesParser({ xmlns: false, position: true } as const);
  private depth = 0;
  private inRows = false;
  private row = -1;
  private column = -1;
  private cell = -1;
  private lastKey = -1;

  constructor(
    private readonly xml: string,
    private readonly part: string,
  ) {
    this.parser.on('error', () => this.damaged());
    this.parser.on('doctype', () => {
      throw new ShareError(shareMessages.doctype(part));
    });
    this.parser.on('opentag', ({ name, attributes }) => this.open(name, attributes));
    this.parser.on('closetag', ({ name, isSelfClosing }) => this.close(name, isSelfClosing));
    this.parser.write(xml).close();
  }

  private open(name: string, attributes: Attributes): void {
    const depth = this.depth;
    this.depth += 1;
    if (depth >= DEEPEST) throw new ShareError(shareMessages.tooDeep(this.part));
    if (this.inRows) {
      if (depth === 4) this.openPiece(name, attributes);
      else if (depth === 3) this.openCell(attributes);
      else if (depth === 2) this.openRow(attributes);
    } else if (depth === 1 && local(name) === 'sheetData') {
      // A second list of rows would be read by some and passed over by others.
      if (this.rowsStart > 0) this.damaged();
      this.inRows = true;
      this.rowsStart = this.parser.position;
    } else if (depth === 1 && local(name) === 'sheetFormatPr') this.hidden.addDefaults(attributes);
    else if (depth === 2 && local(name) === 'col') this.hidden.addColumns(attributes);
    else if (depth === 2 && local(name) === 'mergeCell') this.hidden.addMerged(attributes.ref ?? '');
  }

  private close(name: string, isSelfClosing: boolean): void {
    this.depth -= 1;
    if (!this.inRows) return;
    const end = this.parser.position;
    if (this.depth === 4) this.closePiece(name, end, isSelfClosing);
    else if (this.depth === 3) this.table.setPlace(this.cell, PLACE.end, end - this.rowsStart);
    else if (this.depth === 1) {
      this.inRows = false;
      this.rowsEnd = isSelfClosing ? end : this.tagStart(end);
    }
  }

  private openRow({ r, hidden, ht }: Attributes): void {
    const row = r === undefined ? this.row + 1 : Number(r) - 1;
    if (!Number.isInteger(row) || row <= this.row || row >= ROWS) this.damaged();
    this.row = row;
    this.column = -1;
    if (isHidden(hidden, ht)) this.hidden.addRow(row);
  }

  private openCell({ r, t, cm, vm }: Attributes): void {
    const key = r === undefined ? cellKey(this.row, this.column + 1) : keyOfAddress(r);
    // Cells out of order or twice are read differently by different programs.
    if (key <= this.lastKey || Math.floor(key / COLUMNS) !== this.row) this.damaged();
    this.lastKey = key;
    this.column = key % COLUMNS;
    const type = (t ?? 'n') as CellType;
    if (!CELL_TYPES.includes(type)) this.damaged();
    const openEnd = this.parser.position;
    const start = this.tagStart(openEnd) - this.rowsStart;
    this.cell = this.table.add(key, start, type, cm !== undefined || vm !== undefined);
    this.table.setPlace(this.cell, PLACE.openEnd, openEnd - this.rowsStart);
  }

  private openPiece(name: string, attributes: Attributes): void {
    const openEnd = this.parser.position - this.rowsStart;
    const piece = local(name);
    if (piece === 'v') this.table.setPlace(this.cell, PLACE.value, openEnd);
    else if (piece === 'is')
      this.table.setPlace(this.cell, PLACE.value, this.tagStart(this.parser.position) - this.rowsStart);
    else if (piece === 'f') this.openFormula(attributes, openEnd);
  }

  private openFormula({ t, si, ref, r1, r2 }: Attributes, openEnd: number): void {
    const kind = (t ?? 'normal') as FormulaKind;
    if (!FORMULA_KINDS.includes(kind) || this.table.kind(this.cell) !== 'none') this.damaged();
    this.table.setFormula(this.cell, kind, Number(si ?? -1));
    this.table.setPlace(this.cell, PLACE.formulaStart, this.tagStart(this.parser.position) - this.rowsStart);
    this.table.setPlace(this.cell, PLACE.formulaContent, openEnd);
    if (kind !== 'array' && kind !== 'dataTable') return;
    const area = rectangleOf(ref ?? '');
    if (!area) this.damaged();
    else
      this.filled.push({
        anchor: this.cell,
        area,
        inputs: [r1, r2].filter((input) => input !== undefined),
      });
  }

  private closePiece(name: string, end: number, isSelfClosing: boolean): void {
    const contentEnd = (isSelfClosing ? end : this.tagStart(end)) - this.rowsStart;
    const piece = local(name);
    if (piece === 'v') this.table.setPlace(this.cell, PLACE.valueEnd, contentEnd);
    else if (piece === 'is') this.table.setPlace(this.cell, PLACE.valueEnd, end - this.rowsStart);
    else if (piece === 'f') {
      this.table.setPlace(this.cell, PLACE.formulaContentEnd, contentEnd);
      this.table.setPlace(this.cell, PLACE.formulaEnd, end - this.rowsStart);
    }
  }

  /** A raw < stands in no attribute, so the nearest one begins the tag that ends here. */
  private tagStart(end: number): number {
    return this.xml.lastIndexOf('<', end - 1);
  }

  private damaged(): never {
    throw new ShareError(shareMessages.damaged(this.part));
  }
}

/** @throws ShareError for a sheet that is no XML, or that different programs would read differently */
export function parseSheet(xml: string, part: string): ParsedSheet {
  return parsePlain(xml, part) ?? parseWhole(xml, part);
}

/** With the parser of XML for everything. */
export function parseWhole(xml: string, part: string): ParsedSheet {
  const { rowsStart, rowsEnd, table, hidden, filled } = new SheetParser(xml, part);
  return { rowsStart, rowsEnd, table, hidden, filled, isPlain: false };
}

const ROWS_TAG = '<sheetData>';
/** Other versions allow other characters. */
const HEAD = /^\ufeff?<\?xml version="1\.0"/;

/**
 * Rows in their plain form are read by their own reader, and the parser reads what stands around them. undefined: the
 * sheet has another form.
 */
function parsePlain(xml: string, part: string): ParsedSheet | undefined {
  const tag = xml.indexOf(ROWS_TAG);
  if (tag < 0 || !HEAD.test(xml)) return undefined;
  const rowsStart = tag + ROWS_TAG.length;
  const rows = readPlainRows(xml, rowsStart);
  if (!rows) return undefined;
  const around = new SheetParser(xml.slice(0, rowsStart) + xml.slice(rows.end), part);
  // Else the tag stands in a comment, or elsewhere where it opens no rows.
  if (around.rowsStart !== rowsStart) return undefined;
  for (const row of rows.hiddenRows) around.hidden.addRow(row);
  const { end, table, filled } = rows;
  return { rowsStart, rowsEnd: end, table, hidden: around.hidden, filled, isPlain: true };
}

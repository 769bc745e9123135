import { ShareError } from '../share-error';
import { shareMessages } from '../messages';
import { textOf, withoutEscapes } from '../xml/text-of';
import type { SheetCells, ShownValue } from '../workbook/model';
import { cellKey } from './address';
import { PLACE } from './cell-table';
import type { CellPlace, CellTable } from './cell-table';
import { fillingCells } from './filled-cells';
import type { HiddenPlaces } from './hidden-places';
import type { FilledArea } from './filled-area';
import type { ParsedSheet } from './parse-sheet';
import { isPlainNumber, wholeIn } from './plain-number';
import { richText } from './shared-strings';
import type { SharedStrings } from './shared-strings';
import { SharedFormulas } from './shared-formulas';

/** The cells of a worksheet as its file holds them; see SheetCells. */
export class FileCells implements SheetCells {
  readonly table: CellTable;
  readonly shared = new SharedFormulas();
  readonly filled: readonly FilledArea[];
  readonly hidden: HiddenPlaces;
  private readonly filling: Int32Array;
  /** Of data tables, by their cells. */
  private readonly inputs: ReadonlyMap<number, readonly string[]>;

  constructor(
    readonly sheet: string,
    readonly part: string,
    parsed: ParsedSheet,
    /** Content of `sheetData`. */
    readonly rows: string,
    private readonly strings: SharedStrings,
  ) {
    this.table = parsed.table;
    this.filled = parsed.filled;
    this.hidden = parsed.hidden;
    const filling = fillingCells(this.table, parsed.filled);
    if (!filling) throw new ShareError(shareMessages.damaged(part));
    this.filling = filling;
    this.inputs = new Map(parsed.filled.map(({ anchor, inputs }) => [anchor, inputs]));
    this.defineShared();
  }

  /**
   * The first cell with a text brings a shared formula; the others of its `si` have none. Some programs use an `si`
   * again, so each formula gets a number of its own.
   */
  private defineShared(): void {
    const members: number[] = [];
    for (let cell = 0; cell < this.count; cell += 1)
      if (this.table.kind(cell) === 'shared') members.push(cell);
    const first = new Map<number, number>();
    const latest = new Map<number, number>();
    const texts = members.map((cell) => this.formulaText(cell));
    members.forEach((cell, number) => {
      const index = this.table.sharedIndex(cell);
      if (texts[number] !== '' && !first.has(index)) first.set(index, cell);
    });
    members.forEach((cell, number) => {
      const index = this.table.sharedIndex(cell);
      const text = texts[number] ?? '';
      if (text !== '') {
        latest.set(index, cell);
        this.shared.define(cell, { text, row: this.rowOf(cell), column: this.columnOf(cell) });
      }
      const bringer = latest.get(index) ?? first.get(index);
      if (bringer === undefined) throw new ShareError(shareMessages.damaged(this.part));
      this.table.setFormula(cell, 'shared', bringer);
    });
  }

  get count(): number {
    return this.table.count;
  }

  rowOf(cell: number): number {
    return this.table.row(cell);
  }

  columnOf(cell: number): number {
    return this.table.column(cell);
  }

  find(row: number, column: number): number | undefined {
    return this.table.find(cellKey(row, column));
  }

  value(row: number, column: number): ShownValue | undefined {
    const cell = this.find(row, column);
    return cell === undefined ? undefined : this.valueOf(cell);
  }

  formula(row: number, column: number): string | undefined {
    const cell = this.find(row, column);
    return cell === undefined ? undefined : this.formulaOf(cell);
  }

  styleAt(row: number, column: number): number {
    const cell = this.find(row, column);
    if (cell === undefined) return 0;
    return Number(/\ss\s*=\s*["'](\d+)["']/.exec(this.slice(cell, PLACE.start, PLACE.openEnd))?.[1] ?? 0);
  }

  isHidden(row: number, column: number): boolean {
    return this.hidden.has(row, column);
  }

  *covered(): Generator<number> {
    for (const { top, left, bottom, right } of this.hidden.merged)
      for (let cell = this.table.from(cellKey(top, left)); cell < this.count;) {
        const [row, column] = [this.rowOf(cell), this.columnOf(cell)];
        if (row > bottom) break;
        if (column < left) cell = this.table.from(cellKey(row, left));
        else if (column > right) cell = this.table.from(cellKey(row + 1, left));
        else {
          if (row !== top || column !== left) yield cell;
          cell += 1;
        }
      }
  }

  hasFormula(cell: number): boolean {
    return this.table.kind(cell) !== 'none' || (this.filling[cell] ?? -1) !== -1;
  }

  hasValue(cell: number): boolean {
    const { table } = this;
    if (table.type(cell) === 'str') return true;
    const start = table.place(cell, PLACE.value);
    return start >= 0 && !isBlank(this.rows, start, table.place(cell, PLACE.valueEnd));
  }

  holdsText(cell: number): boolean {
    const type = this.table.type(cell);
    return type === 's' || type === 'str' || type === 'inlineStr' || type === 'd';
  }

  /** Whether the cell holds a number, and its file writes it as JavaScript does; quicker than to read it. */
  isPlainNumber(cell: number): boolean {
    const { table, rows } = this;
    const from = table.place(cell, PLACE.value);
    return (
      from >= 0 && table.type(cell) === 'n' && isPlainNumber(rows, from, table.place(cell, PLACE.valueEnd))
    );
  }

  formulaOf(cell: number): string | undefined {
    return this.ownFormula(cell) ?? this.ownFormula(this.filling[cell] ?? -1);
  }

  /** The formula that stands in the cell itself. */
  ownFormula(cell: number): string | undefined {
    if (cell < 0) return undefined;
    switch (this.table.kind(cell)) {
      case 'none':
        return undefined;
      case 'dataTable':
        return `TABLE(${this.inputs.get(cell)?.join(',') ?? ''})`;
      case 'shared':
        return this.shared.at(this.table.sharedIndex(cell), this.rowOf(cell), this.columnOf(cell)) ?? '';
      case 'normal':
      case 'array':
        return this.formulaText(cell);
    }
  }

  valueOf(cell: number): ShownValue | undefined {
    if (this.table.place(cell, PLACE.value) < 0) return this.shownNothing(cell);
    const written = this.slice(cell, PLACE.value, PLACE.valueEnd);
    switch (this.table.type(cell)) {
      case 'inlineStr':
        return { type: 'text', value: richText(written) };
      case 's':
        return { type: 'text', value: this.sharedText(this.sharedTextOf(cell) ?? -1) };
      case 'str':
      case 'd':
        return { type: 'text', value: withoutEscapes(textOf(written)) };
      case 'b':
        return { type: 'wahr', value: ['1', 'true'].includes(textOf(written).trim()) };
      case 'e':
        return { type: 'fehler', value: textOf(written).trim() };
      case 'n':
        return numberOf(textOf(written).trim());
    }
  }

  /** The number of the shared text that the cell shows. */
  sharedTextOf(cell: number): number | undefined {
    if (this.table.type(cell) !== 's' || this.table.place(cell, PLACE.value) < 0) return undefined;
    const start = this.table.place(cell, PLACE.value);
    const index = wholeIn(this.rows, start, this.table.place(cell, PLACE.valueEnd));
    return index >= 0 ? index : Number(textOf(this.slice(cell, PLACE.value, PLACE.valueEnd)));
  }

  /** A formula that gives an empty text may be written without a value. */
  private shownNothing(cell: number): ShownValue | undefined {
    return this.table.type(cell) === 'str' ? { type: 'text', value: '' } : undefined;
  }

  private sharedText(index: number): string {
    const text = this.strings.text(index);
    if (text === undefined) throw new ShareError(shareMessages.damaged(this.part));
    return text;
  }

  private formulaText(cell: number): string {
    return textOf(this.slice(cell, PLACE.formulaContent, PLACE.formulaContentEnd)).trim();
  }

  private slice(cell: number, from: CellPlace, to: CellPlace): string {
    return this.rows.slice(this.table.place(cell, from), this.table.place(cell, to));
  }
}

function isBlank(text: string, from: number, to: number): boolean {
  // Mostly the first character tells.
  return from === to || (text.charCodeAt(from) <= 0x20 && text.slice(from, to).trim() === '');
}

function numberOf(written: string): ShownValue | undefined {
  return written === '' ? undefined : { type: 'zahl', value: Number(written) };
}

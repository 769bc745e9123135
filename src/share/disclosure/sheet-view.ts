import type { SheetCells } from '../workbook/model';

/** Farther right nobody looks for the name of a table. */
const MOST_COLUMNS = 256;
/** No heading stands farther above its number than a page or a few. */
const MOST_ROWS = 200;

/** What stands above the number in the row `of`, and in which row. */
interface Heading {
  readonly of: number;
  readonly at: number;
  readonly text: string | undefined;
}

/** What stands to the left of the number in the column `of`. */
interface Label {
  readonly of: number;
  readonly text: string | undefined;
}

/** What a reader of the copy sees of a sheet. */
export class SheetView {
  private readonly width: number;
  /** By column, what was found last: numbers below each other have the same heading, or none. */
  private readonly above = new Map<number, Heading>();
  /** By row, what was found last: numbers beside each other have the same label. */
  private readonly beside = new Map<number, Label>();
  private readonly empty = new Map<number, boolean>();

  constructor(
    private readonly cells: SheetCells,
    lastColumn: number,
    private readonly isShown: (row: number, column: number) => boolean,
  ) {
    this.width = Math.min(lastColumn + 1, MOST_COLUMNS);
  }

  valueAt(row: number, column: number): string | number | boolean | undefined {
    return this.isShown(row, column) ? this.cells.value(row, column)?.value : undefined;
  }

  isEmpty(row: number): boolean {
    let isEmpty = this.empty.get(row);
    if (isEmpty === undefined) this.empty.set(row, (isEmpty = this.isWithoutValue(row)));
    return isEmpty;
  }

  private isWithoutValue(row: number): boolean {
    for (let column = 0; column < this.width; column += 1) {
      const value = this.valueAt(row, column);
      if (value !== undefined && value !== '') return false;
    }
    return true;
  }

  textsOf(row: number): readonly string[] {
    return Array.from({ length: this.width }, (_, column) => this.valueAt(row, column)).filter(
      (value) => typeof value === 'string',
    );
  }

  /** The nearest text to the left of a cell. */
  labelOf(row: number, column: number): string | undefined {
    const text = this.findLabel(row, column);
    this.beside.set(row, { of: column, text });
    return text;
  }

  private findLabel(row: number, column: number): string | undefined {
    const known = this.beside.get(row);
    if (known?.of === column) return known.text;
    for (let at = column - 1; at >= Math.max(0, column - MOST_COLUMNS); at -= 1) {
      const value = this.valueAt(row, at);
      if (typeof value === 'string' && isWord(value)) return value;
      if (at === known?.of) return known.text;
    }
    return undefined;
  }

  /** The nearest text above a cell, without an empty row between. */
  headingOf(row: number, column: number): string | undefined {
    const found = this.findHeading(row, column);
    this.above.set(column, found);
    return found.text;
  }

  private findHeading(row: number, column: number): Heading {
    const known = this.above.get(column);
    for (let at = row - 1; at >= Math.max(0, row - MOST_ROWS) && !this.isEmpty(at); at -= 1) {
      const value = this.valueAt(at, column);
      if (typeof value === 'string' && isWord(value)) return { of: row, at, text: value };
      if (at === known?.of)
        return known.text !== undefined && row - known.at <= MOST_ROWS
          ? { ...known, of: row }
          : { of: row, at: -1, text: undefined };
    }
    return { of: row, at: -1, text: undefined };
  }

  /** What stands to the right of a cell, up to the next text that is no sign. */
  *rightOf(
    row: number,
    column: number,
  ): Generator<readonly [column: number, value: string | number | boolean]> {
    for (let at = column + 1; at < this.width; at += 1) {
      const value = this.valueAt(row, at);
      if (typeof value === 'string' && isWord(value)) return;
      if (value !== undefined) yield [at, value];
    }
  }

  /** The rows of what stands below a cell, down to the first empty one or the next text that is no sign. */
  *below(row: number, column: number): Generator<number> {
    for (let at = row + 1; at <= row + MOST_ROWS && !this.isEmpty(at); at += 1) {
      const value = this.valueAt(at, column);
      if (typeof value === 'string' && isWord(value)) return;
      if (value !== undefined) yield at;
    }
  }
}

/** Signs such as `-`, `*` and `x` stand for numbers. */
const isWord = (text: string): boolean => /[\p{L}%€]{2}|[%€]/u.test(text);

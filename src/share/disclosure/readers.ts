import type { Job } from '../step';
import type { Area } from '../workbook/model';
import { WideAreas } from './wide-areas';

/** A cell by its sheet; row and column from 0. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Smaller areas are kept cell by cell: the sum of a row stands in every row of a long list. */
const FEW_CELLS = 32;

/**
 * Which formulas of the workbook read which cells. Workbooks may hold hundreds of thousands of formulas: they are kept
 * in arrays of numbers, and those that read single cells are found by search.
 */
export class Readers {
  private readonly sheets: string[] = [];
  private readonly rows: number[] = [];
  private readonly columns: number[] = [];
  private readonly sheetNumbers = new Map<string, number>();
  /** Of cells that are read, and beside it the formula that does; in ascending order. */
  private readonly keys: Float64Array;
  private readonly keyReaders: Uint32Array;
  /** By sheet. */
  private readonly wide = new Map<string, WideAreas>();
  private readonly opaque: number[] = [];

  constructor(job: Job) {
    const keys: number[] = [];
    const keyReaders: number[] = [];
    for (const { title } of job.workbook.sheets) {
      const cells = job.workbook.cells(title);
      for (let cell = 0; cells && cell < cells.count; cell += 1) {
        const formula = cells.formulaOf(cell);
        if (formula === undefined) continue;
        const reader = this.rows.length;
        this.sheets.push(title);
        this.rows.push(cells.rowOf(cell));
        this.columns.push(cells.columnOf(cell));
        const areas = job.reads(formula, title, { row: cells.rowOf(cell), column: cells.columnOf(cell) });
        if (areas === undefined) this.opaque.push(reader);
        for (const area of areas ?? []) {
          if (sizeOf(area) > FEW_CELLS) this.addWide(area, reader);
          else
            for (const key of this.keysIn(area)) {
              keys.push(key);
              keyReaders.push(reader);
            }
        }
      }
    }
    const order = Uint32Array.from(keys.keys()).sort((one, other) => (keys[one] ?? 0) - (keys[other] ?? 0));
    this.keys = Float64Array.from(order, (index) => keys[index] ?? 0);
    this.keyReaders = Uint32Array.from(order, (index) => keyReaders[index] ?? 0);
  }

  /**
   * The formula cells that read a cell. Wide areas whose readers are all done are forgotten, so that many cells and
   * many areas take no product of both.
   */
  *of({ sheet, row, column }: CellPlace, isDone: (reader: CellPlace) => boolean): Generator<CellPlace> {
    const key = this.keyOf(sheet, row, column);
    for (let at = this.first(key); this.keys[at] === key; at += 1) yield this.place(this.keyReaders[at] ?? 0);
    const wide = this.wide.get(sheet);
    for (const [number, { readers }] of wide?.at(row, column) ?? []) {
      for (const reader of readers) yield this.place(reader);
      if (readers.every((reader) => isDone(this.place(reader)))) wide?.forget(number);
    }
  }

  /** Formula cells of which nobody can say what they read. */
  *unknown(): Generator<CellPlace> {
    for (const reader of this.opaque) yield this.place(reader);
  }

  private addWide(area: Area, reader: number): void {
    let wide = this.wide.get(area.sheet);
    if (!wide) this.wide.set(area.sheet, (wide = new WideAreas()));
    const known = wide.get(area);
    if (known) known.readers.push(reader);
    else wide.add({ area, readers: [reader] });
  }

  private *keysIn({ sheet, top, left, bottom, right }: Area): Generator<number> {
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) yield this.keyOf(sheet, row, column);
  }

  private place(reader: number): CellPlace {
    return {
      sheet: this.sheets[reader] ?? '',
      row: this.rows[reader] ?? 0,
      column: this.columns[reader] ?? 0,
    };
  }

  /** Where keys from `key` on begin. */
  private first(key: number): number {
    let [low, high] = [0, this.keys.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.keys[middle] ?? 0) < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** One number for a cell: 20 bits for the row, 14 for the column, as a sheet has. */
  private keyOf(sheet: string, row: number, column: number): number {
    let number = this.sheetNumbers.get(sheet);
    if (number === undefined) this.sheetNumbers.set(sheet, (number = this.sheetNumbers.size));
    return (number * 2 ** 20 + row) * 2 ** 14 + column;
  }
}

function sizeOf({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

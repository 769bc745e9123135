import { columnOf, contains, keyOf, rowOf } from '../read/cell-name';
import type { Rectangle } from '../read/cell-name';
import type { Sheet } from '../read/workbook-types';
import type { Area, Areas } from './areas';
import type { FormulaCell } from './formula-cells';
import { formulaCells } from './formula-cells';

interface Read {
  readonly area: Rectangle;
  readonly by: number[];
}

/** Areas up to this height are looked up by their rows, higher ones one by one: whole columns are read by many. */
const BAND = 64;

interface SheetReads {
  readonly byArea: Map<string, Read>;
  readonly bands: Map<number, Read[]>;
  readonly high: Read[];
}

/** Which formulas read a cell. */
export class Readers {
  readonly cells: FormulaCell[] = [];
  /** Those of which nobody can say what they read. */
  readonly open: number[] = [];
  private readonly bySheet = new Map<string, SheetReads>();

  constructor(
    private readonly sheets: readonly Sheet[],
    areas: Areas,
  ) {
    for (const sheet of sheets) {
      if (sheet.kind !== 'worksheet') continue;
      for (const cell of formulaCells(sheet, areas)) {
        const number = this.cells.push(cell) - 1;
        if (cell.reads === undefined) this.open.push(number);
        cell.reads?.forEach((area) => this.add(area, number));
      }
    }
  }

  *of(sheet: string, key: number): Generator<number> {
    const reads = this.bySheet.get(sheet);
    if (!reads) return;
    const [row, column] = [rowOf(key), columnOf(key)];
    for (const { area, by } of reads.bands.get(Math.floor(row / BAND)) ?? [])
      if (contains(area, row, column)) yield* by;
    for (const { area, by } of reads.high) if (contains(area, row, column)) yield* by;
  }

  /** The cells that a formula fills, as far as the file holds them. */
  *filledBy({ sheet, key, fills }: FormulaCell): Generator<number> {
    const grid = fills && this.sheets.find(({ title }) => title === sheet)?.grid;
    if (!grid) return yield key;
    for (let index = grid.firstFrom(keyOf(fills.top, fills.left)); index < grid.count; index += 1) {
      if (grid.row(index) > fills.bottom) return;
      if (contains(fills, grid.row(index), grid.column(index))) yield grid.keys[index] as number;
    }
  }

  private add(area: Area, by: number): void {
    let reads = this.bySheet.get(area.sheet);
    if (!reads) this.bySheet.set(area.sheet, (reads = { byArea: new Map(), bands: new Map(), high: [] }));
    const name = `${keyOf(area.top, area.left)}:${keyOf(area.bottom, area.right)}`;
    const known = reads.byArea.get(name);
    if (known) {
      known.by.push(by);
      return;
    }
    const read = { area, by: [by] };
    reads.byArea.set(name, read);
    if (area.bottom - area.top >= BAND) {
      reads.high.push(read);
      return;
    }
    const last = Math.floor(area.bottom / BAND);
    for (let band = Math.floor(area.top / BAND); band <= last; band += 1) {
      const list = reads.bands.get(band);
      if (list) list.push(read);
      else reads.bands.set(band, [read]);
    }
  }
}

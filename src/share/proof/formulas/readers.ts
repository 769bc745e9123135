import { columnOf, contains, keyOf, rowOf } from '../read/cell-name';
import type { Rectangle } from '../read/cell-name';
import type { Sheet } from '../read/workbook-types';
import { AreaTree } from './area-tree';
import type { Area, Areas } from './areas';
import type { FormulaCell } from './formula-cells';
import { formulaCells } from './formula-cells';

interface Read {
  readonly area: Rectangle;
  readonly by: number[];
}

/** The formulas that read a cell by an area in which no cell asked for before lies. */
export type NewReaders = (sheet: string, key: number) => readonly number[];

/** Which formulas read a cell. */
export class Readers {
  readonly cells: FormulaCell[] = [];
  /** Those of which nobody can say what they read. */
  readonly open: number[] = [];
  /** By sheet, and there by the area. */
  private readonly bySheet = new Map<string, Map<string, Read>>();
  private readonly trees = new Map<string, AreaTree<Read>>();

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

  of(sheet: string, key: number): readonly number[] {
    let tree = this.trees.get(sheet);
    if (!tree) this.trees.set(sheet, (tree = this.treeOf(sheet)));
    return tree.at(rowOf(key), columnOf(key)).flatMap(({ by }) => by);
  }

  /** For whoever asks for many cells and needs no formula twice. */
  inTurn(): NewReaders {
    const left = new Map<string, AreaTree<Read>>();
    return (sheet, key) => {
      let tree = left.get(sheet);
      if (!tree) left.set(sheet, (tree = this.treeOf(sheet)));
      return tree.take(rowOf(key), columnOf(key)).flatMap(({ by }) => by);
    };
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

  private treeOf(sheet: string): AreaTree<Read> {
    return new AreaTree(this.bySheet.get(sheet)?.values() ?? []);
  }

  private add(area: Area, by: number): void {
    let reads = this.bySheet.get(area.sheet);
    if (!reads) this.bySheet.set(area.sheet, (reads = new Map()));
    const name = `${keyOf(area.top, area.left)}:${keyOf(area.bottom, area.right)}`;
    const known = reads.get(name);
    if (known) known.by.push(by);
    else reads.set(name, { area, by: [by] });
  }
}

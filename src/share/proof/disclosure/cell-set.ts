import { keyOf } from '../read/cell-name';
import type { Area } from '../formulas/areas';

/** Cells of a workbook. */
export class CellSet {
  private readonly bySheet = new Map<string, Set<number>>();

  /** True where the cell is new. */
  add(sheet: string, key: number): boolean {
    let keys = this.bySheet.get(sheet);
    if (!keys) this.bySheet.set(sheet, (keys = new Set()));
    if (keys.has(key)) return false;
    keys.add(key);
    return true;
  }

  has(sheet: string, key: number): boolean {
    return this.bySheet.get(sheet)?.has(key) ?? false;
  }

  get isEmpty(): boolean {
    return this.bySheet.size === 0;
  }

  *[Symbol.iterator](): Generator<readonly [sheet: string, key: number]> {
    for (const [sheet, keys] of this.bySheet) for (const key of keys) yield [sheet, key];
  }

  /** Whether any cell of an area is in the set: by the smaller of the two. */
  touches({ sheet, top, left, bottom, right }: Area): boolean {
    const keys = this.bySheet.get(sheet);
    if (!keys) return false;
    const isIn = (key: number) => {
      const [first, last] = [keyOf(top, left), keyOf(bottom, right)];
      const column = key % keyOf(1, 0);
      return key >= first && key <= last && column >= left && column <= right;
    };
    if ((bottom - top + 1) * (right - left + 1) > keys.size) return [...keys].some(isIn);
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) if (keys.has(keyOf(row, column))) return true;
    return false;
  }
}

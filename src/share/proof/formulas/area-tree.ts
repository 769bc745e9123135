import type { Rectangle } from '../read/cell-name';

/** The edges of the rectangle around all areas below a branch. */
interface Branches {
  readonly top: Float64Array;
  readonly left: Float64Array;
  readonly bottom: Float64Array;
  readonly right: Float64Array;
}

const NOWHERE: Rectangle = { top: Infinity, left: Infinity, bottom: -1, right: -1 };

/**
 * Areas that are looked up by a cell: sorted by column and row, under a tree of the rectangles around them. Running sums
 * over a long list are as many areas as it has rows, and as many cells ask for them; those found can be taken out.
 */
export class AreaTree<T extends { readonly area: Rectangle }> {
  private readonly sorted: readonly T[];
  private readonly leaves: number;
  /** The root at 1, below a branch those at twice its number and one more. */
  private readonly around: Branches;

  constructor(reads: Iterable<T>) {
    this.sorted = [...reads].sort(
      ({ area: one }, { area: other }) => one.left - other.left || one.top - other.top,
    );
    this.leaves = 2 ** Math.ceil(Math.log2(Math.max(this.sorted.length, 1)));
    const size = 2 * this.leaves;
    this.around = {
      top: new Float64Array(size).fill(NOWHERE.top),
      left: new Float64Array(size).fill(NOWHERE.left),
      bottom: new Float64Array(size).fill(NOWHERE.bottom),
      right: new Float64Array(size).fill(NOWHERE.right),
    };
    for (const [index, { area }] of this.sorted.entries()) this.put(this.leaves + index, area);
    for (let branch = this.leaves - 1; branch > 0; branch -= 1) this.join(branch);
  }

  /** Those that hold a cell. */
  at(row: number, column: number): readonly T[] {
    return this.leavesAt(row, column).map((leaf) => this.sorted[leaf - this.leaves] as T);
  }

  /** The same, and takes them out. */
  take(row: number, column: number): readonly T[] {
    const taken = this.at(row, column);
    for (const leaf of this.leavesAt(row, column)) {
      this.put(leaf, NOWHERE);
      for (let branch = leaf >> 1; branch > 0; branch >>= 1) this.join(branch);
    }
    return taken;
  }

  private leavesAt(row: number, column: number): readonly number[] {
    const found: number[] = [];
    const waiting = [1];
    for (let branch = waiting.pop(); branch !== undefined; branch = waiting.pop()) {
      if (!this.holds(branch, row, column)) continue;
      if (branch < this.leaves) waiting.push(2 * branch + 1, 2 * branch);
      else found.push(branch);
    }
    return found;
  }

  private holds(branch: number, row: number, column: number): boolean {
    const { top, left, bottom, right } = this.around;
    return (
      row >= (top[branch] as number) &&
      row <= (bottom[branch] as number) &&
      column >= (left[branch] as number) &&
      column <= (right[branch] as number)
    );
  }

  private put(branch: number, area: Rectangle): void {
    this.around.top[branch] = area.top;
    this.around.left[branch] = area.left;
    this.around.bottom[branch] = area.bottom;
    this.around.right[branch] = area.right;
  }

  /** The rectangle around the two below. */
  private join(branch: number): void {
    const [one, other] = [2 * branch, 2 * branch + 1];
    const { top, left, bottom, right } = this.around;
    top[branch] = Math.min(top[one] as number, top[other] as number);
    left[branch] = Math.min(left[one] as number, left[other] as number);
    bottom[branch] = Math.max(bottom[one] as number, bottom[other] as number);
    right[branch] = Math.max(right[one] as number, right[other] as number);
  }
}

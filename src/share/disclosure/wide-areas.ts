import type { Area } from '../workbook/model';

/** An area with many cells, and the formulas that read it. */
export interface WideArea {
  readonly area: Area;
  readonly readers: number[];
}

const nameOf = ({ top, left, bottom, right }: Area): string => [top, left, bottom, right].join();

/**
 * Areas that are looked up by a row they hold: sorted by their top, under a tree of their bottoms, so that a lookup
 * passes over areas that end above. Running sums over a long list are as many areas as the list has rows.
 */
export class WideAreas {
  private readonly byName = new Map<string, WideArea>();
  private sorted: readonly WideArea[] | undefined;
  /** Greatest bottom of each branch, the root at 1; -1: nothing there any more. */
  private bottoms = new Float64Array();
  private leaves = 1;

  get(area: Area): WideArea | undefined {
    return this.byName.get(nameOf(area));
  }

  add(wide: WideArea): void {
    this.byName.set(nameOf(wide.area), wide);
    this.sorted = undefined;
  }

  /** Those that hold the row; `forget` takes one out by the number beside it. */
  at(row: number): readonly (readonly [number: number, wide: WideArea])[] {
    const sorted = (this.sorted ??= this.sort());
    const found: [number, WideArea][] = [];
    const branches = [1];
    for (let branch = branches.pop(); branch !== undefined; branch = branches.pop()) {
      if ((this.bottoms[branch] ?? -1) < row || this.topOf(branch, sorted) > row) continue;
      if (branch < this.leaves) branches.push(branch * 2 + 1, branch * 2);
      else {
        const wide = sorted[branch - this.leaves];
        if (wide) found.push([branch - this.leaves, wide]);
      }
    }
    return found;
  }

  forget(number: number): void {
    let branch = this.leaves + number;
    this.bottoms[branch] = -1;
    for (branch >>= 1; branch > 0; branch >>= 1)
      this.bottoms[branch] = Math.max(this.bottoms[branch * 2] ?? -1, this.bottoms[branch * 2 + 1] ?? -1);
  }

  private sort(): readonly WideArea[] {
    const sorted = [...this.byName.values()].sort((one, other) => one.area.top - other.area.top);
    while (this.leaves < sorted.length) this.leaves *= 2;
    this.bottoms = new Float64Array(this.leaves * 2).fill(-1);
    sorted.forEach(({ area }, index) => (this.bottoms[this.leaves + index] = area.bottom));
    for (let branch = this.leaves - 1; branch > 0; branch -= 1)
      this.bottoms[branch] = Math.max(this.bottoms[branch * 2] ?? -1, this.bottoms[branch * 2 + 1] ?? -1);
    return sorted;
  }

  /** The smallest top under a branch: that of its first leaf. */
  private topOf(branch: number, sorted: readonly WideArea[]): number {
    let leaf = branch;
    while (leaf < this.leaves) leaf *= 2;
    return sorted[leaf - this.leaves]?.area.top ?? Infinity;
  }
}

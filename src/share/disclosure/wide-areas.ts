import type { Area } from '../workbook/model';

/** An area with many cells, and the formulas that read it. */
export interface WideArea {
  readonly area: Area;
  readonly readers: number[];
}

const nameOf = ({ top, left, bottom, right }: Area): string => [top, left, bottom, right].join();

/** Edges of the area around all areas below a branch: where it begins and ends, in rows and in columns. */
const EDGES = 4;
const NOTHING = [Infinity, -1, Infinity, -1] as const;

/**
 * Areas that are looked up by a cell they hold: sorted by their first cell, column by column, under a tree of the areas
 * around them, so that a lookup passes over all that lie elsewhere. Running sums over a long list are as many areas as
 * the list has rows.
 */
export class WideAreas {
  private readonly byName = new Map<string, WideArea>();
  private sorted: readonly WideArea[] | undefined;
  /** The root at 1; nothing is left below a branch that ends before it begins. */
  private edges = new Float64Array();
  private leaves = 1;

  get(area: Area): WideArea | undefined {
    return this.byName.get(nameOf(area));
  }

  add(wide: WideArea): void {
    this.byName.set(nameOf(wide.area), wide);
    this.sorted = undefined;
  }

  /** Those that hold the cell, from the top; `forget` takes one out by the number beside it. */
  at(row: number, column: number): readonly (readonly [number: number, wide: WideArea])[] {
    const sorted = (this.sorted ??= this.sort());
    const found: [number, WideArea][] = [];
    const branches = [1];
    for (let branch = branches.pop(); branch !== undefined; branch = branches.pop()) {
      if (!this.reaches(branch, row, column)) continue;
      if (branch < this.leaves) branches.push(branch * 2 + 1, branch * 2);
      else {
        const wide = sorted[branch - this.leaves];
        if (wide) found.push([branch - this.leaves, wide]);
      }
    }
    return found.sort(([, one], [, other]) => one.area.top - other.area.top);
  }

  forget(number: number): void {
    let branch = this.leaves + number;
    this.edges.set(NOTHING, branch * EDGES);
    for (branch >>= 1; branch > 0; branch >>= 1) this.enclose(branch);
  }

  private sort(): readonly WideArea[] {
    const sorted = [...this.byName.values()].sort(
      ({ area: one }, { area: other }) => one.left - other.left || one.top - other.top,
    );
    while (this.leaves < sorted.length) this.leaves *= 2;
    this.edges = new Float64Array(this.leaves * 2 * EDGES);
    for (let branch = 0; branch < this.leaves * 2; branch += 1) this.edges.set(NOTHING, branch * EDGES);
    sorted.forEach(({ area: { top, bottom, left, right } }, index) =>
      this.edges.set([top, bottom, left, right], (this.leaves + index) * EDGES),
    );
    for (let branch = this.leaves - 1; branch > 0; branch -= 1) this.enclose(branch);
    return sorted;
  }

  private reaches(branch: number, row: number, column: number): boolean {
    const at = branch * EDGES;
    return (
      row >= this.edge(at) &&
      row <= this.edge(at + 1) &&
      column >= this.edge(at + 2) &&
      column <= this.edge(at + 3)
    );
  }

  /** Takes what lies below a branch together. */
  private enclose(branch: number): void {
    const [at, one] = [branch * EDGES, branch * 2 * EDGES];
    for (let edge = 0; edge < EDGES; edge += 1) {
      const [first, second] = [this.edge(one + edge), this.edge(one + EDGES + edge)];
      this.edges[at + edge] = edge % 2 === 0 ? Math.min(first, second) : Math.max(first, second);
    }
  }

  private edge(place: number): number {
    return this.edges[place] ?? -1;
  }
}

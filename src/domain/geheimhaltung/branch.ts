import { costOf } from './costs';
import { examineCell } from './remedies';
import type { Requirements } from './requirements';
import { Residual } from './residual';

/** What a pattern lacks: of these shown cells at least one must be hidden too. */
type Gap = readonly number[];

/**
 * Looks for a cheaper safe pattern than `best`, by branching on minimum cuts: of the cells that could help an unsafe
 * one, each is hidden in turn, and shown for good afterwards. `open` is what is not fulfilled when only the primary
 * cells, `given`, are hidden. Exact if it ends within `work` (examined cells × arcs); otherwise the best pattern
 * found so far. Never reads a clock, so that the result is always the same.
 */
export function branch(
  open: Requirements,
  costs: Float64Array,
  given: readonly number[],
  best: readonly number[],
  work: number,
): readonly number[] {
  const search = new Search(open, costs, given, best, work);
  search.visit(costOf(costs, given), open.primaries);
  return search.best;
}

class Search {
  private bestCost: number;
  private readonly residual: Residual;
  /** 1 for cells that stay shown in the branch at hand. */
  private readonly kept: Uint8Array;

  constructor(
    private readonly requirements: Requirements,
    private readonly costs: Float64Array,
    given: readonly number[],
    public best: readonly number[],
    private work: number,
  ) {
    this.bestCost = costOf(costs, best);
    this.kept = new Uint8Array(costs.length);
    this.residual = new Residual(requirements.network, given);
  }

  /** `primaries` are those not known to be safe: what is safe stays so when more is hidden. */
  visit(cost: number, primaries: readonly number[]): void {
    const { requirements, residual, kept } = this;
    this.work -= (primaries.length + 1) * kept.length;
    const gaps: Gap[] = [];
    const stillOpen = primaries.filter((arc) => {
      const { remedies } = examineCell(requirements, residual, arc);
      if (remedies) gaps.push(remedies.filter((cell) => kept[cell] !== 1));
      return remedies !== undefined;
    });
    if (gaps.length === 0) {
      if (cost < this.bestCost) {
        this.best = residual.pattern();
        this.bestCost = cost;
      }
      return;
    }
    gaps.sort((a, b) => a.length - b.length);
    if (cost + this.leastCost(gaps) >= this.bestCost) return;
    const choices = [...(gaps[0] ?? [])].sort((a, b) => this.costOf(a) - this.costOf(b));
    let tried = 0;
    for (const arc of choices) {
      if (this.work <= 0) break;
      residual.hide(arc);
      this.visit(cost + this.costOf(arc), stillOpen);
      residual.show(arc);
      kept[arc] = 1;
      tried++;
    }
    for (const arc of choices.slice(0, tried)) kept[arc] = 0;
  }

  /** Gaps without a common cell need a cell each. Infinity where a gap cannot be closed any more. */
  private leastCost(gaps: readonly Gap[]): number {
    const used = new Set<number>();
    let least = 0;
    for (const gap of gaps) {
      if (gap.some((arc) => used.has(arc))) continue;
      for (const arc of gap) used.add(arc);
      least += Math.min(...gap.map((arc) => this.costOf(arc)));
    }
    return least;
  }

  private costOf(arc: number): number {
    return this.costs[arc] ?? 0;
  }
}

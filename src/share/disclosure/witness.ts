/** Hidden counts with their signs that make up a known number. */
export interface Equation {
  readonly terms: readonly { readonly cell: number; readonly sign: 1 | -1 }[];
  readonly sum: number;
}

/** What someone who has the copy knows of the hidden counts, which are numbered from 0. */
export interface Unknowns {
  /** The true counts: the search begins there. */
  readonly counts: readonly number[];
  readonly equations: readonly Equation[];
}

/** Narrowed equations that one question may take; a table not found by then counts as not there. */
const MOST_STEPS = 20_000;

/**
 * Whether there are whole counts that fit all equations, with one of them between two bounds: another table that could
 * be behind the copy. Looks near the true counts only, so a table that is found proves something, and one that is not
 * found nothing. A hidden count is known to be at least 1, unless it is a zero.
 */
export function hasWitness(
  unknowns: Unknowns,
  cell: number,
  [least, most]: readonly [number, number],
  reach: number,
): boolean {
  const low = Float64Array.from(unknowns.counts, (count) => Math.max(Math.min(1, count), count - reach));
  const high = Float64Array.from(unknowns.counts, (count) => count + reach);
  low[cell] = Math.max(low[cell] ?? 0, least);
  high[cell] = Math.min(high[cell] ?? 0, most);
  if ((low[cell] ?? 0) > (high[cell] ?? 0)) return false;
  return new Search(unknowns).canFill(low, high, unknowns.equations);
}

class Search {
  private readonly equationsOf: readonly (readonly Equation[])[];
  private steps = 0;

  constructor(private readonly unknowns: Unknowns) {
    const { counts, equations } = unknowns;
    const equationsOf: Equation[][] = counts.map(() => []);
    for (const equation of equations)
      for (const cell of new Set(equation.terms.map((term) => term.cell))) equationsOf[cell]?.push(equation);
    this.equationsOf = equationsOf;
  }

  /** Takes one open count after the other: first its true value, or the nearest to it, then the others. */
  canFill(low: Float64Array, high: Float64Array, changed: readonly Equation[]): boolean {
    if (!this.narrow(low, high, changed)) return false;
    const open = low.findIndex((least, cell) => least < (high[cell] ?? 0));
    if (open < 0) return true;
    const [least, most] = [low[open] ?? 0, high[open] ?? 0];
    const nearest = Math.min(Math.max(this.unknowns.counts[open] ?? 0, least), most);
    return [
      [nearest, nearest],
      [nearest + 1, most],
      [least, nearest - 1],
    ].some(([from = 0, to = 0]) => {
      if (from > to) return false;
      const [partLow, partHigh] = [low.slice(), high.slice()];
      partLow[open] = from;
      partHigh[open] = to;
      return this.canFill(partLow, partHigh, this.equationsOf[open] ?? []);
    });
  }

  /** Narrows the ranges in place to what the equations leave; false where nothing is left, or time is up. */
  private narrow(low: Float64Array, high: Float64Array, changed: readonly Equation[]): boolean {
    const pending = new Set(changed);
    for (const equation of pending) {
      pending.delete(equation);
      this.steps += 1;
      if (this.steps > MOST_STEPS) return false;
      for (const cell of narrowed(equation, low, high)) {
        if ((low[cell] ?? 0) > (high[cell] ?? 0)) return false;
        this.equationsOf[cell]?.forEach((other) => pending.add(other));
      }
    }
    return true;
  }
}

/** Gives the cells whose ranges became narrower. */
function narrowed({ terms, sum }: Equation, low: Float64Array, high: Float64Array): readonly number[] {
  const smallest = ({ cell, sign }: Equation['terms'][number]) =>
    sign > 0 ? (low[cell] ?? 0) : -(high[cell] ?? 0);
  const largest = ({ cell, sign }: Equation['terms'][number]) =>
    sign > 0 ? (high[cell] ?? 0) : -(low[cell] ?? 0);
  const least = terms.reduce((total, term) => total + smallest(term), 0);
  const most = terms.reduce((total, term) => total + largest(term), 0);
  const cells: number[] = [];
  for (const term of terms) {
    const { cell, sign } = term;
    const from = sum - (most - largest(term));
    const to = sum - (least - smallest(term));
    const [newLow, newHigh] = sign > 0 ? [from, to] : [-to, -from];
    if (newLow <= (low[cell] ?? 0) && newHigh >= (high[cell] ?? 0)) continue;
    low[cell] = Math.max(low[cell] ?? 0, newLow);
    high[cell] = Math.min(high[cell] ?? 0, newHigh);
    cells.push(cell);
  }
  return cells;
}

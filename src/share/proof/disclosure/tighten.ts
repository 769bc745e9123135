import type { Equation, Knowledge } from './equations';

/** What an unknown can be at least and at most. */
interface Ranges {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** Rounds over all equations; what is not narrow by then is counted as wide. */
const MOST_ROUNDS = 1_000;

/**
 * Ranges that hold every table which agrees with the copy: each equation bounds each of its unknowns by the others,
 * until nothing changes. The true ranges may be narrower still, never wider.
 */
export function tightened({ least, equations }: Knowledge): Ranges {
  const low = Float64Array.from(least);
  const high = new Float64Array(least.length).fill(Infinity);
  for (let round = 0, isNarrowed = true; isNarrowed && round < MOST_ROUNDS; round += 1) {
    isNarrowed = false;
    for (const equation of equations) isNarrowed = narrow(equation, low, high) || isNarrowed;
  }
  return { low, high };
}

/** Sums of infinite ranges are kept as their number, so that a single one can be taken out again. */
interface Bound {
  readonly finite: number;
  readonly infinite: number;
}

function narrow({ terms, sum }: Equation, low: Float64Array, high: Float64Array): boolean {
  const smallest = ([unknown, sign]: [number, number]) => sign * ((sign > 0 ? low : high)[unknown] as number);
  const largest = ([unknown, sign]: [number, number]) => sign * ((sign > 0 ? high : low)[unknown] as number);
  const all = [...terms];
  const least = total(all.map(smallest));
  const most = total(all.map(largest));
  let isNarrowed = false;
  for (const term of all) {
    const [unknown, sign] = term;
    const [one, two] = [
      (sum - without(most, largest(term), Infinity)) / sign,
      (sum - without(least, smallest(term), -Infinity)) / sign,
    ];
    const from = Math.ceil(Math.min(one, two));
    const to = Math.floor(Math.max(one, two));
    isNarrowed ||= from > (low[unknown] as number) || to < (high[unknown] as number);
    low[unknown] = Math.max(low[unknown] as number, from);
    high[unknown] = Math.min(high[unknown] as number, to);
  }
  return isNarrowed;
}

function total(values: readonly number[]): Bound {
  const finite = values.filter(Number.isFinite);
  return { finite: finite.reduce((sum, value) => sum + value, 0), infinite: values.length - finite.length };
}

/** The sum of the others; `endless` is what it is when one of them has no bound. */
function without({ finite, infinite }: Bound, value: number, endless: number): number {
  const isFinite = Number.isFinite(value);
  if (infinite > (isFinite ? 0 : 1)) return endless;
  return isFinite ? finite - value : finite;
}

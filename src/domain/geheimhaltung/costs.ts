import type { Network } from './network';

/**
 * What it costs to hide each cell: first as few cells as possible, then rather small counts than large ones, and so
 * rather cells inside than their totals. Whole numbers, so that sums are exact.
 */
export function costsOf({ count }: Network): Float64Array {
  const arcs = Array.from(count.keys()).sort((a, b) => (count[a] ?? 0) - (count[b] ?? 0) || a - b);
  const costs = new Float64Array(arcs.length);
  arcs.forEach((arc, rank) => {
    costs[arc] = arcs.length ** 2 + rank;
  });
  return costs;
}

/** The cost of a pattern. */
export function costOf(costs: Float64Array, pattern: readonly number[]): number {
  return pattern.reduce((total, arc) => total + (costs[arc] ?? 0), 0);
}

import type { Network } from './network';
import type { Residual } from './residual';

/** Between which values a hidden cell can lie, given everything that is shown. `max` is Infinity without a limit. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
}

/**
 * The exact smallest and largest value of a hidden cell over all integer tables that agree with the published one,
 * with every hidden cell at least 1. A two-way table with margins is a network, so both are maximum flows.
 * With `reach`, bounds farther than that from the true value are given as just that far.
 * Source: Fischetti and Salazar, Models and algorithms for the 2-dimensional cell suppression problem, 1999.
 */
export function bounds(network: Network, residual: Residual, arc: number, reach = Infinity): Bounds {
  const count = network.count[arc] ?? 0;
  return { min: count - residual.lower(arc, reach), max: count + residual.raise(arc, reach) };
}

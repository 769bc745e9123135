import type { Network } from './network';
import type { Requirements } from './requirements';
import type { Residual } from './residual';

/** What a primary cell has or lacks. */
export interface Verdict {
  /** A safe cell stays safe as long as these are hidden. */
  readonly reliesOn: readonly number[];
  /**
   * Undefined for a safe cell. Otherwise shown cells of which every safe pattern hides at least one: those that cross a
   * minimum cut, for no flow can grow without a new arc across it.
   */
  readonly remedies: readonly number[] | undefined;
}

/**
 * Whether a hidden primary cell can be m or more, and if not, what could help.
 *
 * This is all a search has to see to: where every primary cell can, their values also span m − 1. For if one of them,
 * p, could not fall below v > 1, then by a minimum cut p = v − k + y₁ + … + yₖ in every table, with hidden yᵢ. In the
 * true table each yᵢ is at most p − v + 1, so below m and primary; and in the one where it is m or more, p is at
 * least m + v − 1. The audit does not rely on this.
 * Source of the cuts: Fischetti and Salazar, Solving the cell suppression problem on tabular data with linear
 * constraints, 2001 (capacity constraints).
 */
export function examineCell(requirements: Requirements, residual: Residual, arc: number): Verdict {
  const { network } = requirements;
  const missing = roomNeeded(requirements, arc);
  const isSafe = residual.raise(arc, missing) === missing;
  return { reliesOn: residual.moved(), remedies: isSafe ? undefined : shownAcross(network, residual) };
}

/** How much a primary cell must be able to grow. */
function roomNeeded({ network, mindestfallzahl }: Requirements, arc: number): number {
  return mindestfallzahl - (network.count[arc] ?? 0);
}

/** A shown cell is at least m, so it could move in both directions: only its ends count. */
function shownAcross(network: Network, residual: Residual): number[] {
  const { level, hidden } = residual;
  const arcs: number[] = [];
  for (let arc = 0; arc < network.count.length; arc++) {
    const crosses = (level[network.from[arc] ?? 0] === 0) !== (level[network.to[arc] ?? 0] === 0);
    if (crosses && hidden[arc] !== 1) arcs.push(arc);
  }
  return arcs;
}

import type { Network } from './network';
import { isPrimary } from './primary';

/** What a pattern must fulfil in one network: that these primary cells cannot be computed back. */
export interface Requirements {
  readonly network: Network;
  readonly mindestfallzahl: number;
  /** The arcs of the primary cells. */
  readonly primaries: readonly number[];
}

export function requirementsOf(network: Network, mindestfallzahl: number): Requirements {
  const arcs = Array.from(network.count.keys());
  const primaries = arcs.filter((arc) => isPrimary(network.count[arc] ?? 0, mindestfallzahl));
  return { network, mindestfallzahl, primaries };
}

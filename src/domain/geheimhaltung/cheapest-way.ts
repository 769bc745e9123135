import type { Network } from './network';
import type { Residual } from './residual';

/**
 * The shown cells on the cheapest way along which a cell can grow further, as if every cell were hidden; hidden cells
 * cost nothing. Starts from where the residual network stands. Empty where there is no way. (Dijkstra, for few nodes.)
 */
export function cheapestWay(
  network: Network,
  residual: Residual,
  costs: Float64Array,
  grown: number,
): readonly number[] {
  const source = network.to[grown] ?? 0;
  const sink = network.from[grown] ?? 0;
  const { hidden } = residual;
  const distance = new Float64Array(network.nodes).fill(Infinity);
  const done = new Uint8Array(network.nodes);
  const path = new Int32Array(network.nodes);
  distance[source] = 0;
  for (let node = source; node !== sink; node = nearest(distance, done)) {
    if (node < 0) return [];
    done[node] = 1;
    for (const arc of network.at[node] ?? []) {
      if (arc === grown || residual.capacity(arc, node) <= 0) continue;
      const next = residual.across(arc, node);
      const length = (distance[node] ?? 0) + (hidden[arc] === 1 ? 0 : (costs[arc] ?? 0));
      if (length >= (distance[next] ?? 0)) continue;
      distance[next] = length;
      path[next] = arc;
    }
  }
  const shown: number[] = [];
  for (let node = sink; node !== source;) {
    const arc = path[node] ?? 0;
    if (hidden[arc] !== 1) shown.push(arc);
    node = residual.across(arc, node);
  }
  return shown;
}

function nearest(distance: Float64Array, done: Uint8Array): number {
  let best = -1;
  for (let node = 0; node < distance.length; node++) {
    if (done[node] === 1 || distance[node] === Infinity) continue;
    if (best < 0 || (distance[node] ?? 0) < (distance[best] ?? 0)) best = node;
  }
  return best;
}

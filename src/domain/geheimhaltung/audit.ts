import { bounds } from './bounds';
import type { Requirements } from './requirements';
import { Residual } from './residual';

/**
 * Proves a pattern: true where every primary cell of the network is hidden and its possible values span at least m − 1,
 * over all tables that agree with what is shown.
 *
 * The rest of the definition follows. A hidden cell is at least 1, so the largest value is at least m. And a hidden 1
 * can only grow to m in a published sum if the k other hidden cells give up m − 1 and keep 1 each: together they are
 * at least m − 1 + k, so at least m.
 * Compare: protection intervals and singletons in τ-ARGUS; upper bound and width in GaussSuppression (PrimaryDefault).
 */
export function isSafe(
  { network, mindestfallzahl: m, primaries }: Requirements,
  pattern: Iterable<number>,
): boolean {
  const residual = new Residual(network, pattern);
  return primaries.every((arc) => {
    const { min, max } = bounds(network, residual, arc, m - 1);
    return residual.hidden[arc] === 1 && max - min >= m - 1;
  });
}

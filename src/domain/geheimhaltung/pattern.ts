import { isSafe } from './audit';
import { branch } from './branch';
import { complement } from './complement';
import { costOf, costsOf } from './costs';
import type { Network } from './network';
import { examineCell } from './remedies';
import type { Requirements } from './requirements';
import { requirementsOf } from './requirements';
import { Residual } from './residual';
import { trim } from './trim';

/** Examined cells × arcs that the search for a better pattern may take. */
const SEARCH_WORK = 250_000;

/**
 * The cells of one network to hide, as arcs: the primary cells and those needed to protect them.
 *
 * A heuristic: complements along cheapest ways, then whatever is not needed shown again, then branch and bound as far
 * as the work allowed goes. Small tables are solved to the optimum that way, larger ones not; none is claimed. The
 * pattern is proven by the audit; where that failed, everything but zeros would be hidden, which is always safe:
 * then no sum is published.
 */
export function patternOf(network: Network, mindestfallzahl: number): readonly number[] {
  const requirements = requirementsOf(network, mindestfallzahl);
  const { primaries } = requirements;
  const open = openOf(requirements);
  const costs = costsOf(network);
  const ascending = [...open.primaries].sort(
    (a, b) => (network.count[a] ?? 0) - (network.count[b] ?? 0) || a - b,
  );
  const [first, second] = [ascending, [...ascending].reverse()].map((order) => {
    const residual = new Residual(network, primaries);
    complement(open, residual, costs, order);
    trim(open, residual, costs);
    return residual.pattern();
  });
  const everything = Array.from(network.count.keys());
  const better = costOf(costs, second ?? everything) < costOf(costs, first ?? everything) ? second : first;
  const pattern = branch(open, costs, primaries, better ?? everything, SEARCH_WORK);
  return isSafe(requirements, pattern) ? pattern : everything;
}

/** What is not fulfilled when only the primary cells are hidden. The rest stays fulfilled, whatever else is hidden. */
function openOf(requirements: Requirements): Requirements {
  const residual = new Residual(requirements.network, requirements.primaries);
  const primaries = requirements.primaries.filter((arc) => examineCell(requirements, residual, arc).remedies);
  return { ...requirements, primaries };
}

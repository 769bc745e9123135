import { cheapestWay } from './cheapest-way';
import { examineCell } from './remedies';
import type { Requirements } from './requirements';
import type { Residual } from './residual';

/**
 * Hides cells until everything required holds: for each primary cell in turn the cheapest ways along which it can be
 * moved. Changes `residual.hidden`.
 *
 * Hiding more never takes room from another cell, so one pass is enough. There always is a way: cell, row total, grand
 * total and column total can grow together, since none of them is 0.
 */
export function complement(
  requirements: Requirements,
  residual: Residual,
  costs: Float64Array,
  order: readonly number[],
): void {
  const { network } = requirements;
  for (const arc of order) {
    // The residual network is left with the cell raised as far as it goes, so that the way leads farther.
    while (examineCell(requirements, residual, arc).remedies) {
      const way = cheapestWay(network, residual, costs, arc);
      for (const cell of way) residual.hide(cell);
      if (way.length === 0) break;
    }
  }
}

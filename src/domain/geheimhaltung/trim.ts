import { examineCell } from './remedies';
import type { Requirements } from './requirements';
import type { Residual } from './residual';

/**
 * Shows again every secondary cell that a safe pattern can do without, the most expensive first. Changes
 * `residual.hidden`. Only the primary cells that rely on a cell are examined when it is to be shown.
 */
export function trim(requirements: Requirements, residual: Residual, costs: Float64Array): void {
  const { primaries, network, mindestfallzahl } = requirements;
  const { hidden } = residual;
  const reliesOn = new Map(
    primaries.map((arc) => [arc, new Set(examineCell(requirements, residual, arc).reliesOn)]),
  );
  const secondaries = Array.from(hidden.keys())
    .filter((arc) => hidden[arc] === 1 && (network.count[arc] ?? 0) >= mindestfallzahl)
    .sort((a, b) => (costs[b] ?? 0) - (costs[a] ?? 0));
  for (const cell of secondaries) {
    residual.show(cell);
    const renewed = renewedReliance(requirements, residual, reliesOn, cell);
    if (renewed) renewed.forEach((cells, arc) => reliesOn.set(arc, cells));
    else residual.hide(cell);
  }
}

/** What the primary cells that relied on `cell` rely on without it; undefined where one of them is not safe any more. */
function renewedReliance(
  requirements: Requirements,
  residual: Residual,
  reliesOn: ReadonlyMap<number, ReadonlySet<number>>,
  cell: number,
): Map<number, Set<number>> | undefined {
  const renewed = new Map<number, Set<number>>();
  for (const [arc, cells] of reliesOn) {
    if (!cells.has(cell)) continue;
    const verdict = examineCell(requirements, residual, arc);
    if (verdict.remedies) return undefined;
    renewed.set(arc, new Set(verdict.reliesOn));
  }
  return renewed;
}

import type { Check } from '../../check';
import type { CellSet } from '../../disclosure/cell-set';
import type { Pair } from '../../pair';
import type { ChartSlot } from '../../read/chart-slots';
import { chartSlots } from '../../read/chart-slots';
import { cellsOfPoints } from '../chart-cells';
import { chartsOf } from '../charts';
import { proofMessages as messages } from '../messages';

/** No chart keeps the value of a cell that shows `*`. */
export const chartDisclosureCheck: Check = {
  id: 'fallzahlen',
  *run(pair) {
    const hidden = pair.hiddenAndDerived;
    if (hidden.isEmpty) return;
    for (const { part: sheet, title } of pair.expected)
      for (const part of chartsOf(pair.source, sheet))
        if (pair.copy.package.has(part) && revealsIn(pair, part, title, hidden))
          yield { message: messages.chartReveals(part), place: { sheet: title } };
  },
};

function revealsIn(pair: Pair, part: string, sheet: string, hidden: CellSet): boolean {
  const before = chartSlots(pair.source.package.tree(part));
  const after = chartSlots(pair.copy.package.tree(part));
  const reveals = (slot: ChartSlot, kept: ChartSlot | undefined) =>
    kept !== undefined && isRevealed(pair, slot, kept, sheet, hidden);
  return (
    before.own.some((slot, index) => reveals(slot, after.own[index])) ||
    after.aside.some((kept) => {
      const origins = originsOf(kept, before.aside);
      return origins.length > 0 && origins.every((slot) => reveals(slot, kept));
    })
  );
}

/** Where a slot that could have been dropped may come from: by its cells, and else by what it shows. */
function originsOf({ formula, points }: ChartSlot, slots: readonly ChartSlot[]): readonly ChartSlot[] {
  const sameCells = slots.filter((slot) => formula !== undefined && slot.formula === formula);
  if (sameCells.length > 0) return sameCells;
  return slots.filter((slot) => [...points].every(([point, value]) => slot.points.get(point) === value));
}

function isRevealed(
  pair: Pair,
  slot: ChartSlot,
  { points }: ChartSlot,
  sheet: string,
  hidden: CellSet,
): boolean {
  const kept = [...points].filter(([, value]) => value !== '*' && value !== '');
  if (slot.formula === undefined || kept.length === 0) return false;
  const areas = pair.sourceAreas.of(slot.formula, { sheet, row: 0, column: 0 });
  if (areas && !areas.some((area) => hidden.touches(area))) return false;
  const cells = areas && cellsOfPoints(pair, slot, areas);
  // Where nobody can say which point is which cell, none may stay.
  if (!cells) return true;
  return kept.some(([point]) => cells[point]?.some((cell) => hidden.has(...cell)) ?? true);
}

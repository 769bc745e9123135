import type { Check } from '../../check';
import type { CellSet } from '../../disclosure/cell-set';
import type { Area } from '../../formulas/areas';
import type { Pair } from '../../pair';
import { columnOf, keyOf, rowOf } from '../../read/cell-name';
import type { ChartSlot } from '../../read/chart-slots';
import { chartSlots } from '../../read/chart-slots';
import { chartsOf } from '../charts';
import { hiddenIn } from '../../read/hidden';
import { proofMessages as messages } from '../messages';

/** No chart keeps the value of a cell that shows `*`. */
export const chartDisclosureCheck: Check = {
  id: 'fallzahlen',
  *run(pair) {
    const hidden = pair.hiddenAndDerived;
    if (hidden.isEmpty) return;
    for (const { part: sheet, title } of pair.expected)
      for (const part of chartsOf(pair.source, sheet)) {
        if (!pair.copy.package.has(part)) continue;
        const after = chartSlots(pair.copy.package.tree(part));
        const reveals = chartSlots(pair.source.package.tree(part)).some((slot, index) =>
          revealsIn(pair, slot, after[index], title, hidden),
        );
        if (reveals) yield { message: messages.chartReveals(part), place: { sheet: title } };
      }
  },
};

function revealsIn(
  pair: Pair,
  { formula, hasLevels, count }: ChartSlot,
  after: ChartSlot | undefined,
  sheet: string,
  hidden: CellSet,
): boolean {
  const kept = [...(after?.points ?? [])].filter(([, value]) => value !== '*' && value !== '');
  if (formula === undefined || kept.length === 0) return false;
  const areas = pair.sourceAreas.of(formula, { sheet, row: 0, column: 0 });
  if (areas && !areas.some((area) => hidden.touches(area))) return false;
  const cells = areas && !hasLevels ? cellsOfPoints(pair, areas, count) : undefined;
  // Where nobody can say which point is which cell, none may stay.
  if (!cells) return true;
  return kept.some(([point]) => cells[point] === undefined || hidden.has(...cells[point]));
}

const LONGEST = 1_000_000;

/** The cell of each point: charts may leave out hidden cells and count only the others. */
function cellsOfPoints(
  { source }: Pair,
  areas: readonly Area[],
  count: number | undefined,
): ReturnType<typeof cellsOf> {
  const all = cellsOf(areas);
  if (count === undefined || all?.length === count) return all;
  const shown = all?.filter(([title, key]) => {
    const sheet = source.sheet(title);
    const index = sheet?.grid.indexOf(rowOf(key), columnOf(key)) ?? -1;
    return !sheet || index < 0 || !(hiddenIn(sheet)?.(index) ?? false);
  });
  return shown?.length === count ? shown : undefined;
}

function cellsOf(areas: readonly Area[]): readonly (readonly [string, number])[] | undefined {
  const cells: (readonly [string, number])[] = [];
  for (const { sheet, top, left, bottom, right } of areas) {
    if ((bottom - top + 1) * (right - left + 1) + cells.length > LONGEST) return undefined;
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) cells.push([sheet, keyOf(row, column)]);
  }
  return cells;
}

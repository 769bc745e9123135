import type { Check, Finding } from '../check';
import type { Pair } from '../pair';
import type { ChartSlot } from '../read/chart-slots';
import { chartSlots } from '../read/chart-slots';
import { allOf } from '../read/tree';
import type { Workbook } from '../read/workbook';
import { pointsFromCells } from './chart-cells';
import { proofMessages as messages } from './messages';

const CHART = /drawingml\.chart\+xml|chartex\+xml/;

/** Under what a chart that is gone stands in the report: by itself, or with the hidden shape it was drawn in. */
const GOES_WITH = ['diagramm', 'objekte'];

const NONE: ReadonlyMap<number, string> = new Map();

/** The charts of a sheet: through its drawing. */
export function chartsOf({ package: pack }: Workbook, sheetPart: string): readonly string[] {
  return pack
    .related(sheetPart, 'drawing')
    .flatMap((drawing) => pack.relationships(drawing))
    .filter(({ isExternal, target }) => !isExternal && CHART.test(pack.typeOf(target) ?? ''))
    .map(({ target }) => target);
}

/**
 * Charts show what they showed; only points may be missing, and then the lines of their series are. Which points, the
 * disclosure looks at.
 */
export const chartsCheck: Check = {
  id: 'diagramme',
  *run(pair) {
    const isListed = pair.report.removed.some(({ kind }) => GOES_WITH.includes(kind));
    for (const { part: sheet, title } of pair.expected) {
      const place = { sheet: title };
      for (const part of chartsOf(pair.source, sheet)) {
        if (pair.copy.package.has(part)) yield* compare(pair, part, title);
        else if (!isListed) yield { message: messages.chartMissing(part), place };
      }
    }
  },
};

function* compare(pair: Pair, part: string, sheet: string): Generator<Finding> {
  const place = { sheet };
  const [chart, copied] = [pair.source.package.tree(part), pair.copy.package.tree(part)];
  const [before, after] = [chartSlots(chart), chartSlots(copied)];
  if (before.own.length !== after.own.length) {
    yield { message: messages.chartShape(part), place };
    return;
  }
  const showsHidden = [...allOf(chart, 'plotVisOnly')].some(({ attributes: { val } }) => val === '0');
  const shown = before.own.map((slot) => shownPoints(pair, slot, sheet, showsHidden));
  const isTrue = (slot: ChartSlot, points: ReadonlyMap<number, string> = NONE) =>
    [...slot.points].every(([point, value]) => value === '*' || value === '' || points.get(point) === value);
  const areTrue =
    after.own.every((slot, index) => isTrue(slot, shown[index])) &&
    after.aside.every((slot) => before.aside.some(({ points }) => isTrue(slot, points)));
  if (!areTrue) yield { message: messages.chartValue(part), place };
  if (before.own.some((slot, index) => after.own[index]?.hasLines && readsHidden(pair, slot, sheet)))
    yield { message: messages.chartReveals(part), place };
}

/** Lines are drawn by all points of a series: by those, too, that the copy does not show. */
function readsHidden(
  { sourceAreas, hiddenAndDerived }: Pair,
  { formula }: ChartSlot,
  sheet: string,
): boolean {
  if (formula === undefined || hiddenAndDerived.isEmpty) return false;
  const areas = sourceAreas.of(formula, { sheet, row: 0, column: 0 });
  return areas?.some((area) => hiddenAndDerived.touches(area)) ?? true;
}

/** The points of the cache; where there is none, what the cells show. */
function shownPoints(
  pair: Pair,
  { formula, points, count }: ChartSlot,
  sheet: string,
  showsHidden: boolean,
): ReadonlyMap<number, string> {
  if (formula === undefined || points.size > 0 || count !== undefined) return points;
  const areas = pair.sourceAreas.of(formula, { sheet, row: 0, column: 0 }) ?? [];
  return pointsFromCells(pair, areas, showsHidden);
}

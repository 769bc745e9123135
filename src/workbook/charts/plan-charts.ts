import type { PlacedBlock } from '../creation';
import { layOut } from '../layout';
import { chartMissing } from '../problems';
import type { ChartDescription, ChartSeriesDescription, SheetDescription } from '../sheet';
import { standingOf } from '../standing';
import { foundName } from '../state';
import type { WorkbookState } from '../state';
import type { ChartChange, Problem, Wish } from '../types';
import { lastMonth, rangesOf, samePoints } from './ranges';

/** A chart to make, or one whose ranges to set. */
export interface ChartWork {
  readonly chart: ChartDescription;
  readonly change: ChartChange;
  /** The top left cell of its block, where it is to be made. */
  readonly origin?: { readonly row: number; readonly column: number };
  /** It comes with a block made in the same run. */
  readonly withBlock: boolean;
}

interface PlannedCharts {
  readonly work: readonly ChartWork[];
  /** Charts without a value yet: drawn as soon as there is one, be it in this run. */
  readonly waiting: readonly ChartWork[];
  readonly problems: readonly Problem[];
}

const NOTHING: PlannedCharts = { work: [], waiting: [], problems: [] };

/**
 * What the charts of some sheets need. One that the user has deleted is only made again on demand: unlike a name, nothing
 * else breaks without it. Which months of a new block have a number is only known when it stands.
 */
export function plannedCharts(
  state: WorkbookState,
  sheets: readonly SheetDescription[],
  blocks: readonly PlacedBlock[],
  wish: Wish,
): PlannedCharts {
  const planned = sheets.flatMap((sheet) =>
    (sheet.charts ?? []).map((chart): PlannedCharts => {
      const placed = blocks.find(
        ({ description, block }) => description.key === sheet.key && block.key === chart.block,
      );
      if (placed) return { ...NOTHING, work: [made(chart, placed.area, true)] };
      return plannedStanding(state, sheet, chart, wish);
    }),
  );
  return {
    work: planned.flatMap(({ work }) => work),
    waiting: planned.flatMap(({ waiting }) => waiting),
    problems: planned.flatMap(({ problems }) => problems),
  };
}

function plannedStanding(
  state: WorkbookState,
  sheet: SheetDescription,
  chart: ChartDescription,
  wish: Wish,
): PlannedCharts {
  const block = sheet.blocks.find(({ key }) => key === chart.block);
  const months = foundName(state, chart.categories);
  if (!block || !months || standingOf(state, block) !== 'whole') return NOTHING;
  const now = state.charts.get(chart.name);
  if (now) {
    const changed = changedSeries(state, chart);
    const until = lastMonth(state, chart, changed);
    const change = {
      kind: 'ranges',
      name: chart.name,
      title: chart.title,
      sheet: now.sheet,
      ...(until !== undefined && { until }),
    } as const;
    return changed.length > 0 ? { ...NOTHING, work: [{ chart, change, withBlock: false }] } : NOTHING;
  }
  const hasValues = rangesOf(state, chart).length > 0;
  const isGone = state.marks.has(chart.name);
  if (isGone && !hasValues) return NOTHING;
  if (isGone && !wish.charts?.includes(chart.name))
    return { ...NOTHING, problems: [chartMissing(chart, months.area.sheet)] };
  const laid = layOut(block).names.find(({ name }) => name === chart.categories)?.area;
  const origin = {
    sheet: months.area.sheet,
    row: Math.max(0, months.area.row - (laid?.row ?? 0)),
    column: Math.max(0, months.area.column - (laid?.column ?? 0)),
  };
  const work = [made(chart, origin, false)];
  return hasValues ? { ...NOTHING, work } : { ...NOTHING, waiting: work };
}

function made(
  chart: ChartDescription,
  { sheet, row, column }: { readonly sheet: string; readonly row: number; readonly column: number },
  withBlock: boolean,
): ChartWork {
  const { name, title } = chart;
  return { chart, change: { kind: 'new', name, title, sheet }, origin: { row, column }, withBlock };
}

/** The chart shows other points than the months have now. */
export function differs(state: WorkbookState, chart: ChartDescription): boolean {
  return changedSeries(state, chart).length > 0;
}

function changedSeries(state: WorkbookState, chart: ChartDescription): readonly ChartSeriesDescription[] {
  const now = state.charts.get(chart.name)?.series ?? [];
  const wanted = rangesOf(state, chart);
  return chart.series.filter((series) => {
    const points = wanted.find((range) => range.series === series)?.points;
    const shown = now.find(({ title }) => title === series.title)?.points;
    if (!points || !shown) return points !== shown;
    return !samePoints(shown, points);
  });
}

import { askForName } from '../look';
import { sheetNamed } from '../state';
import type { ChartState, WorkbookState } from '../state';
import { unmark } from './chart-mark';
import { differs } from './plan-charts';
import type { ChartWork } from './plan-charts';
import { queueChart } from './queue-charts';
import { rangesOf } from './ranges';

/**
 * Queues the question what months and charts hold after everything else was written: only then it is known which
 * months have a number. The answer is there after the next sync.
 */
export function askForMonths(
  context: Excel.RequestContext,
  state: WorkbookState,
  work: readonly ChartWork[],
): () => WorkbookState {
  const made = new Set(work.map(({ chart }) => chart.name));
  const charts = state.design.charts
    .map(({ chart }) => chart)
    .filter(({ name }) => made.has(name) || state.charts.has(name));
  const columns = new Set(
    charts.flatMap(({ categories, series }) => [categories, ...series.map(({ values }) => values)]),
  );
  const names = [...columns].flatMap((name) => {
    const target = state.design.targets.get(name);
    return target ? [askForName(context, target)] : [];
  });
  const points = [...state.charts].map(([name, chart]) => askForPoints(context, name, chart));
  return () => ({
    ...state,
    names: new Map([...state.names, ...names.map((name) => name.answer())]),
    charts: new Map(points.map((answer) => answer())),
  });
}

function askForPoints(
  context: Excel.RequestContext,
  name: string,
  { sheet, series }: ChartState,
): () => readonly [string, ChartState] {
  const found = context.workbook.worksheets.getItem(sheet).charts.getItem(name);
  const asked = series.map((_, index) => found.series.getItemAt(index).getDimensionValues('Values'));
  return () => [
    name,
    { sheet, series: series.map(({ title }, index) => ({ title, points: asked[index]?.value ?? [] })) },
  ];
}

/** Queues new charts that have a value to show, and new ranges; says which. */
export function queueCharts(
  context: Excel.RequestContext,
  now: WorkbookState,
  work: readonly ChartWork[],
): readonly ChartWork[] {
  const [made, empty] = parted(now, work);
  // Its block is new: that a chart of the same name was drawn before says nothing any more.
  for (const { chart, withBlock } of empty)
    if (withBlock && now.marks.has(chart.name)) unmark(context, chart.name);
  const behind = now.design.charts.flatMap(({ chart }): readonly ChartWork[] => {
    const sheet = now.charts.get(chart.name)?.sheet;
    if (sheet === undefined || sheetNamed(now, sheet)?.protected || !differs(now, chart)) return [];
    const { name, title } = chart;
    return [{ chart, change: { kind: 'ranges', name, title, sheet }, withBlock: false }];
  });
  const queued = [...made, ...behind];
  for (const item of queued) queueChart(context, now, item);
  return queued;
}

/** New charts with something to show, and those without; a protected sheet takes none. */
function parted(
  now: WorkbookState,
  work: readonly ChartWork[],
): readonly [made: readonly ChartWork[], empty: readonly ChartWork[]] {
  const fresh = work.filter(
    ({ change }) => change.kind === 'new' && !sheetNamed(now, change.sheet)?.protected,
  );
  const hasValues = ({ chart }: ChartWork) => rangesOf(now, chart).length > 0;
  return [fresh.filter(hasValues), fresh.filter((item) => !hasValues(item))];
}

import { askForName } from '../look';
import { sheetNamed } from '../state';
import type { ChartState, WorkbookState } from '../state';
import { differs } from './plan-charts';
import type { ChartWork } from './plan-charts';
import { queueChart } from './queue-charts';

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

/** Queues new charts and new ranges; says whether there is anything to sync. */
export function queueCharts(
  context: Excel.RequestContext,
  now: WorkbookState,
  work: readonly ChartWork[],
): boolean {
  const made = work.filter(({ change }) => change.kind === 'new');
  const behind = now.design.charts.flatMap(({ chart }): readonly ChartWork[] => {
    const sheet = now.charts.get(chart.name)?.sheet;
    if (sheet === undefined || sheetNamed(now, sheet)?.protected || !differs(now, chart)) return [];
    const { name, title } = chart;
    return [{ chart, change: { kind: 'ranges', name, title, sheet }, withBlock: false }];
  });
  for (const item of [...made, ...behind]) queueChart(context, now, item);
  return made.length + behind.length > 0;
}

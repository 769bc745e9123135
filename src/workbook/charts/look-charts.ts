import type { Design } from '../design';
import type { ChartState } from '../state';

/** A chart that may be there, asked for beside its months. */
interface Asked {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly chart: Excel.Chart;
  readonly series: Excel.ChartSeriesCollection;
}

/** Queues the question which charts stand on the sheets of their months; `answer` asks what they show, where any do. */
export function askForCharts(
  context: Excel.RequestContext,
  design: Design,
): { answer(): Promise<ReadonlyMap<string, ChartState>> } {
  const asked = design.charts.map(({ chart: { name, categories } }): Asked => {
    const months = context.workbook.names.getItemOrNullObject(categories).getRangeOrNullObject();
    const sheet = months.worksheet.load('name');
    const chart = sheet.charts.getItemOrNullObject(name).load('name');
    return { name, sheet, chart, series: chart.series.load('items/name') };
  });
  return {
    answer: async () => {
      const found = asked.filter(({ chart }) => !chart.isNullObject);
      if (found.length === 0) return new Map();
      const answers = found.map(askForPoints);
      await context.sync();
      return new Map(answers.map((answer) => answer()));
    },
  };
}

function askForPoints({ name, sheet, series }: Asked): () => readonly [string, ChartState] {
  const shown = series.items.map((item) => ({
    title: item.name,
    points: item.getDimensionValues('Values'),
  }));
  return () => [
    name,
    { sheet: sheet.name, series: shown.map(({ title, points }) => ({ title, points: points.value })) },
  ];
}

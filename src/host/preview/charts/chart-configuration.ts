import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
  Tooltip,
} from 'chart.js';
import type { ChartConfiguration, ChartDataset, ChartOptions, LegendItem } from 'chart.js';
import { displayText } from '../../grid/display';
import type { ChartSnapshot, LegendPosition } from '../../xlsx/charts/chart-snapshot';
import { shownTitle } from '../../xlsx/charts/chart-texts';
import { dataLabels } from './data-labels';
import { datasetsOf } from './datasets';
import { scalesOf } from './scales';

Chart.register(
  ...[BarController, BarElement, CategoryScale, Legend, LinearScale],
  ...[LineController, LineElement, PointElement, Title, Tooltip],
);

const TEXT_COLOR = '#595959';
const FAMILY = 'Calibri';
/** Pixels: 14 and 9 points, as the file says. */
const TITLE_SIZE = 19;
const TEXT_SIZE = 12;

const LEGEND: Readonly<Record<LegendPosition, 'top' | 'bottom' | 'left' | 'right'>> = {
  Top: 'top',
  Bottom: 'bottom',
  Left: 'left',
  Right: 'right',
  Corner: 'right',
};

/** A chart in the terms of the drawing library. */
export function chartConfiguration(
  chart: ChartSnapshot,
  locale: string,
  devicePixelRatio: number,
): ChartConfiguration<'bar' | 'line'> {
  return {
    type: chart.type === 'BarClustered' || chart.type === 'ColumnClustered' ? 'bar' : 'line',
    data: { labels: categoriesOf(chart, locale), datasets: datasetsOf(chart) },
    options: optionsOf(chart, locale, devicePixelRatio),
    plugins: [
      dataLabels((value, position) =>
        chart.series[position]?.hasDataLabels ? figureText(chart, position, value, locale) : '',
      ),
    ],
  };
}

function optionsOf(
  chart: ChartSnapshot,
  locale: string,
  devicePixelRatio: number,
): ChartOptions<'bar' | 'line'> {
  const title = shownTitle(chart);
  return {
    devicePixelRatio,
    responsive: false,
    animation: false,
    maintainAspectRatio: false,
    color: TEXT_COLOR,
    font: { family: FAMILY, size: TEXT_SIZE },
    indexAxis: chart.type === 'BarClustered' ? 'y' : 'x',
    interaction: { mode: 'index', intersect: false },
    layout: { padding: 8 },
    scales: scalesOf(chart, locale),
    plugins: {
      title: {
        display: title !== undefined,
        text: title?.split('\n') ?? '',
        color: TEXT_COLOR,
        font: { family: FAMILY, size: TITLE_SIZE, weight: 'normal' },
      },
      legend: {
        display: chart.legend.visible,
        position: LEGEND[chart.legend.position],
        align: chart.legend.position === 'Corner' ? 'start' : 'center',
        labels: { usePointStyle: true, pointStyleWidth: 28, boxHeight: 8, generateLabels: legendEntries },
      },
      tooltip: {
        boxPadding: 4,
        callbacks: {
          label: ({ dataset, datasetIndex, raw }) =>
            `${dataset.label ?? ''}: ${figureText(chart, datasetIndex, raw, locale)}`,
        },
      },
    },
  };
}

/** A line stands for a line, dashed where it is, and a box for columns. */
function legendEntries(drawn: Chart): LegendItem[] {
  return Chart.defaults.plugins.legend.labels.generateLabels(drawn).map((entry) => {
    const dataset = drawn.data.datasets[entry.datasetIndex ?? 0];
    if (dataset?.type !== 'line') return { ...entry, pointStyle: 'rect' };
    const { borderDash, borderWidth } = dataset as ChartDataset<'line'>;
    return { ...entry, pointStyle: 'line', lineDash: borderDash as number[], lineWidth: Number(borderWidth) };
  });
}

/** The first series names the categories, as in Excel; without names they are counted. */
function categoriesOf({ series }: ChartSnapshot, locale: string): string[] {
  const categories = series[0]?.categories;
  const count = Math.max(0, ...series.map(({ values }) => values?.values.length ?? 0));
  return Array.from({ length: count }, (_, index) => {
    if (!categories) return String(index + 1);
    return displayText(
      { value: categories.values[index] ?? null, error: false },
      categories.numberFormat,
      locale,
    );
  });
}

function figureText({ series }: ChartSnapshot, position: number, value: unknown, locale: string): string {
  if (typeof value !== 'number') return '';
  return displayText({ value, error: false }, series[position]?.values?.numberFormat ?? 'General', locale);
}

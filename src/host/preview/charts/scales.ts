import type { ChartOptions } from 'chart.js';
import { displayText } from '../../grid/display';
import type { AxisLook, ChartSnapshot, SeriesSnapshot } from '../../xlsx/charts/chart-snapshot';

const LINE_COLOR = '#D9D9D9';
const TEXT_COLOR = '#595959';
/** Excel begins a scale at 0 unless the smallest figure is more than five sixths of the largest. */
const CLOSE_TOGETHER = 5 / 6;

type Scales = NonNullable<ChartOptions<'bar' | 'line'>['scales']>;

/** The axes of a chart; the axis of the categories goes upwards where bars lie, as in Excel. */
export function scalesOf(chart: ChartSnapshot, locale: string): Scales {
  const horizontal = chart.type === 'BarClustered';
  const [category, value] = horizontal ? ['y', 'x'] : ['x', 'y'];
  const { categoryAxis, valueAxis, series } = chart;
  const primary = series.filter(({ secondaryAxis }) => !secondaryAxis);
  const secondary = series.filter(({ secondaryAxis }) => secondaryAxis);
  return {
    [category as string]: {
      type: 'category',
      axis: category,
      reverse: horizontal,
      // Points stand in the middle of their category, as the file says (`crossBetween`).
      offset: true,
      ...lookOf(categoryAxis),
    },
    value: valueScale(valueAxis, primary, { axis: value, position: horizontal ? 'bottom' : 'left' }, locale),
    ...(secondary.length > 0 && {
      second: valueScale(
        { majorGridlines: false },
        secondary,
        { axis: value, position: horizontal ? 'top' : 'right' },
        locale,
      ),
    }),
  } as Scales;
}

function valueScale(look: AxisLook, series: readonly SeriesSnapshot[], side: object, locale: string): object {
  const format = look.numberFormat ?? series[0]?.values?.numberFormat ?? 'General';
  const { ticks, ...shared } = lookOf(look);
  // A step of the scale is a rounded number; what the processor adds at its 16th digit is no figure.
  const label = (value: number | string): string =>
    displayText({ value: Number(Number(value).toPrecision(12)), error: false }, format, locale);
  return {
    type: 'linear',
    ...side,
    ...shared,
    ticks: { ...ticks, callback: label },
    beginAtZero: !lieCloseTogether(series),
    ...(look.minimum !== undefined && { min: look.minimum }),
    ...(look.maximum !== undefined && { max: look.maximum }),
  };
}

function lookOf({ title, majorGridlines }: AxisLook) {
  return {
    title: { display: title !== undefined, text: title?.split('\n') ?? '', color: TEXT_COLOR },
    grid: { display: majorGridlines, color: LINE_COLOR },
    border: { color: LINE_COLOR },
    ticks: { color: TEXT_COLOR },
  };
}

function lieCloseTogether(series: readonly SeriesSnapshot[]): boolean {
  const figures = series
    .flatMap(({ values }) => values?.values ?? [])
    .filter((value) => typeof value === 'number')
    .map(Number);
  if (figures.length === 0) return false;
  const sizes = figures.map(Math.abs);
  const oneSided = figures.every((value) => value > 0) || figures.every((value) => value < 0);
  return oneSided && Math.min(...sizes) > Math.max(...sizes) * CLOSE_TOGETHER;
}

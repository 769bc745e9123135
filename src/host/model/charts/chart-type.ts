import type { ChartType } from '../../xlsx/charts/chart-snapshot';
import { refusals } from '../messages';

const TYPES: readonly ChartType[] = ['Line', 'LineMarkers', 'ColumnClustered', 'BarClustered'];

/** Excel has some eighty kinds of chart, this host those that an AMIP workbook uses. */
export function requireChartType(type: unknown): ChartType {
  const known = TYPES.find((name) => name === type);
  if (!known) throw refusals.unsupported(`the chart type ${String(type)}`);
  return known;
}

export const isLine = (type: ChartType): boolean => type === 'Line' || type === 'LineMarkers';

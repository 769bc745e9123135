import type { FieldStyle } from '../../fields';
import type { ChartDescription, GridColumn } from '../../sheet';

export const CHART_ROWS = 16;
const CHART_COLUMNS = 8;

/** A column of a grid that a formula fills, month by month. */
export function monthColumn(name: string, label: string, style: FieldStyle, formula: string): GridColumn {
  return { kind: 'formula', name, label, style, formula };
}

interface Lines {
  readonly name: string;
  readonly title: string;
  readonly block: string;
  /** Rows of its block above it. */
  readonly row: number;
  readonly months: string;
  readonly soll: string;
  readonly ist: string;
  readonly forecast: string;
  readonly numberFormat: string;
}

/** The forecast is drawn first: it lies under the Ist up to the last month known. */
export function lineChart(lines: Lines): ChartDescription {
  const { name, title, block, row, months, soll, ist, forecast, numberFormat } = lines;
  return {
    name,
    title,
    type: 'Line',
    block,
    row,
    column: 0,
    rows: CHART_ROWS,
    columns: CHART_COLUMNS,
    categories: months,
    series: [
      { title: 'Prognose', values: forecast, color: '#7F7F7F', dash: true },
      { title: 'Soll', values: soll, color: '#1F3A5F', dash: true },
      { title: 'Ist', values: ist, color: '#C55A11' },
    ],
    numberFormat,
  };
}

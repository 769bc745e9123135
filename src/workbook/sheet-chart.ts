/** A chart over columns of months, from the first to the last month with a number. */
export interface ChartDescription {
  /** Excel's name of the chart, by which it is found: `AMIP_DiagrammIQ`. */
  readonly name: string;
  readonly title: string;
  readonly type: 'Line' | 'ColumnClustered' | 'BarClustered';
  /** The block it belongs to, and its place in cells relative to it. */
  readonly block: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** The name of a column of months. */
  readonly categories: string;
  readonly series: readonly ChartSeriesDescription[];
  readonly numberFormat: string;
}

export interface ChartSeriesDescription {
  readonly title: string;
  /** The name of a column of the same months. */
  readonly values: string;
  readonly color: string;
  readonly dash?: boolean;
}

import type { Scalar } from '../../functions/call';

/** The kinds of chart that the host knows, by their names in Excel.ChartType. */
export type ChartType = 'Line' | 'LineMarkers' | 'ColumnClustered' | 'BarClustered';

export interface AxisLook {
  /** None where the axis has no title. */
  readonly title?: string | undefined;
  /** Without them Excel chooses the ends of the scale. */
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  /** Without it, labels look like the cells of the first series. */
  readonly numberFormat?: string | undefined;
  readonly majorGridlines: boolean;
}

export type LegendPosition = 'Top' | 'Bottom' | 'Left' | 'Right' | 'Corner';

/** What a chart is apart from its data and its place. */
export interface ChartLook {
  readonly name: string;
  readonly type: ChartType;
  /** A shown title without a text is Excel's own: the name of an only series, or a word that stands for a title. */
  readonly title: { readonly visible: boolean; readonly text?: string | undefined };
  readonly legend: { readonly visible: boolean; readonly position: LegendPosition };
  readonly valueAxis: AxisLook;
  readonly categoryAxis: AxisLook;
  /** Hidden rows and columns are left out. */
  readonly plotVisibleOnly: boolean;
  /** The room between two groups of columns, in percent of a column. */
  readonly gapWidth: number;
}

export type LineStyle = 'None' | 'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot' | 'RoundDot';
export type MarkerStyle =
  'None' | 'Square' | 'Diamond' | 'Triangle' | 'X' | 'Star' | 'Dot' | 'Dash' | 'Circle' | 'Plus';

/** What was chosen for a series; everything else is Excel's automatic look. Colours as `#RRGGBB`, widths in points. */
export interface SeriesLook {
  readonly type: ChartType;
  readonly lineColor?: string | undefined;
  readonly lineStyle?: LineStyle | undefined;
  readonly lineWeight?: number | undefined;
  /** null: no fill at all. */
  readonly fillColor?: string | null | undefined;
  readonly markerStyle?: MarkerStyle | undefined;
  readonly hasDataLabels: boolean;
  readonly secondaryAxis: boolean;
}

/** Cells that a chart takes its figures from, and what stood in them. */
export interface SourceSnapshot {
  /** `Ziele!$B$5:$B$16`; `#REF!` where the cells are gone. */
  readonly formula: string;
  /** By cell; null is a gap. Hidden cells are left out where the chart leaves them out. */
  readonly values: readonly Scalar[];
  /** Of the first cell. */
  readonly numberFormat: string;
}

export interface SeriesSnapshot extends SeriesLook {
  /** A text of its own, or a cell; none where Excel says `Datenreihen1`. */
  readonly name?: string | SourceSnapshot;
  readonly values?: SourceSnapshot;
  readonly categories?: SourceSnapshot;
}

/** A corner of a chart: a cell, and points from its upper left corner. */
export interface AnchorPoint {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

/** Both corners lie in cells, and the chart moves and grows with them. */
export interface ChartAnchor {
  readonly from: AnchorPoint;
  readonly to: AnchorPoint;
}

export interface ChartSnapshot extends ChartLook {
  readonly anchor: ChartAnchor;
  readonly series: readonly SeriesSnapshot[];
}

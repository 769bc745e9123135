import type { ChartAnchor, ChartLook, SeriesLook } from '../../xlsx/charts/chart-snapshot';
import type { Area } from '../reference';

/** Cells that a series takes its figures from. They move as the sheet does; null once they are gone. */
export interface CellSource {
  readonly sheetId: string;
  readonly area: Area | null;
}

export interface SeriesInfo extends SeriesLook {
  /** Stays when other series come and go. */
  readonly id: string;
  readonly name?: string | CellSource | undefined;
  readonly values?: CellSource | undefined;
  readonly categories?: CellSource | undefined;
}

export interface ChartInfo extends ChartLook {
  readonly id: string;
  readonly sheetId: string;
  readonly anchor: ChartAnchor;
  readonly series: readonly SeriesInfo[];
}

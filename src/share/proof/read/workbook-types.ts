import type { Rectangle } from './cell-name';
import type { ColumnSpan } from './columns';
import type { Grid } from './grid';
import type { Element } from './tree';

export interface Sheet {
  readonly title: string;
  readonly part: string;
  /** `worksheet`, `chartsheet` … */
  readonly kind: string;
  readonly isVisible: boolean;
  /** The part without its rows. */
  readonly root: Element;
  readonly grid: Grid;
  readonly columns: readonly ColumnSpan[];
}

export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  readonly isHidden: boolean;
  /** The place of the sheet it belongs to, and that sheet's title; without: the whole workbook. */
  readonly scope?: number;
  readonly sheet?: string;
}

export interface Table {
  readonly name: string;
  readonly sheet: string;
  readonly part: string;
  readonly area: Rectangle;
  readonly columns: readonly string[];
  readonly headerRows: number;
  readonly totalsRows: number;
}

import type { CellContent } from '../../../workbook/types';
import type { CellLook } from './cell-styles';

/** A sheet as Office.js shows it. */
export interface ShownSheet {
  readonly title: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** First row and column of the cells, from 0. */
  readonly row: number;
  readonly column: number;
  /** Row by row; '' where a cell is empty. */
  readonly values: readonly (readonly CellContent[])[];
  readonly formulas: readonly (readonly CellContent[])[];
  readonly formats: readonly (readonly string[])[];
  /** undefined where nothing about a cell is special. */
  readonly looks: readonly (readonly (CellLook | undefined)[])[];
  /** Whether a cell shows an error. */
  readonly errors: readonly (readonly boolean[])[];
  /** Areas that a formula fills, by its cell: `F2` → `F2:F4`. */
  readonly spills: ReadonlyMap<string, string>;
  /** Of the columns of the cells, in characters; undefined: the standard width. */
  readonly widths: readonly (number | undefined)[];
  /** Rows and columns that are hidden, from 0. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Areas of merged cells: `A1:D1`. */
  readonly merged: readonly string[];
  /** Names that only this sheet knows. */
  readonly names: readonly ShownName[];
}

/** A name; its formula as Excel shows it, with `=`. */
export interface ShownName {
  readonly name: string;
  readonly formula: string;
  readonly visible: boolean;
}

export interface ShownWorkbook {
  readonly sheets: readonly ShownSheet[];
  readonly names: readonly ShownName[];
}

import type { Field, FieldStyle } from './fields';
import type { ChartDescription } from './sheet-chart';
import type { TableGrid } from './sheet-table';
import type { SheetKey } from './types';

export type { ChartDescription, ChartSeriesDescription } from './sheet-chart';
export type { TableColumn, TableGrid } from './sheet-table';

/**
 * A sheet as data. One renderer (`render.ts`) turns a description into API calls, one planner compares it with
 * what is there, one reader finds its named cells again: adding a sheet means adding a description.
 *
 * A block is the unit of creation: it is made as a whole, never in part. Formulas refer to other cells by name
 * only, so that a block may stand anywhere.
 */
export interface SheetDescription {
  readonly key: SheetKey;
  readonly title: string;
  /** Its place among the tabs of ours; the order in which sheets are made is another matter. */
  readonly position: number;
  /** Sheets whose names the formulas of this one use. */
  readonly needs: readonly SheetKey[];
  /** In points, from column A. */
  readonly columnWidths: readonly number[];
  readonly frozenRows: number;
  readonly page: PageDescription;
  readonly blocks: readonly BlockDescription[];
  readonly charts?: readonly ChartDescription[];
}

interface PageDescription {
  readonly orientation: 'portrait' | 'landscape';
  /** With the codes of Excel: `&P` page, `&N` pages, `&A` sheet, `&D` date. */
  readonly header: string;
  readonly footer: string;
}

/**
 * A table is the last row of its block, so that it grows into free rows; the blocks described after it stand to the
 * right of it, because no distance below would be far enough for a table that lives for years.
 */
export interface BlockDescription {
  readonly key: string;
  readonly rows: readonly Row[];
}

type Row = CellsRow | MonthGrid | TableGrid;

export interface CellsRow {
  /** In points, where a text needs more than one line; else as high as any row. */
  readonly height?: number;
  /** A printed page ends above it, so that what follows is not divided. */
  readonly beginsPage?: true;
  readonly cells: readonly (Cell | null)[];
}

export type Cell = TextCell | InputCell | FormulaCell | SpillCell | SeriesCell;

/** How a cell looks; the colours and fonts stand in `looks.ts`. */
export type Look =
  | 'title'
  | 'section'
  | 'head'
  | 'headLabel'
  | 'label'
  | 'note'
  | 'hint'
  | 'chartPlace'
  | 'input'
  | 'inputText'
  | 'inputLong'
  | 'inputProse'
  | 'result'
  | 'plain'
  | 'total'
  | 'totalLabel'
  | 'kpi'
  | 'kpiLabel'
  | 'body'
  | 'link';

interface Wide {
  /** Reaches over so many columns: their cells are one, and the row has null in the place of the others. */
  readonly across?: number;
}

export interface TextCell extends Wide {
  readonly kind: 'text';
  readonly text: string;
  readonly look: Look;
}

/** A cell the user fills: named, validated, unlocked. */
export interface InputCell extends Wide {
  readonly kind: 'input';
  readonly field: Field;
  /** Instead of the look that its style has. */
  readonly look?: Look;
}

export interface FormulaCell extends Wide {
  readonly kind: 'formula';
  readonly formula: string;
  readonly style: FieldStyle;
  readonly look: Look;
  /** A formula without a name is a label: it is written once and never looked at again. */
  readonly name?: string;
  readonly label?: string;
}

/** The anchor of a block that one formula fills: header row on top, labels on the left, total row below. */
export interface SpillCell {
  readonly kind: 'spill';
  readonly formula: string;
  readonly style: FieldStyle;
  readonly name: string;
  readonly label: string;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Thirteen cells below each other for published figures or their months. They are filled with bound figures (`figures/`)
 * or by the user; filling the sheet never touches them.
 */
export interface SeriesCell {
  readonly kind: 'series';
  readonly field: Field;
}

/** As many as a {@link SeriesCell} has: a month and the twelve before it, so the same month one year before too. */
export const SERIES_MONTHS = 13;

/**
 * One row a month up to December of the programme year. Its rows are found again by month, so that the user may insert
 * rows between them.
 */
export interface MonthGrid {
  readonly kind: 'months';
  /** The month of its first row, counted from January of the programme year, which is 1 and the default: 0 is the December before. */
  readonly first?: number;
  /** The name of the column of months; each holds the first of its month as a date. */
  readonly name: string;
  readonly columns: readonly GridColumn[];
}

export type GridColumn =
  | { readonly kind: 'input'; readonly field: Field }
  | {
      readonly kind: 'formula';
      readonly name: string;
      readonly label: string;
      readonly style: FieldStyle;
      /** `{NAME}` stands for the cell of that column in the same row. */
      readonly formula: string;
    };

/** The last month of every grid is December. */
const LAST_MONTH = 12;

/** How many rows a grid has. */
export function rowsOfGrid({ first = 1 }: Pick<MonthGrid, 'first'>): number {
  return LAST_MONTH + 1 - first;
}

/** What the month column of a grid holds: native, and it follows the year of the workbook; month 0 is the December before. */
export function monthFormula(month: number): string {
  return `=DATE(AMIP_Jahr,${month},1)`;
}

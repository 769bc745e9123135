import type { Field, FieldStyle } from './fields';
import type { SheetKey } from './types';

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
  /** Sheets whose names the formulas of this one use. */
  readonly needs: readonly SheetKey[];
  /** In points, from column A. */
  readonly columnWidths: readonly number[];
  readonly frozenRows: number;
  readonly page: PageDescription;
  readonly blocks: readonly BlockDescription[];
}

interface PageDescription {
  readonly orientation: 'portrait' | 'landscape';
  /** With the codes of Excel: `&P` page, `&N` pages, `&A` sheet, `&D` date. */
  readonly header: string;
  readonly footer: string;
}

export interface BlockDescription {
  readonly key: string;
  readonly rows: readonly Row[];
}

type Row = CellsRow | MonthGrid;

export interface CellsRow {
  /** In points, where a text needs more than one line; else as high as any row. */
  readonly height?: number;
  readonly cells: readonly (Cell | null)[];
}

export type Cell = TextCell | InputCell | FormulaCell | SpillCell;

/** How a cell looks; the colours and fonts stand in `looks.ts`. */
export type Look =
  | 'title'
  | 'section'
  | 'head'
  | 'headLabel'
  | 'label'
  | 'note'
  | 'hint'
  | 'input'
  | 'inputText'
  | 'result'
  | 'plain'
  | 'total'
  | 'totalLabel';

interface TextCell {
  readonly kind: 'text';
  readonly text: string;
  readonly look: Look;
}

/** A cell the user fills: named, validated, unlocked. */
interface InputCell {
  readonly kind: 'input';
  readonly field: Field<string>;
}

export interface FormulaCell {
  readonly kind: 'formula';
  readonly formula: string;
  readonly style: FieldStyle;
  readonly look: Look;
  /** A formula without a name is a label: it is written once and never looked at again. */
  readonly name?: string;
  readonly label?: string;
}

/** The anchor of a block that one formula fills: header row on top, labels on the left, total row below. */
interface SpillCell {
  readonly kind: 'spill';
  readonly formula: string;
  readonly style: FieldStyle;
  readonly name: string;
  readonly label: string;
  readonly rows: number;
  readonly columns: number;
}

/** Twelve rows, one a month. Its rows are found again by month, so that the user may insert rows between them. */
export interface MonthGrid {
  readonly kind: 'months';
  /** The name of the column of months; each holds the first of its month as a date. */
  readonly name: string;
  readonly columns: readonly GridColumn[];
}

export type GridColumn =
  | { readonly kind: 'input'; readonly field: Field<string> }
  | {
      readonly kind: 'formula';
      readonly name: string;
      readonly label: string;
      readonly style: FieldStyle;
      /** `{NAME}` stands for the cell of that column in the same row. */
      readonly formula: string;
    };

export const MONTHS = 12;
/** What the month column of a grid holds: native, and it follows the year of the workbook. */
export function monthFormula(month: number): string {
  return `=DATE(AMIP_Jahr,${month},1)`;
}

/** A sheet of the workbook, whatever its state. */
export interface SheetEntry {
  readonly title: string;
  readonly part: string;
  readonly relationship: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  /** The kind of the relationship: `worksheet`, `chartsheet`, `dialogsheet`, `xlMacrosheet`. */
  readonly kind: string;
}

/** A defined name. */
export interface NameEntry {
  readonly name: string;
  /** The title of the sheet it belongs to; undefined: the whole workbook. */
  readonly sheet?: string;
  readonly hidden: boolean;
  readonly formula: string;
}

/** Rectangle of cells, from 0, both ends included. */
export interface Area {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export type ShownValue =
  | { readonly type: 'zahl'; readonly value: number }
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'wahr'; readonly value: boolean }
  | { readonly type: 'fehler'; readonly value: string };

/** The cells of a sheet as the file holds them. */
export interface SheetCells {
  readonly sheet: string;
  /** How many cells the file holds, empty ones with a format included; they are numbered row by row. */
  readonly count: number;
  rowOf(cell: number): number;
  columnOf(cell: number): number;
  /** Whether it shows something or has a formula of its own or one that fills it; quicker than to read them. */
  hasValue(cell: number): boolean;
  hasFormula(cell: number): boolean;
  /** Whether what it shows, if anything, is a text; quicker than to read it. */
  holdsText(cell: number): boolean;
  valueOf(cell: number): ShownValue | undefined;
  formulaOf(cell: number): string | undefined;
  /** The shown value; undefined: empty. Rows and columns from 0. */
  value(row: number, column: number): ShownValue | undefined;
  /**
   * Formula without `=`, shared ones written out for this cell; for a cell that an array formula, a spill or a data
   * table fills, the formula that fills it. undefined: none.
   */
  formula(row: number, column: number): string | undefined;
  /** The number of the cell's format; 0 without one. */
  styleAt(row: number, column: number): number;
  /** The cells that merged ones cover: all of a merge but its first. */
  covered(): Iterable<number>;
  /** Rows and columns that no reader sees: hidden, filtered, or collapsed. */
  isHidden(row: number, column: number): boolean;
}

/** Reads the workbook: what all steps and the disclosure look at. */
export interface WorkbookModel {
  /** The workbook part: `xl/workbook.xml`. */
  readonly part: string;
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly NameEntry[];
  /** By title; undefined for chart sheets. */
  cells(sheet: string): SheetCells | undefined;
  /** Tables by their names, with the place of their body and header. */
  readonly tables: readonly {
    readonly name: string;
    readonly area: Area;
    readonly columns: readonly string[];
    readonly headerRows: number;
    readonly totalsRows: number;
    readonly part: string;
  }[];
  /** Pivot tables, with the place of their cells. */
  readonly pivots: readonly {
    readonly area: Area;
    /** The cells they were made of, as a formula: `'Zahlen'!A1:D9`, or a name. Without: rows from elsewhere. */
    readonly source?: string;
  }[];
}

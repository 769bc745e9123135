export type CellValue = string | number | boolean;

export interface PlacedValue {
  readonly address: string;
  readonly value: CellValue;
}

export interface NamedCell extends PlacedValue {
  readonly formula: string;
}

export interface PeriodValue extends PlacedValue {
  /** `2021-03`. */
  readonly period: string;
}

export interface HeldTable {
  readonly address: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly PlacedValue[])[];
}

export interface HeldSheet {
  readonly name: string;
  readonly visible: boolean;
  /** Of the used range, which `values` and `formulas` fill. */
  readonly address: string;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
}

export interface HeldFigure {
  readonly period: string;
  readonly value: number | null;
  readonly sign: string | null;
  /** What the cell got. */
  readonly content: CellValue;
}

/** Cells that hold a labour-market figure; `written` are its values in the order of the cells. */
export interface HeldBinding {
  readonly address: string;
  /** Id of the catalogue. */
  readonly figure: string;
  /** AGS. */
  readonly region: string;
  readonly regionName: string;
  readonly source: string;
  readonly table: string | null;
  readonly datenstand: string | null;
  readonly retrieved: string;
  readonly written: readonly HeldFigure[];
}

/** What a check reads: plain data, made from one look at the workbook. */
export interface Holdings {
  readonly jahr: number | null;
  /** `2021-03`. */
  readonly berichtsmonat: string | null;
  /** ISO date. */
  readonly heute: string;
  readonly jobcenter: { readonly name: string | null; readonly ags: string | null };
  /** Our named single cells. */
  readonly cells: ReadonlyMap<string, NamedCell>;
  /** Our month columns. */
  readonly series: ReadonlyMap<string, readonly PeriodValue[]>;
  /** Our tables. */
  readonly tables: ReadonlyMap<string, HeldTable>;
  /** Every sheet as it is, for checks that look at anything. */
  readonly sheets: readonly HeldSheet[];
  readonly bindings: readonly HeldBinding[];
  /** Names of ranges marked as counts for sharing: `AMIP_Fallzahlen_<n>_<keine|zeile|spalte|beide>` → address. */
  readonly countRanges: ReadonlyMap<string, string>;
}

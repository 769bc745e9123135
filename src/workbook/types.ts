import type { FieldStyle, InputKey, ResultKey, SeriesKey } from './fields';
import type { FormKey, FormSeries, FormSheet } from './fields/form';

/** What a cell holds as Office.js gives it: "" is an empty cell, a formula is a text with a leading `=`. */
export type CellContent = string | number | boolean;

/** The sheets this add-in knows, by the key of their description. */
export type SheetKey =
  'uebersicht' | 'bericht' | 'ressourcen' | 'ziele' | 'arbeitsmarkt' | 'massnahmen' | 'handlungsfelder';

/**
 * What the user wants the workbook to hold. A key that is missing or `undefined` leaves its cell as it is (empty
 * in a new sheet); `null` empties it. Rates and changes are fractions, euros are numbers with cents.
 */
export interface Wish {
  readonly inputs: { readonly [Key in InputKey]?: string | number | null | undefined };
  readonly series?: { readonly [Key in SeriesKey]?: readonly (number | null | undefined)[] | undefined };
  /** Rows of tables by the name of the table: a new one starts with them, one that stands is left as it is. */
  readonly tables?: { readonly [Name in string]?: readonly TableRow[] };
  /** Names of charts to be made again that the user has deleted. */
  readonly charts?: readonly string[];
  /** Without it all sheets. A sheet that another one needs comes along. */
  readonly sheets?: readonly SheetKey[];
}

/** One row of a table by the paths of its columns; days and months are written `2021-03-31` and `2021-03`. */
export type TableRow = Readonly<Record<string, string | number | null>>;

/** Something to tell the user, in German: what is wrong, where, what to do. */
export interface Problem {
  readonly code: ProblemCode;
  readonly message: string;
  /** With it nothing is written at all; without it only the cell it speaks of is left out. */
  readonly blocking: boolean;
  /** `Ressourcen!B8`, where it is about a place. */
  readonly address?: string;
  readonly name?: string;
}

export type ProblemCode =
  | 'protected'
  | 'nameMissing'
  | 'nameDead'
  | 'spillBlocked'
  | 'monthMissing'
  | 'tableMissing'
  | 'columnMissing'
  | 'chartMissing'
  | 'badValue'
  | 'outdated'
  | 'cellEdit'
  | 'excel';

/** One cell that will be written: old → new. Contents as Office.js has them; `display` makes texts of them. */
export interface Change {
  readonly kind: 'input' | 'formula';
  readonly name: string;
  readonly label: string;
  readonly style: FieldStyle;
  /** Where the cell stands now, e.g. `Ressourcen!B8`. */
  readonly address: string;
  readonly before: CellContent;
  readonly after: CellContent;
}

/** A block that does not exist yet and will be made, with the values it starts with. */
export interface Creation {
  readonly sheet: SheetKey;
  /** The name of the sheet, e.g. `Ressourcen`. */
  readonly title: string;
  readonly newSheet: boolean;
  /** Where the block will stand, e.g. `Ressourcen!A1:E31`. */
  readonly address: string;
  readonly inputs: readonly Omit<Change, 'before' | 'kind'>[];
}

/** A chart that will be made, or whose series get other ranges because other months have a number now. */
export interface ChartChange {
  readonly kind: 'new' | 'ranges';
  readonly name: string;
  readonly title: string;
  /** The name of its sheet. */
  readonly sheet: string;
  /** The last month of the series that change, `2021-03`; missing where these have no number. */
  readonly until?: string;
}

/** A cell of ours that the user changed: it stays as the user wants it. */
export interface Kept {
  readonly name: string;
  readonly label: string;
  readonly address: string;
  /** What stands there and stays. */
  readonly content: CellContent;
  /** What would stand there otherwise. */
  readonly ours: CellContent;
  readonly message: string;
}

/** What filling would do: shown before anything is written. Plain data. */
export interface Plan {
  readonly wish: Wish;
  readonly changes: readonly Change[];
  readonly creations: readonly Creation[];
  readonly charts: readonly ChartChange[];
  readonly kept: readonly Kept[];
  readonly problems: readonly Problem[];
  /** A blocking problem stands in the way: `apply` would refuse. */
  readonly blocked: boolean;
  /** There is nothing to write. */
  readonly empty: boolean;
}

/** What `apply` did, and what `undo` needs. Plain data. */
export interface Applied {
  readonly done: boolean;
  /** Cells written, those of new blocks included. */
  readonly cellsWritten: number;
  readonly plan: Plan;
  /** Why nothing was written (`done` is false). */
  readonly problems: readonly Problem[];
  readonly record?: UndoRecord | undefined;
}

export interface UndoRecord {
  readonly cells: readonly WrittenCell[];
  readonly blocks: readonly WrittenBlock[];
  /** Charts made on a sheet that stood already. */
  readonly charts: readonly WrittenChart[];
}

export interface WrittenChart {
  readonly sheetId: string;
  readonly name: string;
  readonly title: string;
  /** It was never drawn before. */
  readonly first: boolean;
}

export interface WrittenCell extends Change {
  /** The row in a column of months or in a table, else 0. */
  readonly index: number;
  /** The header of its column in a table. */
  readonly column?: string;
}

export interface WrittenBlock {
  /** The id of its sheet, which stays when the user renames the sheet. */
  readonly sheetId: string;
  readonly title: string;
  readonly newSheet: boolean;
  /** Without the sheet: `A1:E31`. */
  readonly address: string;
  readonly names: readonly string[];
  /** What was written, row by row; "" where nothing was. */
  readonly contents: readonly (readonly CellContent[])[];
  /** Areas that a formula fills by itself, without the sheet; their cells are not the user's. */
  readonly spills: readonly string[];
  /** Tables that stand in it, with their areas (without the sheet). */
  readonly tables: readonly { readonly name: string; readonly address: string }[];
  /** Names of the charts that belong to it. */
  readonly charts: readonly string[];
}

/** What `undo` did. */
export interface Undone {
  readonly restored: number;
  readonly removed: readonly string[];
  /** What stays because the user changed it since, one German sentence each. */
  readonly kept: readonly string[];
}

/** What the workbook holds now, read from its named cells. null: empty, or no such cell. */
export interface Reading {
  /** The sheets that were looked for. */
  readonly sheets: readonly SheetStanding[];
  readonly exists: { readonly [Key in SheetKey]: boolean };
  readonly inputs: { readonly [Key in InputKey]: string | number | null };
  readonly series: { readonly [Key in SeriesKey]: readonly (number | null)[] };
  /** Rows that hold something, by the name of the table, in the order of the sheet. */
  readonly tables: { readonly [Name in string]: readonly TableRow[] };
  /** A number, a text such as "Vorjahreswert fehlt" or an error such as "#VALUE!"; null where nothing stands. */
  readonly results: { readonly [Key in ResultKey]: number | string | null };
  /** Cells that hold something else than they should, e.g. a text instead of an amount. */
  readonly problems: readonly Problem[];
}

/** Whether a sheet of ours is there, whatever the user calls it. */
export interface SheetStanding {
  readonly key: SheetKey;
  /** The title it is made with. */
  readonly title: string;
  readonly stands: boolean;
}

/** The part of a reading that the form needs. `sheets`: only where all of ours were looked for. */
export interface FormReading {
  readonly sheets?: Reading['sheets'];
  readonly exists: Pick<Reading['exists'], FormSheet>;
  readonly inputs: Pick<Reading['inputs'], FormKey>;
  readonly series: Pick<Reading['series'], FormSeries>;
  readonly problems: Reading['problems'];
}

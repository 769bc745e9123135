import type { Scalar } from '../functions/call';
import type { ChartSnapshot } from './charts/chart-snapshot';

/** A workbook as the grid holds it and the xlsx writer needs it: plain data, nothing of the engine. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly NameSnapshot[];
  readonly activeSheet?: string;
  readonly customXmlParts: readonly string[];
  readonly properties: { readonly title?: string; readonly author?: string };
}

export interface NameSnapshot {
  readonly name: string;
  /** Without a leading `=`: `Ressourcen!$B$4`. */
  readonly formula: string;
  readonly comment?: string;
  readonly visible: boolean;
  /** The sheet it belongs to; without it, the workbook. */
  readonly sheet?: string;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly tabColor?: string;
  readonly showGridlines: boolean;
  readonly cells: readonly CellSnapshot[];
  /** Width in points by zero-based column. */
  readonly columnWidths: Readonly<Record<number, number>>;
  /** Height in points by zero-based row. */
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Addresses without a sheet: `A1:D1`. */
  readonly merges: readonly string[];
  readonly validations: readonly ValidationSnapshot[];
  readonly tables: readonly TableSnapshot[];
  readonly charts?: readonly ChartSnapshot[];
  /** Options as `Excel.WorksheetProtectionOptions` names them: `allowFormatCells`, `selectionMode`. */
  readonly protection?: { readonly options: Readonly<Record<string, boolean | string>> };
  readonly page?: PageSnapshot;
}

export interface CellSnapshot {
  readonly row: number;
  readonly column: number;
  /** The shown value: the input itself, or what the formula gave; an error as its text with `error: true`. */
  readonly value: Scalar;
  readonly error?: boolean;
  /** With a leading `=`, English names, commas: `=AMIP.KFA(AMIP_Bedarf)`. Only at the anchor of a spilled block. */
  readonly formula?: string;
  /** At the anchor of a spilled block: its size. The other cells of the block are cells of their own. */
  readonly spill?: { readonly rows: number; readonly columns: number };
  readonly style: StyleSnapshot;
}

export interface StyleSnapshot {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fontSize?: number;
  readonly fontName?: string;
  /** `#RRGGBB` */
  readonly color?: string;
  /** `#RRGGBB` */
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right' | 'justify';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly locked?: boolean;
  readonly borders?: Readonly<Partial<Record<'top' | 'bottom' | 'left' | 'right', BorderSnapshot>>>;
}

export interface BorderSnapshot {
  readonly style: 'thin' | 'medium' | 'thick' | 'hair' | 'dashed' | 'dotted' | 'double';
  readonly color?: string;
}

export interface ValidationSnapshot {
  /** One address or several, joined by commas: `B4:B9,D4`. */
  readonly address: string;
  readonly type: 'list' | 'whole' | 'decimal' | 'date' | 'time' | 'textLength' | 'custom';
  /** As Office.js (`GreaterThanOrEqualTo`) or the file (`greaterThanOrEqual`) names it; without it, `between`. */
  readonly operator?: string;
  /** A text with a leading `=` is a formula; the text of a list without it is its entries: `ja,nein`. */
  readonly formulas: readonly (string | number)[];
  readonly ignoreBlanks: boolean;
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly error?: {
    readonly title: string;
    readonly message: string;
    readonly style: 'stop' | 'warning' | 'information';
  };
}

export interface TableSnapshot {
  readonly name: string;
  readonly address: string;
  readonly columns: readonly string[];
  readonly style?: string;
  readonly showTotals: boolean;
}

export interface PageSnapshot {
  readonly orientation?: 'portrait' | 'landscape';
  readonly paper?: 'a4';
  /** `A1:D20`, several areas joined by commas. */
  readonly printArea?: string;
  /** Repeated on every printed page: `$1:$3`. */
  readonly printTitleRows?: string;
  /** Repeated on every printed page: `$A:$B`. */
  readonly printTitleColumns?: string;
  /** Percent; without it 100, or what fitting makes of it. */
  readonly scale?: number;
  readonly fitToWidth?: number;
  readonly fitToHeight?: number;
  /** With the codes of Excel (`&L…&C…&R…&P`); a literal & is `&&`. */
  readonly header?: string;
  readonly footer?: string;
  /** Zero-based rows that begin a printed page, ascending. */
  readonly rowBreaks?: readonly number[];
}

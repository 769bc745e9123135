import type { CellContent } from '../types';

/** Which period a cell shows; `period` and `bis` are months such as `2026-02`. */
export type PeriodRule =
  | { readonly kind: 'neueste' }
  | { readonly kind: 'monat'; readonly period: string }
  /** The same month one year before `period`. */
  | { readonly kind: 'vorjahresmonat'; readonly period: string }
  /** Thirteen months up to `bis`, or up to the newest. */
  | { readonly kind: 'monate13'; readonly bis?: string }
  /** Mean of a Bestand, sum of a Strom; a figure published for the year itself is taken as it is. */
  | { readonly kind: 'jahresmittel'; readonly year: number };

/** What we wrote for one period. `content` is what the cell got: a Quote as a fraction, a sign as text. */
export interface WrittenFigure {
  readonly period: string;
  readonly value: number | null;
  readonly sign: string | null;
  readonly content: CellContent;
}

/** Which cells hold which figure, with its passport. */
export interface Binding {
  /** Workbook name of its cells, the anchor first: `AMIP_Zahl_7`. */
  readonly name: string;
  /** Workbook name of the cells with its months; null where it is a single cell. */
  readonly axis: string | null;
  readonly figure: string;
  /** AGS; `regionName` is for people only. */
  readonly region: string;
  readonly regionName: string;
  readonly rule: PeriodRule;
  /** Where the months run to: downwards or to the right. */
  readonly direction: 'spalte' | 'zeile';
  readonly source: string;
  readonly table: string | null;
  readonly datenstand: string | null;
  /** When the data was retrieved, ISO 8601. */
  readonly retrieved: string;
  /** Of what the source gave: tells whether anything changed, no more. */
  readonly hash: string;
  readonly written: readonly WrittenFigure[];
}

export const NAME_OF_FIGURE = /^AMIP_Zahl_(\d{1,9})$/i;

export function figureName(number: number): string {
  return `AMIP_Zahl_${number}`;
}

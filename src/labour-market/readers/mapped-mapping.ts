import type { RegionCode } from './mapped-region';

/** How a person says that a table is to be read. Columns are named by their headings (`MappedTable.names`). */
export interface ColumnMapping {
  readonly delimiter: ';' | ',' | '\t' | '|';
  /** What stands before the decimals; the other of the two groups thousands. */
  readonly decimal: ',' | '.';
  /** Column of the region; null where the whole table is about one, or none. */
  readonly region: string | null;
  readonly regionCode: RegionCode;
  /** AGS or DG of the whole table, where no column names it. */
  readonly fixedRegion: string | null;
  /** Column of the period; null where the headings of the values are periods, or one period holds for all. */
  readonly period: string | null;
  /** Period of the whole table, where no column names it. */
  readonly fixedPeriod: string | null;
  /** Long format: the column that says what a row counts. Null: the headings of the values say it. */
  readonly variable: string | null;
  /** Columns with the figures. */
  readonly values: readonly string[];
  /** Columns that break the figures down. */
  readonly dimensions: readonly string[];
  /** Null: the names of the figures tell it. */
  readonly unit: string | null;
  /** Who published it. */
  readonly source: string;
}

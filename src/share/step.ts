import type { Account, Draft } from './package/draft';
import type { ReplacedWhy, ShareRequest } from './types';
import type { Area, WorkbookModel } from './workbook/model';

/** A set of cells, by sheet title, row and column (from 0). */
export interface CellSet {
  has(sheet: string, row: number, column: number): boolean;
  add(sheet: string, row: number, column: number): void;
  /** Whether any cell of the area is in the set. */
  touches(area: Area): boolean;
  readonly isEmpty: boolean;
  readonly size: number;
}

/** Row and column, from 0. */
export interface CellAt {
  readonly row: number;
  readonly column: number;
}

/** What earlier steps decided and later ones carry out. */
export interface Decisions {
  /** Titles of the sheets that do not go along. */
  readonly removedSheets: Set<string>;
  /** Cells of kept sheets that are emptied because they are hidden. */
  readonly emptied: CellSet;
  /** Cells that show `*`. */
  readonly suppressed: CellSet;
  /** Cells of tables with hidden counts whose formulas hold numbers: they become values. */
  readonly spelledOut: CellSet;
  /** Lower-case names, and tables, that the copy does not have; `sheet!name` for one that belongs to a sheet. */
  readonly removedNames: Set<string>;
}

/** Why a formula cannot stay as it is; undefined: it can. */
export type Verdict = ReplacedWhy | 'unterdrueckt' | undefined;

/** What a step works on. */
export interface Job {
  readonly request: ShareRequest;
  readonly draft: Draft;
  /** The workbook as it was before the first step. */
  readonly workbook: WorkbookModel;
  readonly decisions: Decisions;
  readonly account: Account;
  /**
   * Judges a formula (without `=`) of a cell, name, validation, conditional format or chart, after all decisions are
   * made. `sheet` is the title of the sheet that references without a sheet mean; structured references and names
   * are followed. Never `werte`: what becomes of formulas that could stay, `request.options.formulas` says.
   *
   * @param at the cell that holds the formula: `[#This Row]` then means its row, else the whole column
   */
  verdict(formula: string, sheet: string, at?: CellAt): Verdict;
  /** The cells a formula reads, names and tables followed; undefined where nobody can say. */
  reads(formula: string, sheet: string, at?: CellAt): readonly Area[] | undefined;
}

/** One thing that is done to the copy. The proof fails when a step that had something to do is left out. */
export interface Step {
  readonly id: string;
  run(job: Job): void | Promise<void>;
}

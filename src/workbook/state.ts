import type { Area } from './address';
import type { Design } from './design';
import type { CellContent } from './types';

/** What one look at the workbook found. Plain data: plans are made of it without Excel. */
export interface WorkbookState {
  /** What the workbook should be made of. */
  readonly design: Design;
  /** The structure is protected: no sheet can be added or removed. */
  readonly structureProtected: boolean;
  readonly sheets: readonly SheetState[];
  /** By name. Every name of every description has an entry. */
  readonly names: ReadonlyMap<string, NameState>;
  /** By name; tables that are not there have no entry. */
  readonly tables: ReadonlyMap<string, TableState>;
  /** By name; charts that are not there have no entry. */
  readonly charts: ReadonlyMap<string, ChartState>;
  /** Names of charts that were drawn once: see `charts/chart-mark.ts`. */
  readonly marks: ReadonlySet<string>;
}

export interface TableState {
  /** Header row and totals row included. */
  readonly area: Area;
  /** The rows of the user. */
  readonly body: Area;
  readonly headers: readonly string[];
  readonly formulas: Grid;
  readonly values: Grid;
}

export interface ChartState {
  readonly sheet: string;
  readonly series: readonly { readonly title: string; readonly points: readonly unknown[] }[];
}

export interface SheetState {
  readonly id: string;
  readonly name: string;
  readonly protected: boolean;
  readonly visible: boolean;
  /** Only looked at where a description bears this title; undefined where the sheet is empty or not looked at. */
  readonly used?: Area;
  /** Column widths in points from column A, looked at together with `used`. */
  readonly widths?: readonly number[];
}

export type NameState =
  | {
      readonly found: false;
      /** The name is there, but leads to no cells. */
      readonly dead: boolean;
      /** What the user keeps under it: `=5`. Missing where it led to cells that were deleted. */
      readonly holds?: string;
    }
  | {
      readonly found: true;
      readonly area: Area;
      readonly formulas: Grid;
      readonly values: Grid;
      readonly spill?: SpillState;
    };

export type Grid = readonly (readonly CellContent[])[];

/** The cells that a spilled block needs, its anchor included. */
interface SpillState {
  readonly area: Area;
  readonly formulas: Grid;
}

export type FoundName = Extract<NameState, { found: true }>;

export function foundName(state: WorkbookState, name: string): FoundName | undefined {
  const entry = state.names.get(name);
  return entry?.found ? entry : undefined;
}

/** The content of one cell of a block, counted row by row. "" beyond its end. */
export function contentAt(grid: Grid, index: number): CellContent {
  const columns = grid[0]?.length ?? 1;
  return grid[Math.floor(index / columns)]?.[index % columns] ?? '';
}

/** Excel compares sheet names without regard to case. */
export function sheetNamed({ sheets }: Pick<WorkbookState, 'sheets'>, title: string): SheetState | undefined {
  const wanted = title.toLowerCase();
  return sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}

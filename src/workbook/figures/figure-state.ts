import type { Area } from '../address';
import type { Grid, SheetState } from '../state';

/** What stands under a name of ours. */
export interface Place {
  readonly area: Area;
  readonly formulas: Grid;
  readonly values: Grid;
  readonly formats: readonly (readonly string[])[];
}

/** Everything a plan for figures needs, found in one look. Plain data. */
export interface FigureState {
  readonly structureProtected: boolean;
  readonly sheets: readonly SheetState[];
  /** All names of the workbook that look like ours, also those that lead nowhere. */
  readonly taken: ReadonlySet<string>;
  /** Where they lead to; no entry for a name that leads nowhere. */
  readonly places: ReadonlyMap<string, Place>;
  /** The same names on copied sheets, which Excel keeps for each sheet by itself. */
  readonly copies: readonly SheetCopy[];
  /** The custom XML part: none (`null`), one, or more than one. */
  readonly part: string | null | 'several';
  /** `undefined`: no such sheet. `lost`: its name leads nowhere. */
  readonly ledger: LedgerState | 'lost' | undefined;
}

/** The sheet *Quellen*: its headings, and what stands in their columns from there downwards. */
interface LedgerState {
  readonly heading: Area;
  readonly lines: Grid;
}

interface SheetCopy {
  readonly sheet: string;
  readonly places: ReadonlyMap<string, Place>;
}

import type { Problem } from '../types';
import type { FigureChange } from './carry-out';
import type { FigureState } from './figure-state';
import type { RefreshRow } from './refresh-series';

/** What an action on figures would do, shown before anything is written. Plain data. */
export interface FigurePlan {
  readonly rows: readonly RefreshRow[];
  readonly problems: readonly Problem[];
  /** A blocking problem stands in the way: nothing would be written. */
  readonly blocked: boolean;
  /** There is nothing to write, neither cells nor passports. */
  readonly empty: boolean;
  readonly change: FigureChange;
  /** The custom XML part the plan was made for. */
  readonly seen: FigureState['part'];
}

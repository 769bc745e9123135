import type { Change, Kept, Problem } from './types';

/** Where a change goes. */
interface Place {
  readonly sheet: string;
  /** Without the sheet: `B8`. */
  readonly address: string;
  /** The row in a column of months or in a table, else 0. */
  readonly index: number;
  /** The header of its column in a table. */
  readonly column?: string;
}

export interface PlacedChange {
  readonly change: Change;
  readonly place: Place;
}

/** What one named thing of a block needs. */
export interface Step {
  readonly changes: readonly PlacedChange[];
  readonly kept: readonly Kept[];
  readonly problems: readonly Problem[];
}

export function joinSteps(steps: readonly Step[]): Step {
  return {
    changes: steps.flatMap((step) => step.changes),
    kept: steps.flatMap((step) => step.kept),
    problems: steps.flatMap((step) => step.problems),
  };
}

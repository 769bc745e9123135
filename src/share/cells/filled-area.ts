import type { Rectangle } from './address';

/** A formula that fills an area: array, spill, data table. */
export interface FilledArea {
  readonly anchor: number;
  readonly area: Rectangle;
  /** What a data table puts its values into: `r1`, `r2`. */
  readonly inputs: readonly string[];
}

import type { Month } from './month';
import type { Window } from './window';

/** A figure that exists for every month for which its windows are filled. */
export interface MonthlyRate {
  /** For messages, e.g. `Integrationsquote`. */
  readonly name: string;
  /** What the figure of a month is computed from. */
  readonly windows: readonly Window[];
  /** No figure can be larger: more means swapped or wrong series. */
  readonly most?: number;
  /** A fraction, in constant time; NaN where a month of a window is missing, or where the denominator is 0. */
  at(month: Month): number;
}

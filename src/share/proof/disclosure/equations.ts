/** Unknown counts with their signs that make up a known number. */
export interface Equation {
  /** How often each unknown counts, by its number: 1 for a part, -1 for a total. */
  readonly terms: ReadonlyMap<number, number>;
  readonly sum: number;
}

/** Someone who has the copy knows that much of what it does not show. */
export interface Knowledge {
  /** The least that each unknown can be: a hidden count is at least 1, for zeros are shown. */
  readonly least: readonly number[];
  readonly equations: readonly Equation[];
}

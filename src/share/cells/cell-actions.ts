/** What becomes of a cell. */
export const ACTION = {
  keep: 0,
  /** The formula goes, its value stays. */
  value: 1,
  /** It shows `*`. */
  star: 2,
  /** It goes. */
  empty: 3,
  /** A member of a shared formula gets a formula of its own. */
  writeOut: 4,
} as const;

/** The files of a region: monthly figures (`m`), and all less frequent ones (`a`). */
export type Frequency = 'm' | 'a';

const MONTH = /^\d{4}-\d{2}$/;
const LESS_FREQUENT = /^\d{4}(?:-Q[1-4]|-\d{2}-\d{2})?$/;

/**
 * The file that a period belongs to; null for a source's own text, which has no place on an axis of time.
 * Years, quarters and single days share a file, and a day stays a day: the Beschäftigte of 30 June are no figure of the
 * whole year.
 */
export function frequencyOf(period: string): Frequency | null {
  if (MONTH.test(period)) return 'm';
  return LESS_FREQUENT.test(period) ? 'a' : null;
}

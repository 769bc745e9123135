import type { Month } from '../../domain/months/month';
import { parseMonth } from '../../domain/months/month';

/** The BA's Wartezeit: what is called provisional `am aktuellen Rand` is final after three months. */
const WARTEZEIT = 3;

/**
 * The mark of a column or row by its text. Where a table says that its newest figures are provisional, it does not say
 * how many months that is.
 */
export function qualityOfMonths(
  provisional: boolean,
  texts: readonly string[],
): (text: string) => 'p' | null {
  const newest = texts.reduce((latest: Month, text) => Math.max(latest, parseMonth(text) ?? 0), 0);
  return (text) => (provisional && (parseMonth(text) ?? 0) > newest - WARTEZEIT ? 'p' : null);
}

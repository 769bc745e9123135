import { MONTH_NAMES } from '../../domain/months/month-names';
import type { Month } from '../../domain/months/month';
import { numberInYear, yearOf } from '../../domain/months/month';
import type { Figure } from './figure';
import { catalogueMessages } from './messages';

const FIRST_MONTH = { October: 10 } as const;
/** From October to February the sum covers too little of the reporting year; the BA itself does not show these months. */
const MONTHS_WITHOUT_WEIGHT = 5;

/** A sentence about a figure of a month that looks sounder than it is; null where there is nothing to say. */
export function warningFor(figure: Figure, month: Month): string | null {
  if (figure.cumulatedSince === null) return null;
  const begin = FIRST_MONTH[figure.cumulatedSince];
  const months = ((numberInYear(month) - begin + 12) % 12) + 1;
  if (months > MONTHS_WITHOUT_WEIGHT) return null;
  const beginYear = yearOf(month - months + 1);
  return catalogueMessages.cumulated(figure.label, `${monthName(month)} ${yearOf(month)}`, beginYear);
}

function monthName(month: Month): string {
  return MONTH_NAMES[numberInYear(month) - 1] ?? '';
}

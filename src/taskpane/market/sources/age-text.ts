import type { PartsTexts } from '../texts/parts-de';

const DAY = 86_400_000;
/** Beyond a month a date says more than a number of days. */
const MOST_DAYS = 30;

/** How long ago a time was, by the calendar of the computer: `heute 14:05`, `vor 3 Tagen`, `26.02.2026`. */
export function ageText(time: string, now: number, words: PartsTexts['sources']): string {
  const then = new Date(time);
  if (Number.isNaN(then.getTime())) return words.unknownAge;
  // Days are counted from midnight to midnight; the night of a time change is an hour shorter or longer.
  const days = Math.round((midnight(new Date(now)) - midnight(then)) / DAY);
  const clock = `${two(then.getHours())}:${two(then.getMinutes())}`;
  if (days === 0) return words.today(clock);
  if (days === 1) return words.yesterday(clock);
  if (days > 1 && days <= MOST_DAYS) return words.daysAgo(days);
  return `${two(then.getDate())}.${two(then.getMonth() + 1)}.${then.getFullYear()}`;
}

function midnight(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

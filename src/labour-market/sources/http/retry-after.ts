const SECONDS = /^\d{1,9}$/;
/** Only the form that HTTP prescribes: `Date.parse` alone would take nearly any text for a date. */
const HTTP_DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/**
 * The header `Retry-After` in milliseconds from `now`, never below 0; null where it is absent or no such text.
 * Source: RFC 9110, 10.2.3 (seconds or a date).
 */
export function retryAfter(header: string | null, now: number): number | null {
  const text = header?.trim() ?? '';
  if (SECONDS.test(text)) return Number(text) * 1000;
  const date = HTTP_DATE.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

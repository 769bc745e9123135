import type { Month } from '../../domain/months/month';
import { FIRST_YEAR, LAST_YEAR, numberInYear, parseMonth, yearOf } from '../../domain/months/month';

const YEAR = /^(?:(?:Berichts)?jahr|Jahres(?:durchschnitt|summe|wert)|JD)?\s*(\d{4})$/i;
const COMPACT_MONTH = /^(\d{4})M?(\d{2})$/;
const QUARTER_YEAR = /^(?:Q\s?([1-4])|([1-4])\.?\s*(?:Quartal|Vierteljahr|Q))[\s/,]*(\d{4})$/i;
const YEAR_QUARTER = /^(\d{4})[-/\s]?Q([1-4])$/i;
const GERMAN_DATE = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The period that a text of a table names, as observations write it: `Februar 2026`, `02/2026`, `202602`, `2026M02`
 * → `2026-02`; `31.12.2024` → `2024-12-31`; `1. Quartal 2025`, `2025Q1` → `2025-Q1`; `Jahr 2025` → `2025`.
 * Returns undefined for every other text.
 */
export function parsePeriod(text: string): string | undefined {
  const trimmed = text.trim();
  const month = parseMonth(trimmed);
  if (month !== undefined) return dateOf(trimmed) ?? monthPeriod(month);
  let match = YEAR.exec(trimmed);
  if (match) return inReach(Number(match[1])) ? match[1] : undefined;
  match = COMPACT_MONTH.exec(trimmed);
  if (match) {
    const compact = parseMonth(`${match[1]}-${match[2]}`);
    return compact === undefined ? undefined : monthPeriod(compact);
  }
  match = QUARTER_YEAR.exec(trimmed);
  if (match) return quarter(match[3], match[1] ?? match[2]);
  match = YEAR_QUARTER.exec(trimmed);
  return match ? quarter(match[1], match[2]) : undefined;
}

/** `2026-02`. */
export function monthPeriod(month: Month): string {
  return `${yearOf(month)}-${String(numberInYear(month)).padStart(2, '0')}`;
}

/** `2024-12-31` for a text that `parseMonth` knows to be a date or a month; undefined for a month. */
function dateOf(text: string): string | undefined {
  if (ISO_DATE.test(text)) return text;
  const match = GERMAN_DATE.exec(text);
  return match
    ? `${match[3]}-${(match[2] ?? '').padStart(2, '0')}-${(match[1] ?? '').padStart(2, '0')}`
    : undefined;
}

function quarter(year: string | undefined, number: string | undefined): string | undefined {
  return inReach(Number(year)) ? `${year}-Q${number}` : undefined;
}

function inReach(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

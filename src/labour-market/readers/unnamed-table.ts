import { MONTH_NAMES, SHORT_NAMES } from '../../domain/months/month-names';

const MONTH = [...MONTH_NAMES, ...SHORT_NAMES].join('|');
/** Tables go on from month to month, so that a period is no part of their name. */
const PERIODS = new RegExp(
  [
    '\\d{1,2}\\.\\d{1,2}\\.(?:19|20|21)\\d{2}',
    '(?:19|20|21)\\d{2}[-_/.]?\\d{2}(?:[-_/.]?\\d{2})?',
    '\\d{1,2}[-_/.](?:19|20|21)\\d{2}',
    `(?:(?:${MONTH})\\.?[\\s_-]*)?(?:19|20|21)\\d{2}`,
    `(?:${MONTH})\\.?`,
  ]
    .map((period) => `(?<![\\p{L}\\d])${period}(?![\\p{L}\\d])`)
    .join('|'),
  'giu',
);
const LONGEST = 120;

/**
 * What figures are called by where no name of a table is known: the format that they came in, and what the file says of
 * itself. Figures of two formats, which may be rounded differently, are so never of one origin; the next month's file
 * has the same name. Begins with the format, whatever the file says.
 */
export function unnamedTable(format: string, ...sayings: readonly (string | null)[]): string {
  const said = sayings.flatMap((text) => withoutPeriods(text ?? '') || []);
  return said.length === 0 ? format : `${format}: ${said.join(', ')}`.slice(0, LONGEST);
}

function withoutPeriods(text: string): string {
  return text
    .normalize('NFC')
    .replace(PERIODS, ' ')
    .replace(/\(\s*\)/g, ' ')
    .replace(/\s+([,;:.)])/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:.–_-]+|[\s,;:–_-]+$/g, '');
}

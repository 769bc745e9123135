import { stylesPart } from '../steps/removal/whereabouts';
import { childNamed, readTree } from '../steps/removal/xml-tree';
import type { Job } from '../step';

/** Formats that every workbook knows by number (ECMA-376 Part 1, 18.8.30): dates; percentages, money and times. */
const DATES = [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58];
const OTHER_UNITS = [5, 6, 7, 8, 9, 10, 18, 19, 20, 21, 42, 44, 45, 46, 47];
const DECIMALS = [2, 4, 11, 12, 13, 39, 40, 48];
/** What of a format code is no sign for a part of the date: quoted and escaped text, colours, conditions. */
const LITERAL = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;

/** The numbers of the cell formats that show dates. */
export function dateStyles(job: Job): ReadonlySet<number> {
  return stylesOf(job, DATES, isDate);
}

/** The numbers of the cell formats of what is no count: dates, times, percentages, money. */
export function unitStyles(job: Job): ReadonlySet<number> {
  return stylesOf(job, [...DATES, ...OTHER_UNITS], (code) => isDate(code) || /[%€]|EUR/i.test(code));
}

/** The numbers of the cell formats that a count would not have: units, decimals, fractions, times. */
export function uncountedStyles(job: Job): ReadonlySet<number> {
  return stylesOf(
    job,
    [...DATES, ...OTHER_UNITS, ...DECIMALS],
    (code) =>
      isDate(code) || /[%€]|EUR/i.test(code) || /\.[0#?]|\/[?#\d]|h|E\+/i.test(code.replace(LITERAL, '')),
  );
}

const isDate = (code: string): boolean => /[dy]|mmm/i.test(code.replace(LITERAL, ''));

function stylesOf(
  job: Job,
  builtIn: readonly number[],
  isWanted: (code: string) => boolean,
): ReadonlySet<number> {
  const part = stylesPart(job);
  if (part === undefined) return new Set();
  const root = readTree(job.draft.xml(part), part);
  const wanted = new Set(builtIn);
  for (const { attributes } of childNamed(root, 'numFmts')?.children ?? []) {
    const id = Number(attributes['numFmtId']);
    if (isWanted(attributes['formatCode'] ?? '')) wanted.add(id);
    else wanted.delete(id);
  }
  const formats = childNamed(root, 'cellXfs')?.children ?? [];
  return new Set(
    formats.flatMap(({ attributes }, style) => (wanted.has(Number(attributes['numFmtId'])) ? [style] : [])),
  );
}

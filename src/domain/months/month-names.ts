export const MONTH_NAMES: readonly string[] = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];

/** As German tables abbreviate them. */
export const SHORT_NAMES = [
  'Jan',
  'Feb',
  'Mrz',
  'Apr',
  'Mai',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Okt',
  'Nov',
  'Dez',
] as const;

/** Spellings in German and English tables, in lower case and without a full stop. */
const SPELLINGS: ReadonlyArray<readonly string[]> = [
  ['jan', 'januar', 'jänner', 'january'],
  ['feb', 'februar', 'february'],
  ['mrz', 'mär', 'mar', 'märz', 'maerz', 'march'],
  ['apr', 'april'],
  ['mai', 'may'],
  ['jun', 'juni', 'june'],
  ['jul', 'juli', 'july'],
  ['aug', 'august'],
  ['sep', 'sept', 'september'],
  ['okt', 'oct', 'oktober', 'october'],
  ['nov', 'november'],
  ['dez', 'dec', 'dezember', 'december'],
];

const NUMBER_OF_NAME: ReadonlyMap<string, number> = new Map(
  SPELLINGS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** 1 to 12, or undefined for a word that names no month. */
export function monthNumberOfName(name: string): number | undefined {
  return NUMBER_OF_NAME.get(name.toLowerCase());
}

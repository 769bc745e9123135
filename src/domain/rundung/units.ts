import { CURRENCY } from './currency';

/** The power of ten that a unit stands for, by the words that name it. A share in per cent is a fraction in the cell. */
const SCALES: ReadonlyArray<readonly [words: string, exponent: number, flags?: string]> = [
  ['Basispunkt\\p{L}*|bps?', -4],
  ['‰|Promille\\p{L}*|vo[mn]\\s+Tausend|v\\.?\\s?(?:Tausend|T\\.?)', -3],
  // With their endings: Prozentpunkte, %-Punkte, 5%ige. The laws say vom Hundert.
  ['%\\p{L}*|Prozent\\p{L}*|vo[mn]\\s+Hundert|v\\.?\\s?(?:Hundert|H\\.?)|Pp\\.?', -2],
  ['(?:Euro-?)?Cents?|ct\\.?', -2],
  ['Hundert', 2],
  [`Tausend|Tsd\\.?|[Tk]\\s?${CURRENCY}`, 3],
  ['Millionen|Million|Mill?\\.?|Mio\\.?|Mln\\.?', 6],
  // A capital only: m is a thousandth.
  [`M\\s?${CURRENCY}`, 6, 'u'],
  ['Milliarden|Milliarde|Mrd\\.?', 9],
  ['Billionen|Billion', 12],
];

const NO_LETTER = '(?!\\p{L})';
/** An amount often follows without a blank: MioEUR. */
const END = `(?:${NO_LETTER}|(?=${CURRENCY}))`;

const PATTERNS = SCALES.map(([words, exponent, flags = 'iu']) => ({
  exponent,
  // Also as a part of a word: 8,3-Mio.-€-Paket.
  behind: new RegExp(`^\\s*[-\\u2010\\u2011]?(?:${words})${END}`, flags),
  anywhere: new RegExp(`(?<!\\p{L})(?:${words})${END}`, flags),
}));

/** What looks like thousands or millions, and may also be tons, months or thousandths of a euro. */
const UNCLEAR = new RegExp(`^\\s*(TE|[TMKk]|m\\s?${CURRENCY})${NO_LETTER}`, 'u');

/** The thing that is counted, directly behind the figure. */
const COUNTED = /^\s*(?:€|\p{Lu}\p{L})/u;

/** The exponent of the unit that a text begins with; undefined for none and for every other word (Personen, €). */
export function unitExponent(behind: string): number | undefined {
  return PATTERNS.find((pattern) => pattern.behind.test(behind))?.exponent;
}

/** The unit that a text begins with, where it can be understood in several ways. */
export function unclearUnit(behind: string): string | undefined {
  return UNCLEAR.exec(behind)?.[1];
}

/** A word that scales a figure but does not stand directly behind it; undefined where there is none. */
export function misplacedUnit(before: string, behind: string): string | undefined {
  // A number of things is no share, whatever else the text speaks of: 5 Personen in % der ELB.
  const smallest = COUNTED.test(behind) ? 0 : -Infinity;
  return scalingWord(before, -Infinity) ?? scalingWord(behind, smallest);
}

function scalingWord(text: string, smallest: number): string | undefined {
  const patterns = PATTERNS.filter(({ exponent }) => exponent > smallest);
  return patterns.map(({ anywhere }) => anywhere.exec(text)?.[0]).find((word) => word !== undefined);
}

/** The power of ten that a unit stands for, by the words that name it. A share in per cent is a fraction in the cell. */
const SCALES: ReadonlyArray<readonly [words: string, exponent: number]> = [
  // With their endings: Prozentpunkte, %-Punkte, 5%ige.
  ['%\\p{L}*|Prozent\\p{L}*|v\\.?\\s?H\\.?|Pp\\.?', -2],
  ['‰|Promille', -3],
  ['Hundert', 2],
  ['Tausend|Tsd\\.?|[Tk]\\s?(?:€|EUR|Euro)', 3],
  ['Millionen|Million|Mill\\.?|Mio\\.?', 6],
  ['Milliarden|Milliarde|Mrd\\.?', 9],
  ['Billionen|Billion', 12],
];

const NO_LETTER = '(?!\\p{L})';

/** Also as a part of a word: 8,3-Mio.-€-Paket. */
const BEHIND = SCALES.map(
  ([words, exponent]) => [new RegExp(`^\\s*-?(?:${words})${NO_LETTER}`, 'iu'), exponent] as const,
);

const ANYWHERE = new RegExp(`(?<!\\p{L})(?:${SCALES.map(([words]) => words).join('|')})${NO_LETTER}`, 'iu');

/** The exponent of the unit that a text begins with; undefined for none and for every other word (Personen, €). */
export function unitExponent(behind: string): number | undefined {
  return BEHIND.find(([pattern]) => pattern.test(behind))?.[1];
}

/** The first word in a text that scales a figure; undefined where there is none. */
export function scalingWord(text: string): string | undefined {
  return ANYWHERE.exec(text)?.[0];
}

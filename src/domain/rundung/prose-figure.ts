import { invalid } from '../domain-error';
import { parseGermanNumber } from '../numbers/german-number';
import { rundungMessages } from './messages';
import type { Sign } from './sign';
import { readSign } from './sign';
import { misplacedUnit, unclearUnit, unitExponent } from './units';
import { rangeWord, saysRoughly } from './words';

/** A figure as it stands in a text. */
export interface ProseFigure {
  readonly before: string;
  readonly sign: Sign;
  /** All digits as one whole number, without the sign: 23,12 is 2312. */
  readonly digits: number;
  readonly wholeDigits: number;
  readonly decimals: number;
  /** What stands between groups of three digits, "" where nothing does. */
  readonly separator: string;
  readonly behind: string;
  /** The power of ten of the unit: 6 for Mio. €. */
  readonly exponent: number;
  /** Whether a word such as rund stands before it. */
  readonly isRough: boolean;
  /** The last place that is meant: the decimals; -2 for rund 500, where two zeros only say how roughly it is rounded. */
  readonly places: number;
}

/** Everything from the first digit of a number to its last; also several numbers with blanks between. */
const DIGITS = /\d(?:[\d.,\s]*\d)?/;
const MOST_DIGITS = 15;
/** 2½ as one sign. A raised digit is none, it is a footnote. */
const FRACTION = /^\s*[¼-¾⅐-⅟↉]/u;

/**
 * The one figure of a text, in German notation.
 * Errors: VALUE for none or several numbers, for what could be read in two ways, for words that make the figure a bound
 * (knapp, über …), for a fraction behind it, for a unit that is not clear or does not follow the number, and for more than 15 digits.
 */
export function readProseFigure(text: string): ProseFigure {
  const [number, start] = onlyNumber(text);
  const { sign, rest: before } = readSign(text.slice(0, start));
  const behind = text.slice(start + number.length);
  checkBefore(before, text);
  if (FRACTION.test(behind)) throw invalid(rundungMessages.fraction(text));
  const [whole = '', decimals = ''] = number.split(',');
  const digits = (whole + decimals).replace(/\D/g, '');
  if (digits.length > MOST_DIGITS) throw invalid(rundungMessages.tooManyDigits);
  const isRough = saysRoughly(before);
  return {
    before,
    sign,
    digits: Number(digits),
    wholeDigits: digits.length - decimals.length,
    decimals: decimals.length,
    separator: /\D/.exec(whole)?.[0] ?? '',
    behind,
    exponent: exponentOf(before, behind),
    isRough,
    places: isRough && decimals === '' ? -lastZeros(digits) : decimals.length,
  };
}

function onlyNumber(text: string): readonly [number: string, start: number] {
  const found = DIGITS.exec(text);
  if (!found) throw invalid(rundungMessages.noNumber(text));
  const [number] = found;
  if (/\d/.test(text.slice(found.index + number.length))) throw invalid(rundungMessages.severalNumbers(text));
  // A group behind a leading zero is no thousand: 0.123 is an English decimal.
  if (parseGermanNumber(number) === undefined || /^0+[.\s]/.test(number)) {
    throw invalid(
      /\s/.test(number) ? rundungMessages.severalNumbers(text) : rundungMessages.ambiguousNumber(number),
    );
  }
  return [number, found.index];
}

function checkBefore(before: string, text: string): void {
  // A dash with a blank behind it, and a minus as a word with others between: „minus rund 500“.
  if (/[+−\p{Pd}]\s*$|(?<!\p{L})minus\s/iu.test(before)) throw invalid(rundungMessages.looseSign(text));
  if (/(?:\p{L}|(?<!\p{L})[.,])$/u.test(before)) throw invalid(rundungMessages.attachedNumber(text));
  const word = rangeWord(before);
  if (word !== undefined) throw invalid(rundungMessages.notCheckable(text, word));
}

function exponentOf(before: string, behind: string): number {
  const exponent = unitExponent(behind);
  if (exponent !== undefined) return exponent;
  const unclear = unclearUnit(behind);
  if (unclear !== undefined) throw invalid(rundungMessages.unclearUnit(unclear));
  const misplaced = misplacedUnit(before, behind);
  if (misplaced !== undefined) throw invalid(rundungMessages.unitElsewhere(misplaced));
  return 0;
}

/** All but the first digit can be such zeros. */
function lastZeros(digits: string): number {
  return /(?<=\d)0*$/.exec(digits)?.[0].length ?? 0;
}

import { invalid } from '../domain-error';
import type { InPlaces } from './decimal-places';
import { firstPlace, inPlaces } from './decimal-places';
import { rundungMessages } from './messages';
import type { ProseFigure } from './prose-figure';
import { readProseFigure } from './prose-figure';
import { writeFigure } from './write-figure';

/** A number as it is to be printed: all digits as one whole number, with the sign. */
interface Printed {
  readonly digits: number;
  readonly decimals: number;
}

/** A correction writes no less than a thousandth of a unit: below it the next smaller unit is the right one. */
const MOST_ADDED_DECIMALS = 3;

/**
 * Proof-reads a rounded figure in prose: `richtig`, or what is wrong with it and the corrected text.
 *
 * The decimals that are printed decide: the value is rounded to them commercially, half away from zero, from the
 * 15-digit decimal of the cell. Behind a word such as rund the last zeros of a whole number are rounded too, but one digit
 * of the value remains: rund 500 is right for 497, and 52 is rund 50 and not rund 100. `wert` is in the base unit: euros,
 * persons, and a fraction for per cent and percentage points.
 * Errors: as `readProseFigure` and `inPlaces`, and VALUE for a value that the unit of the text is much too large for.
 * Source: commercial rounding (DIN 1333); the typical fault is a truncated figure, as in section 2.5 of the AMIP
 * Kaiserslautern 2021.
 */
export function rundung(wert: number, text: string): string {
  const figure = readProseFigure(text.trim());
  const correct = rounded(wert, figure, figure.isRough ? visiblePlaces(wert, figure) : figure.places);
  const printed = printedIn(figure, correct.decimals);
  if (printed === correct.digits) return 'richtig';
  const fault =
    printed === -correct.digits
      ? 'Vorzeichen falsch'
      : faultOf(printedIn(figure, figure.decimals), inPlaces(wert, figure.decimals - figure.exponent));
  return `${fault}, richtig: ${corrected(wert, figure, correct)}`;
}

function rounded(wert: number, { decimals: printed, exponent }: ProseFigure, places: number): Printed {
  const decimals = Math.max(printed, places);
  return { digits: inPlaces(wert, places - exponent).rounded * 10 ** (decimals - places), decimals };
}

/** The places of a figure, or as many as show the first digit of the value. */
function visiblePlaces(wert: number, { places, exponent }: ProseFigure): number {
  return Math.max(places, firstPlace(wert) + exponent);
}

function printedIn({ sign, digits, decimals: printed }: ProseFigure, decimals: number): number {
  const scaled = digits * 10 ** (decimals - printed);
  return sign.isNegative ? 0 - scaled : scaled;
}

function faultOf(figure: number, { truncated, away }: InPlaces): string {
  if (figure === truncated) return 'abgeschnitten';
  return figure === away ? 'aufgerundet' : 'falsch';
}

function corrected(wert: number, figure: ProseFigure, correct: Printed): string {
  // Nobody writes 0 Mio. €: 499.999 is 0,5 Mio. €. But 0 % and 0,0 % are usual.
  const isNothing = correct.digits === 0 && figure.exponent > 0;
  const { digits, decimals } = isNothing ? rounded(wert, figure, visiblePlaces(wert, figure)) : correct;
  if (decimals > Math.max(figure.decimals, MOST_ADDED_DECIMALS)) {
    throw invalid(rundungMessages.valueTooSmall(wert));
  }
  return writeFigure(figure, digits, decimals);
}

import type { InPlaces } from './decimal-places';
import { inPlaces } from './decimal-places';
import type { ProseFigure } from './prose-figure';
import { readProseFigure } from './prose-figure';
import { writeFigure } from './write-figure';

/**
 * Proof-reads a rounded figure in prose: `richtig`, or what is wrong with it and the corrected text.
 *
 * The decimals that are printed decide: the value is rounded to them commercially, half away from zero, from the
 * 15-digit decimal of the cell. Behind a word such as rund the last zeros of a whole number are rounded too: rund 500 is
 * right for 497. `wert` is in the base unit: euros, persons, and a fraction for per cent and percentage points.
 * Errors: as `readProseFigure` and `inPlaces`. Source: commercial rounding (DIN 1333); the typical fault is a truncated
 * figure, as in section 2.5 of the AMIP Kaiserslautern 2021.
 */
export function rundung(wert: number, text: string): string {
  const figure = readProseFigure(text.trim());
  const places = figure.decimals - figure.exponent;
  const roughly = rounded(wert, places, figure.roundedZeros);
  if (printed(figure) === roughly) return 'richtig';
  const fault = faultOf(printed(figure), roughly, inPlaces(wert, places));
  // A smaller figure has fewer digits to round: 43 is rund 40 and not rund 0.
  let correct = roughly;
  for (let zeros = figure.roundedZeros - 1; correct === 0 && zeros >= 0; zeros -= 1) {
    correct = rounded(wert, places, zeros);
  }
  return `${fault}, richtig: ${writeFigure(figure, correct)}`;
}

function printed({ sign, digits }: ProseFigure): number {
  return sign.isNegative ? 0 - digits : digits;
}

function rounded(wert: number, places: number, zeros: number): number {
  return inPlaces(wert, places - zeros).rounded * 10 ** zeros;
}

function faultOf(figure: number, correct: number, { truncated, away }: InPlaces): string {
  if (figure === -correct) return 'Vorzeichen falsch';
  if (figure === truncated) return 'abgeschnitten';
  return figure === away ? 'aufgerundet' : 'falsch';
}

import type { ProseFigure } from './prose-figure';

/** A number of four digits or more without separators was written so on purpose; a shorter one needed none. */
const GROUPED_FROM = 4;

/** The text of a figure with another number in it: all its digits as one whole number, with the sign. */
export function writeFigure(figure: ProseFigure, digits: number, decimals: number): string {
  const { before, behind } = figure;
  const text = String(Math.abs(digits)).padStart(decimals + 1, '0');
  const comma = text.length - decimals;
  const whole = text.slice(0, comma).replace(/\B(?=(?:\d{3})+$)/g, separatorOf(figure));
  const fraction = decimals === 0 ? '' : `,${text.slice(comma)}`;
  return `${before}${signOf(figure, digits)}${whole}${fraction}${behind}`;
}

function signOf({ sign }: ProseFigure, digits: number): string {
  if (digits === 0) return '';
  return digits < 0 ? sign.negative : sign.positive;
}

function separatorOf({ separator, wholeDigits }: ProseFigure): string {
  return separator === '' && wholeDigits < GROUPED_FROM ? '.' : separator;
}

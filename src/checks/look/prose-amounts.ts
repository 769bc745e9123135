import { parseGermanNumber } from '../../domain/numbers/german-number';
import type { Cents } from '../../domain/numbers/money';
import { once } from './once';
import { textCells } from './sheets';

/** A rounded amount in a text: `23,12 Mio.€`. */
export interface ProseAmount {
  /** As it stands there. */
  readonly text: string;
  /** With the word before it, which may say how roughly it is meant: `rund 8,3 Mio. €`. */
  readonly inContext: string;
  readonly index: number;
  readonly unit: string;
  readonly decimals: number;
  readonly cents: Cents;
  /** One unit of the last printed place, in cents. */
  readonly place: Cents;
}

const AMOUNT =
  /((?<!\p{L})\p{L}{1,30}\.?\s+)?((?<![\d.,])(\d{1,3}(?:\.\d{3}){0,2}|\d{1,9})(?:,(\d{1,6}))?\s*(Mrd|Mio|Tsd)\.?\s*(?:€|EUR\b|Euro\b))/gu;

const CENTS_OF_UNIT: Readonly<Record<string, number>> = { Tsd: 1e5, Mio: 1e8, Mrd: 1e11 };

/** The amounts in thousands, millions or billions of euros of a text, in their order. */
export function proseAmounts(text: string): readonly ProseAmount[] {
  return [...text.matchAll(AMOUNT)].flatMap((match) => {
    const [all, before = '', amount = '', whole = '', fraction = '', unit = ''] = match;
    const value = parseGermanNumber(fraction === '' ? whole : `${whole},${fraction}`);
    const scale = CENTS_OF_UNIT[unit];
    if (value === undefined || scale === undefined) return [];
    const place = scale / 10 ** fraction.length;
    return {
      text: amount,
      inContext: all,
      index: match.index + before.length,
      unit,
      decimals: fraction.length,
      cents: Math.round(value * scale),
      place,
    };
  });
}

/** The texts that may have such amounts: few have, and looking for the word is much faster. */
export const proseCells = once((holdings) =>
  textCells(holdings).filter(({ text }) => /Mrd|Mio|Tsd/.test(text)),
);

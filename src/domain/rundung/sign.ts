/** How a text writes a sign, so that a correction can write it in the same way. */
export interface Sign {
  readonly isNegative: boolean;
  readonly positive: string;
  readonly negative: string;
}

/** Hyphens and dashes that are typed for a minus; U+2011 is the protected hyphen of Word. No em dash. */
const MINUS = '\\-\\u2010-\\u2013\\u2212\\uFE63\\uFF0D';
const CHARACTER = new RegExp(`[+${MINUS}]$`, 'u');
const WORD = /(?<!\p{L})(minus|plus)\s+$/iu;

/** The sign at the end of the text before a figure, with the text before it. */
export function readSign(before: string): { readonly sign: Sign; readonly rest: string } {
  const written = WORD.exec(before)?.[0] ?? CHARACTER.exec(before)?.[0] ?? '';
  return { sign: signOf(written), rest: before.slice(0, before.length - written.length) };
}

function signOf(written: string): Sign {
  if (written === '') return { isNegative: false, positive: '', negative: '-' };
  if (written === '+') return { isNegative: false, positive: '+', negative: '-' };
  if (/^plus/i.test(written)) {
    const minus = written.startsWith('P') ? 'Minus' : 'minus';
    return { isNegative: false, positive: written, negative: minus + written.slice('plus'.length) };
  }
  return { isNegative: true, positive: '', negative: written };
}

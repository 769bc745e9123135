import type { CellContent } from '../../../workbook';
import { sameContent } from '../../../workbook/formula';
import type { PartsTexts } from './parts-de';

type ValueWords = PartsTexts['values'];

/** How the numbers of a figure are shown. `Prozent` is the catalogue's unit of a rate. */
export interface NumberLook {
  readonly unit: string;
  readonly decimals: number;
}

/** Beyond these places of a percentage floating point itself is what differs. */
const MOST_DECIMALS = 10;

const FORMATS = new Map<string, Intl.NumberFormat>();

function german(decimals: number, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const key = `${decimals} ${options.style} ${options.signDisplay}`;
  const known = FORMATS.get(key);
  if (known) return known;
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const format = new Intl.NumberFormat('de-DE', { ...digits, ...options });
  FORMATS.set(key, format);
  return format;
}

function isPercent({ unit }: NumberLook): boolean {
  return unit === 'Prozent';
}

/** A published number in its unit: 4980 → `4.980`, of a rate 10.5 → `10,5 %`. */
export function publishedText(value: number, look: NumberLook): string {
  const text = german(look.decimals).format(value);
  return isPercent(look) ? `${text}\u00a0%` : text;
}

/** The difference of two published numbers, with its sign; of rates in percentage points. */
export function publishedDifference(difference: number, look: NumberLook, words: ValueWords): string {
  const text = german(look.decimals, { signDisplay: 'exceptZero' }).format(difference);
  return isPercent(look) ? `${text} ${words.points}` : text;
}

/** What a cell holds: of a rate a fraction, 0.105 → `10,5 %`; a sign or other text in quotation marks. */
export function contentText(content: CellContent, look: NumberLook, words: ValueWords): string {
  if (content === '') return words.empty;
  if (typeof content === 'boolean') return content ? words.yes : words.no;
  if (typeof content === 'string') return words.quoted(content);
  return german(look.decimals, isPercent(look) ? { style: 'percent' } : {}).format(content);
}

/** The difference of two contents; of rates, which are fractions, in percentage points. */
export function contentDifference(difference: number, look: NumberLook, words: ValueWords): string {
  const text = german(look.decimals, {
    signDisplay: 'exceptZero',
    ...(isPercent(look) && { style: 'percent' }),
  }).format(difference);
  return isPercent(look) ? text.replace(/\s*%$/, ` ${words.points}`) : text;
}

/** With as many decimals as it takes: two numbers that differ never look the same. */
export function lookFor(before: CellContent, after: CellContent, look: NumberLook): NumberLook {
  if (typeof before !== 'number' || typeof after !== 'number' || sameContent(before, after)) return look;
  const options = isPercent(look) ? ({ style: 'percent' } as const) : {};
  let decimals = look.decimals;
  const same = () => german(decimals, options).format(before) === german(decimals, options).format(after);
  while (decimals < MOST_DECIMALS && same()) decimals += 1;
  return { ...look, decimals };
}

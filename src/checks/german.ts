import type { Cents } from '../domain/numbers/money';

const FORMATS = new Map<string, Intl.NumberFormat>();

function format(value: number, least: number, most: number): string {
  const key = `${least}-${most}`;
  let numbers = FORMATS.get(key);
  if (!numbers) {
    numbers = new Intl.NumberFormat('de-DE', { minimumFractionDigits: least, maximumFractionDigits: most });
    FORMATS.set(key, numbers);
  }
  return numbers.format(value);
}

/** `1.995.963,72 €`. */
export function euro(cents: Cents): string {
  return `${format(cents / 100, 2, 2)} €`;
}

/** `15,2 %` of 0.152, with one to four decimals, or exactly as many as are asked for. */
export function percent(fraction: number, decimals?: number): string {
  return `${points(fraction, decimals)} %`;
}

/** `3,3` of 0.033: percentage points, without the word. */
export function points(fraction: number, decimals?: number): string {
  return format(fraction * 100, decimals ?? 1, decimals ?? 4);
}

/** `1.396`, `7.477,5`. */
export function decimal(value: number, decimals?: number): string {
  return format(value, decimals ?? 0, decimals ?? 6);
}

/** `2 Monate`, `1 Monat`. */
export function counted(count: number, one: string, many: string): string {
  return `${decimal(count)} ${count === 1 ? one : many}`;
}

/** `a, b und c`. */
export function enumerated(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} und ${words.at(-1)}`;
}

const MOST_LISTED = 5;

/** The first five, and how many more there are. */
export function listed(words: readonly string[]): string {
  if (words.length <= MOST_LISTED) return enumerated(words);
  return `${words.slice(0, MOST_LISTED).join(', ')} und ${words.length - MOST_LISTED} weitere`;
}

/** `9,50 € mehr` or `9,50 € weniger`. */
export function moreOrLess(difference: Cents): string {
  return `${euro(Math.abs(difference))} ${difference < 0 ? 'weniger' : 'mehr'}`;
}

/** Office.js gives errors in English. */
const ERRORS: Readonly<Record<string, string>> = {
  '#N/A': '#NV',
  '#REF!': '#BEZUG!',
  '#VALUE!': '#WERT!',
  '#NUM!': '#ZAHL!',
  '#SPILL!': '#ÜBERLAUF!',
  '#CALC!': '#KALK!',
  '#FIELD!': '#FELD!',
  '#BUSY!': '#BESETZT!',
};

/** `#NV` of `#N/A`: an error as the cell shows it. What is none stays as it is. */
export function shownError(text: string): string {
  return ERRORS[text] ?? text;
}

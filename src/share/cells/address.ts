/** The largest sheet (ECMA-376 Part 1, 18.3.1.73; Excel's specifications). */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

const LETTER_A = 64;

/** `A` for 0, `AA` for 26. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(LETTER_A + 1 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** Each row has the same columns again. */
const LETTERS: string[] = [];

export const cellAddress = (row: number, column: number): string =>
  `${(LETTERS[column] ??= columnLetters(column))}${row + 1}`;

/** One number for a cell, growing row by row. */
export const cellKey = (row: number, column: number): number => row * COLUMNS + column;

/** The key of `C5`; -1: no address. */
export const keyOfAddress = (address: string): number => keyIn(address, 0, address.length);

/** The key of the address between two places of a text, read without cutting it out: there is one in each cell. */
export function keyIn(text: string, from: number, to: number): number {
  let column = 0;
  let row = 0;
  let at = from;
  for (; at < to; at += 1) {
    const letter = (text.charCodeAt(at) & ~32) - LETTER_A;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  if (at === from || at === to) return -1;
  for (; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    row = row * 10 + digit;
  }
  return row < 1 || row > ROWS || column > COLUMNS ? -1 : cellKey(row - 1, column - 1);
}

export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** `B2:C5`, or one cell; undefined: no such area. */
export function rectangleOf(reference: string): Rectangle | undefined {
  const [first = '', last = first] = reference.split(':');
  const from = keyOfAddress(first);
  const to = keyOfAddress(last);
  if (from < 0 || to < 0) return undefined;
  const [top, bottom] = ordered(Math.floor(from / COLUMNS), Math.floor(to / COLUMNS));
  const [left, right] = ordered(from % COLUMNS, to % COLUMNS);
  return { top, left, bottom, right };
}

const ordered = (one: number, other: number): [number, number] =>
  one <= other ? [one, other] : [other, one];

/** Rectangle of cells, from 0, both ends included. */
export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** `B3` for row 2, column 1. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

export function columnName(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1)
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  return letters;
}

const A = 65;
const LOWER_A = 97;
const ZERO = 48;

/** Row × 16,384 + column of `B3`; -1 for what is no cell. Written by character codes: it runs for each cell. */
export function cellKey(name: string): number {
  let column = 0;
  let row = 0;
  for (let index = 0; index < name.length; index += 1) {
    const code = name.charCodeAt(index);
    const letter = code >= LOWER_A ? code - LOWER_A : code - A;
    if (letter >= 0 && letter < 26 && row === 0) column = column * 26 + letter + 1;
    else if (code >= ZERO && code < ZERO + 10) row = row * 10 + code - ZERO;
    else return -1;
  }
  if (row < 1 || row > LAST_ROW + 1 || column < 1 || column > LAST_COLUMN + 1) return -1;
  return keyOf(row - 1, column - 1);
}

export function keyOf(row: number, column: number): number {
  return row * (LAST_COLUMN + 1) + column;
}

export function rowOf(key: number): number {
  return Math.floor(key / (LAST_COLUMN + 1));
}

export function columnOf(key: number): number {
  return key % (LAST_COLUMN + 1);
}

/** The area of `B3` or `B3:D9`, as attributes such as `ref` hold it. */
export function rectangleOf(ref: string): Rectangle | undefined {
  const [first = '', second = first] = ref.split(':');
  const [from, to] = [cellKey(first), cellKey(second)];
  if (from < 0 || to < 0) return undefined;
  const [rows, columns] = [[rowOf(from), rowOf(to)] as const, [columnOf(from), columnOf(to)] as const];
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

export function contains({ top, left, bottom, right }: Rectangle, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

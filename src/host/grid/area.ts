import { MAX_COLUMNS, MAX_ROWS } from '../xlsx/address';
import type { Area } from '../xlsx/address';

/** Pure geometry of rectangles of cells, zero-based, both ends included. */
export const rowsOf = ({ top, bottom }: Area): number => bottom - top + 1;
export const columnsOf = ({ left, right }: Area): number => right - left + 1;
export const cellArea = (row: number, column: number): Area => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});
export const isCell = (area: Area): boolean => area.top === area.bottom && area.left === area.right;

export const isOnSheet = ({ top, left, bottom, right }: Area): boolean =>
  top >= 0 && left >= 0 && bottom < MAX_ROWS && right < MAX_COLUMNS && bottom >= top && right >= left;

export const isWholeColumns = ({ top, bottom }: Area): boolean => top === 0 && bottom === MAX_ROWS - 1;
export const isWholeRows = ({ left, right }: Area): boolean => left === 0 && right === MAX_COLUMNS - 1;

export const sameArea = (a: Area, b: Area): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

export const includes = (outer: Area, inner: Area): boolean =>
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom &&
  inner.left >= outer.left &&
  inner.right <= outer.right;

export function intersection(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top > area.bottom || area.left > area.right ? null : area;
}

/** The smallest rectangle around both. */
export const bounding = (a: Area, b: Area): Area => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

export const sized = (top: number, left: number, rows: number, columns: number): Area => ({
  top,
  left,
  bottom: top + rows - 1,
  right: left + columns - 1,
});

export function* cellsOf({
  top,
  left,
  bottom,
  right,
}: Area): Generator<readonly [row: number, column: number]> {
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) yield [row, column];
}

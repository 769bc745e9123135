import { COLUMNS, ROWS } from '../cells/address';
import type { Area } from '../workbook/model';

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** Larger than every sheet. */
export const UNBOUNDED: Size = { rows: ROWS, columns: COLUMNS };

/** The size of everything that an argument may be; undefined: it names no cells. */
export function sizeAround(areas: readonly Area[]): Size | undefined {
  if (areas.length === 0) return undefined;
  const edge = (pick: (...edges: number[]) => number, side: 'top' | 'left' | 'bottom' | 'right') =>
    areas.reduce((found, area) => pick(found, area[side]), areas[0]?.[side] ?? 0);
  return {
    rows: edge(Math.max, 'bottom') - edge(Math.min, 'top') + 1,
    columns: edge(Math.max, 'right') - edge(Math.min, 'left') + 1,
  };
}

/**
 * What is read from the first cell of an area on.
 *
 * @param isSingle the area is what is meant; otherwise any of its cells may be the first
 */
export function stretched(area: Area, { rows, columns }: Size, isSingle: boolean): Area {
  const [row, column] = isSingle ? [area.top, area.left] : [area.bottom, area.right];
  return {
    ...area,
    bottom: Math.min(row + rows, ROWS) - 1,
    right: Math.min(column + columns, COLUMNS) - 1,
  };
}

/** A line as long as another, whichever way it lies. */
export const turned = ({ rows, columns }: Size): Size => {
  const length = Math.max(rows, columns);
  return { rows: length, columns: length };
};

export const isSizeOf = ({ rows, columns }: Size, { top, left, bottom, right }: Area): boolean =>
  bottom - top + 1 === rows && right - left + 1 === columns;

import { COLUMNS, ROWS } from '../cells/address';
import type { Rectangle } from '../cells/address';
import type { CellReference } from './reference';

/** How far a formula stands from the cell it is written for. */
export interface Move {
  readonly rows: number;
  readonly columns: number;
}

export const NO_MOVE: Move = { rows: 0, columns: 0 };

/** What a reference reads after the formula has moved; beyond the edge it goes on at the other side. */
export function movedRectangle(reference: CellReference, { rows, columns }: Move): Rectangle {
  const { moves } = reference;
  const row = (edge: 'top' | 'bottom'): number =>
    moves[edge] ? modulo(reference[edge] + rows, ROWS) : reference[edge];
  const column = (edge: 'left' | 'right'): number =>
    moves[edge] ? modulo(reference[edge] + columns, COLUMNS) : reference[edge];
  const [top, bottom, left, right] = [row('top'), row('bottom'), column('left'), column('right')];
  return {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
}

const modulo = (value: number, size: number): number => ((value % size) + size) % size;

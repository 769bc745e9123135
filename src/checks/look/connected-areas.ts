import type { CellValue } from '../holdings';

/** Cells of one kind that touch each other at their sides. */
export interface ConnectedArea {
  readonly kind: string;
  /** Of its first cell, row by row. */
  readonly row: number;
  readonly column: number;
  readonly cells: number;
}

type Grid = readonly (readonly CellValue[])[];
type Place = readonly [row: number, column: number];

/** All areas of a grid; `kindOf` is undefined for cells that belong to none. Every cell is visited a few times only. */
export function connectedAreas(
  grid: Grid,
  kindOf: (value: CellValue) => string | undefined,
): readonly ConnectedArea[] {
  const waiting = grid.map(() => new Map<number, string>());
  for (const [row, values] of grid.entries()) {
    for (const [column, value] of values.entries()) {
      const kind = kindOf(value);
      if (kind !== undefined) waiting[row]?.set(column, kind);
    }
  }
  return waiting.flatMap((columns, row) =>
    [...columns.keys()].flatMap((column) => {
      const kind = columns.get(column);
      return kind === undefined ? [] : [{ kind, row, column, cells: taken(waiting, kind, [row, column]) }];
    }),
  );
}

/** Takes a cell and all that hang together with it, and counts them. */
function taken(waiting: readonly Map<number, string>[], kind: string, first: Place): number {
  const open: Place[] = [first];
  let count = 0;
  for (let place = open.pop(); place; place = open.pop()) {
    const [row, column] = place;
    if (waiting[row]?.get(column) !== kind) continue;
    waiting[row]?.delete(column);
    count += 1;
    open.push([row - 1, column], [row + 1, column], [row, column - 1], [row, column + 1]);
  }
  return count;
}

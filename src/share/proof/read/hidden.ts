import { keyOf, rectangleOf } from './cell-name';
import { NUMBER, SHARED, TEXT } from './grid';
import { allOf } from './tree';
import type { Sheet } from './workbook-types';

/** Cells of sheets that merged cells cover, by their places in the grid. */
const covered = new WeakMap<Sheet, ReadonlySet<number>>();

/**
 * Says of a cell whether nobody sees it: under a merged one, and hidden, if hidden ones count.
 *
 * @param formats codes of the number formats of cells: some show nothing
 */
export function unseenIn(
  sheet: Sheet,
  countsHidden: boolean,
  formats: readonly string[],
): ((index: number) => boolean) | undefined {
  const under = covered.get(sheet) ?? coveredIn(sheet);
  covered.set(sheet, under);
  const isHidden = countsHidden ? eitherOf(hiddenIn(sheet), invisibleIn(sheet, formats)) : undefined;
  if (under.size === 0) return isHidden;
  return (index) => under.has(index) || (isHidden?.(index) ?? false);
}

type Says = ((index: number) => boolean) | undefined;

function eitherOf(one: Says, other: Says): Says {
  return one && other ? (index) => one(index) || other(index) : (one ?? other);
}

/** What takes up room at most: spaces however written, colours and conditions, characters without a shape. */
const ROOM =
  /(?:[\s\p{Cf}]|"[\s\p{Cf}]*(?:"|$)|\\[\s\p{Cf}]|_[^]|\*[\s\p{Cf}]|\[(?!\$[^-\]]|[HhMmSs]+\])[^\]]*\])*/u;
const NOTHING = new RegExp(`^${ROOM.source}(?:;${ROOM.source}){0,2}(;${ROOM.source})*$`, 'u');

/** `;;;` shows neither numbers nor texts, `;;` no numbers; an empty code is the usual format. */
function invisibleIn({ grid }: Sheet, formats: readonly string[]): Says {
  const blank = formats.map((code) => (code === '' ? null : NOTHING.exec(code)));
  if (!blank.some((found) => found)) return undefined;
  return (index) => {
    const found = blank[grid.styles[index] as number];
    const kind = grid.kinds[index] as number;
    return (
      found != null && (kind === NUMBER || (found[1] !== undefined && (kind === TEXT || kind === SHARED)))
    );
  };
}

function coveredIn({ root, grid }: Sheet): ReadonlySet<number> {
  const under = new Set<number>();
  for (const { attributes } of allOf(root, 'mergeCell')) {
    const merged = rectangleOf(attributes.ref ?? '');
    if (!merged) continue;
    const { top, left, bottom, right } = merged;
    let index = grid.firstFrom(keyOf(top, left));
    const first = grid.keys[index] === keyOf(top, left) ? index : -1;
    while (index < grid.count && grid.row(index) <= bottom) {
      const column = grid.column(index);
      if (column >= left && column <= right && index !== first) under.add(index);
      if (column > right) index = grid.firstFrom(keyOf(grid.row(index) + 1, left));
      else if (column < left) index = grid.firstFrom(keyOf(grid.row(index), left));
      else index += 1;
    }
  }
  return under;
}

/** Says of a cell, by its place in the grid, whether its row or column is hidden; undefined: none of the sheet is. */
function hiddenIn(sheet: Sheet): ((index: number) => boolean) | undefined {
  const isHidden = hiddenPlaces(sheet);
  return isHidden && ((index) => isHidden(sheet.grid.row(index), sheet.grid.column(index)));
}

/** The same by row and column, whether a cell stands there or not. */
export function hiddenPlaces({
  grid,
  columns,
}: Sheet): ((row: number, column: number) => boolean) | undefined {
  const spans = columns.filter(({ isHidden }) => isHidden);
  if (spans.length === 0 && grid.hiddenRows.size === 0) return undefined;
  return (row, column) =>
    grid.hiddenRows.has(row) || spans.some(({ first, last }) => column >= first && column <= last);
}

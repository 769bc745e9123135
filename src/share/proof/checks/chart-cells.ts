import type { Area } from '../formulas/areas';
import type { Pair } from '../pair';
import { columnOf, keyOf, rowOf } from '../read/cell-name';
import type { ChartSlot } from '../read/chart-slots';
import { BOOLEAN, NUMBER } from '../read/grid';
import { hiddenPlaces } from '../read/hidden';
import { shownKind, textAt } from '../read/shown';

type Cell = readonly [sheet: string, key: number];
/** The cells of each point. */
type Points = readonly (readonly Cell[])[];

const LONGEST = 1_000_000;

/**
 * The cells behind each point; undefined where nobody can say. Charts may leave out hidden cells and count only the
 * others. Where levels may lie in rows as well as in columns, a point is made of both.
 */
export function cellsOfPoints(
  pair: Pair,
  { count, levels, isName }: ChartSlot,
  areas: readonly Area[],
): Points | undefined {
  const rows = rowsOf(areas);
  if (!rows) return undefined;
  if (isName) return [rows.flat()];
  const ways: readonly Points[] =
    levels === 1
      ? [rows.flat().map((cell) => [cell])]
      : [rows, turned(rows)].filter((way) => way.every(({ length }) => length === levels));
  const isVisible = visibility(pair);
  const fitting = ways.flatMap((way) => {
    if (count === undefined || way.length === count) return [way];
    const visible = way.filter((cells) => cells.every(isVisible));
    return visible.length === count ? [visible] : [];
  });
  const [first] = fitting;
  return first?.map((_, point) => fitting.flatMap((way) => way[point] ?? []));
}

/** What the points of a chart without a cache show: other programs than Excel leave it to the reader. */
export function pointsFromCells(
  pair: Pair,
  areas: readonly Area[],
  showsHidden: boolean,
): ReadonlyMap<number, string> {
  const points = new Map<number, string>();
  const isVisible = visibility(pair);
  const cells = (rowsOf(areas) ?? []).flat();
  // Hidden cells are passed over as if they were not there.
  for (const [point, cell] of cells.filter((one) => showsHidden || isVisible(one)).entries()) {
    const text = shownText(pair, cell);
    if (text !== undefined) points.set(point, text);
  }
  return points;
}

function shownText({ source }: Pair, [title, key]: Cell): string | undefined {
  const grid = source.sheet(title)?.grid;
  const index = grid?.indexOf(rowOf(key), columnOf(key)) ?? -1;
  if (!grid || index < 0) return undefined;
  const kind = shownKind(source, grid, index);
  if (kind === NUMBER) return String(grid.values[index]);
  return kind === BOOLEAN ? String(grid.values[index] === 1) : textAt(source, grid, index);
}

/** Says of many cells whether they are visible; each sheet is looked at once. */
function visibility({ source }: Pair): (cell: Cell) => boolean {
  const hidden = new Map<string, ReturnType<typeof hiddenPlaces>>();
  return ([title, key]) => {
    const sheet = source.sheet(title);
    if (sheet && !hidden.has(title)) hidden.set(title, hiddenPlaces(sheet));
    return !(hidden.get(title)?.(rowOf(key), columnOf(key)) ?? false);
  };
}

function rowsOf(areas: readonly Area[]): Points | undefined {
  const rows: Cell[][] = [];
  let count = 0;
  for (const { sheet, top, left, bottom, right } of areas) {
    count += (bottom - top + 1) * (right - left + 1);
    if (count > LONGEST) return undefined;
    for (let row = top; row <= bottom; row += 1) {
      const cells: Cell[] = [];
      for (let column = left; column <= right; column += 1) cells.push([sheet, keyOf(row, column)]);
      rows.push(cells);
    }
  }
  return rows;
}

/** Columns instead of rows; rows of different lengths have none. */
function turned(rows: Points): Points {
  const [first = []] = rows;
  if (rows.some(({ length }) => length !== first.length)) return [];
  return first.map((_, column) => rows.flatMap((row) => row.slice(column, column + 1)));
}

import type { Job } from '../step';
import type { Area } from '../workbook/model';

/** Points of a series, by their index, that must not be seen; `alle` where nobody can say which. */
export type HiddenPoints = ReadonlySet<number> | 'alle';

const NONE: ReadonlySet<number> = new Set();

/** No series that is looked through point by point is longer. */
const MOST_CELLS = 100_000;

export type Cell = readonly [row: number, column: number, sheet: string];

/** Whether a formula reads a cell that shows `*`; where nobody can say what it reads, it may. */
export function readsSuppressed(job: Job, formula: string, sheet: string): boolean {
  const areas = job.reads(formula, sheet);
  if (!areas) return !job.decisions.suppressed.isEmpty;
  return areas.some((area) => job.decisions.suppressed.touches(area));
}

/**
 * Which of so many points stand for cells that show `*`. A chart may leave out hidden cells, and then counts only the
 * others; categories of several levels take a row (or a column) of cells each.
 */
export function hiddenPoints(job: Job, formula: string, sheet: string, count: number): HiddenPoints {
  if (!readsSuppressed(job, formula, sheet)) return NONE;
  const areas = job.reads(formula, sheet);
  if (!areas || isTooLong(areas)) return 'alle';
  const rows = areas.flatMap(rowsOf);
  const isVisible = ([row, column, title]: Cell): boolean =>
    !(job.workbook.cells(title)?.isHidden(row, column) ?? false);
  const ways = [rows.flat().map((cell) => [cell]), rows, turned(rows)];
  const visible = ways.map((points) => points.filter((cells) => cells.every(isVisible)));
  const points = [...ways, ...visible].find(({ length }) => length === count);
  if (!points) return 'alle';
  const isSuppressed = ([row, column, title]: Cell): boolean =>
    job.decisions.suppressed.has(title, row, column);
  return new Set(points.flatMap((cells, index) => (cells.some(isSuppressed) ? [index] : [])));
}

export function isTooLong(areas: readonly Area[]): boolean {
  return areas.reduce((sum, area) => sum + sizeOf(area), 0) > MOST_CELLS;
}

const sizeOf = ({ top, left, bottom, right }: Area): number => (bottom - top + 1) * (right - left + 1);

/** The cells of an area, row by row. */
export function rowsOf({ sheet, top, left, bottom, right }: Area): Cell[][] {
  const rows: Cell[][] = [];
  for (let row = top; row <= bottom; row += 1) {
    const cells: Cell[] = [];
    for (let column = left; column <= right; column += 1) cells.push([row, column, sheet]);
    rows.push(cells);
  }
  return rows;
}

/** Columns instead of rows; rows of different lengths have none. */
function turned(rows: readonly (readonly Cell[])[]): Cell[][] {
  const [first = []] = rows;
  if (rows.some(({ length }) => length !== first.length)) return [];
  return first.map((_, column) => rows.map((row) => row[column]).filter((cell) => cell !== undefined));
}

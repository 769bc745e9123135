import { keyOf } from '../read/cell-name';
import { textAt } from '../read/shown';
import type { Grid } from '../read/grid';
import type { Workbook } from '../read/workbook';
import type { CountTable } from './count-table';
import type { Summand } from './system';

/** The counts of a table by their labels, and where they stand. */
type Labelled = ReadonlyMap<string, Omit<Summand, 'factor'>>;

/** Farther from its number nobody looks for a label. */
const FAR = 64;
const WORD = /\p{L}{2}|[%€]/u;

/**
 * Sums across tables: one of them shows, at the same labels, what two others make together, or several that stand one
 * after the other, as a year does with its months. At four of five labels at least, and so often that it is no chance:
 * the more tables there are, the more pairs fit by accident.
 */
export function* addedTables(
  workbook: Workbook,
  tables: readonly CountTable[],
): Generator<readonly Summand[]> {
  const labelled = inOrder(workbook, tables).map((table) => labelledIn(workbook, table));
  const least = 4 + 3 * Math.log2(Math.max(labelled.length, 1));
  for (let from = 0; from < labelled.length; from += 1)
    for (let to = from + 1; to < labelled.length; to += 1) {
      const ends = [labelled[from] as Labelled, labelled[to] as Labelled];
      const groups = to - from > 1 ? [ends, labelled.slice(from, to + 1)] : [ends];
      for (const parts of groups)
        for (const whole of labelled) if (!parts.includes(whole)) yield* sumsOf(whole, parts, least);
    }
}

/** As one reads: sheet by sheet, and from the top of each. */
function inOrder({ sheets }: Workbook, tables: readonly CountTable[]): readonly CountTable[] {
  const places = new Map(sheets.map(({ title }, place) => [title, place]));
  const rank = ({ sheet, rows, columns }: CountTable) => [
    places.get(sheet) ?? 0,
    rows[0] ?? 0,
    columns[0] ?? 0,
  ];
  return [...tables].sort((one, other) => {
    const [first, second] = [rank(one), rank(other)];
    return first.reduce((found, value, at) => found || value - (second[at] as number), 0);
  });
}

function sumsOf(whole: Labelled, parts: readonly Labelled[], least: number): readonly (readonly Summand[])[] {
  const sums: (readonly Summand[])[] = [];
  let information = 0;
  let others = 0;
  for (const [label, total] of whole) {
    const summands: Summand[] = [];
    let sum = 0;
    for (const part of parts) {
      const count = part.get(label);
      if (!count) break;
      sum += count.number;
      summands.push({ ...count, factor: 1 });
    }
    if (summands.length < parts.length) continue;
    if (sum !== total.number) others += 1;
    else if (sum > 0) {
      information += Math.log2(sum + 1);
      sums.push([...summands, { ...total, factor: -1 }]);
    }
    if (others > 8 && others > sums.length / 4) return [];
  }
  return information >= least && others <= sums.length / 4 ? sums : [];
}

function labelledIn(workbook: Workbook, { sheet, rows, columns, at }: CountTable): Labelled {
  const labelled = new Map<string, Omit<Summand, 'factor'>>();
  const grid = workbook.sheet(sheet)?.grid;
  const [top = 0] = rows;
  const [left = 0] = columns;
  const beside = told(rows.map((row) => wordFrom(workbook, grid, { row, column: left }, 0, 1)));
  const above = told(columns.map((column) => wordFrom(workbook, grid, { row: top, column }, 1, 0)));
  rows.forEach((row, i) =>
    columns.forEach((column, j) => {
      const number = at(row, column);
      if (number !== undefined)
        labelled.set(`${beside[i] as string}|${above[j] as string}`, {
          sheet,
          key: keyOf(row, column),
          number,
        });
    }),
  );
  return labelled;
}

/** Labels that can be told apart: the second `Frauen` is another one. A single one is what the whole list is. */
function told(labels: readonly string[]): readonly string[] {
  if (labels.length === 1) return [''];
  const counts = new Map<string, number>();
  return labels.map((label) => {
    const before = counts.get(label) ?? 0;
    counts.set(label, before + 1);
    return `${before} ${label}`;
  });
}

/** The nearest word, going up or to the left. */
function wordFrom(
  workbook: Workbook,
  grid: Grid | undefined,
  place: { row: number; column: number },
  up: number,
  left: number,
): string {
  for (let far = 1; grid && far <= FAR; far += 1) {
    const [row, column] = [place.row - far * up, place.column - far * left];
    if (row < 0 || column < 0) break;
    const index = grid.indexOf(row, column);
    const text = index < 0 ? undefined : textAt(workbook, grid, index)?.trim().toLowerCase();
    if (text !== undefined && WORD.test(text)) return text;
  }
  return '';
}

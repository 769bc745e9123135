import { columnOf, keyOf, rowOf } from '../read/cell-name';
import { textAt } from '../read/shown';
import type { Workbook } from '../read/workbook';
import type { CountTable } from './count-table';
import type { Mark } from './marks';

/** A table with what its mark should have said; its totals are last, whatever their place on the sheet. */
export interface TotalledTable {
  readonly table: CountTable;
  readonly totals: Pick<Mark, 'hasTotalRow' | 'hasTotalColumn'>;
}

type IsShown = (sheet: string, key: number) => boolean;

const CALLED_TOTAL =
  /^(?:Σ|∑|(?:gesamt)?summen?|(?:ins)?gesamt|(?:gesamt)?ergebnis|zusammen|total|alle)(?=$|[^\p{L}\p{N}])/iu;
const FAR = 64;

/**
 * Totals that stand in a marked table although its mark names none: whoever reads it sees them, and computes with them.
 * They are the first or the last row or column, where at least half of its shown numbers are the sums of several counts
 * beside them, and two are, or one that gives a hidden count away and is called a total.
 */
export function* typedTotals(
  workbook: Workbook,
  table: CountTable,
  mark: Mark,
  isShown: IsShown,
): Generator<TotalledTable> {
  const { rows, columns } = table;
  const ways = [{ ...table, rows: [...rows].reverse() }, table];
  if (!mark.hasTotalRow && rows.length > 2)
    for (const way of ways)
      if (areTotals(workbook, table, linesOf(way.rows, columns, keyOf), isShown, 1))
        yield { table: way, totals: { hasTotalRow: true, hasTotalColumn: false } };
  const turned = [{ ...table, columns: [...columns].reverse() }, table];
  if (!mark.hasTotalColumn && columns.length > 2)
    for (const way of turned)
      if (
        areTotals(
          workbook,
          table,
          linesOf(way.columns, rows, (column, row) => keyOf(row, column)),
          isShown,
          keyOf(1, 0),
        )
      )
        yield { table: way, totals: { hasTotalRow: false, hasTotalColumn: true } };
}

/** For each place across the cells along it; the last may be the sum of the others. */
function linesOf(
  along: readonly number[],
  across: readonly number[],
  key: (along: number, across: number) => number,
): readonly (readonly number[])[] {
  return across.map((place) => along.map((at) => key(at, place)));
}

function areTotals(
  workbook: Workbook,
  { sheet, at }: CountTable,
  lines: readonly (readonly number[])[],
  isShown: IsShown,
  labelStep: number,
): boolean {
  let [numbers, sums, isCalled] = [0, 0, false];
  for (const line of lines) {
    const counts = line.map((key) => at(rowOf(key), columnOf(key)));
    const [total, end] = [counts.pop(), line.at(-1) as number];
    const positive = counts.filter((count = 0) => count > 0);
    if (total === undefined || positive.length < 2 || !isShown(sheet, end)) continue;
    numbers += 1;
    if (counts.reduce<number>((sum, count = 0) => sum + count, 0) !== total) continue;
    sums += 1;
    const hides = line.some((key) => !isShown(sheet, key));
    isCalled ||= hides && isCalledTotal(workbook, sheet, end, labelStep);
  }
  return sums >= (isCalled ? 1 : 2) && sums * 2 >= numbers;
}

/** Going back from the total along its row (step 1) or up its column. */
function isCalledTotal(workbook: Workbook, sheet: string, end: number, step: number): boolean {
  const grid = workbook.sheet(sheet)?.grid;
  const furthest = step === 1 ? columnOf(end) : rowOf(end);
  for (let far = 1; grid && far <= Math.min(FAR, furthest); far += 1) {
    const key = end - far * step;
    const index = grid.indexOf(rowOf(key), columnOf(key));
    if (index >= 0 && CALLED_TOTAL.test(textAt(workbook, grid, index)?.trim() ?? '')) return true;
  }
  return false;
}

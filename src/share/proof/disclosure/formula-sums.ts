import type { Areas } from '../formulas/areas';
import type { FormulaCell } from '../formulas/formula-cells';
import type { Readers } from '../formulas/readers';
import { columnOf, keyOf, rowOf } from '../read/cell-name';
import { NUMBER } from '../read/grid';
import type { Workbook } from '../read/workbook';
import { rounded } from './count-table';
import { summedAreas } from './sum-formula';
import type { CountSystem, Summand, Unknown } from './system';

/** Longer sums have so many unknown parts, or so many known ones, that nobody reads a table by them. */
const LONGEST = 10_000;

/**
 * Sums that the workbook makes by formulas tell of hidden counts, whether or not a table says that it has totals. Only
 * those of cells that can be seen, or that are counts themselves.
 */
export function addFormulaSums(
  system: CountSystem,
  workbook: Workbook,
  areas: Areas,
  readers: Readers,
  isShown: (sheet: string, key: number) => boolean,
): void {
  const counts = system.unknowns.filter(({ isCount }) => isCount);
  const isCount = new Set(counts.map(nameOf));
  const newReaders = readers.inTurn();
  const numbers = new Set(counts.flatMap(({ sheet, key }) => newReaders(sheet, key)));
  for (const number of numbers) {
    const cell = readers.cells[number];
    if (!cell || !(isShown(cell.sheet, cell.key) || isCount.has(nameOf(cell)))) continue;
    const summands = summandsOf(cell, workbook, areas);
    if (summands) system.addSum(summands);
  }
}

function nameOf({ sheet, key }: Pick<Unknown, 'sheet' | 'key'>): string {
  return `${key} ${sheet}`;
}

/** The cells of a sum with their factors; undefined where the formula is none, or its value tells that it is another. */
function summandsOf(cell: FormulaCell, workbook: Workbook, areas: Areas): readonly Summand[] | undefined {
  const summed = summedAreas(cell, areas, workbook);
  const total = numberAt(workbook, cell.sheet, cell.key);
  const size = summed?.reduce(
    (sum, { area }) => sum + (area.bottom - area.top + 1) * (area.right - area.left + 1),
    0,
  );
  if (!summed || total === undefined || !size || size > LONGEST) return undefined;
  const summands: Summand[] = [];
  for (const { sign, area } of summed)
    for (let row = area.top; row <= area.bottom; row += 1)
      for (let column = area.left; column <= area.right; column += 1) {
        const key = keyOf(row, column);
        const number = numberAt(workbook, area.sheet, key);
        if (number !== undefined) summands.push({ sheet: area.sheet, key, factor: sign, number });
      }
  const sum = summands.reduce((all, { factor, number }) => all + factor * number, 0);
  if (rounded(sum) !== total) return undefined;
  return [...summands, { sheet: cell.sheet, key: cell.key, factor: -1, number: total }];
}

function numberAt(workbook: Workbook, sheet: string, key: number): number | undefined {
  const grid = workbook.sheet(sheet)?.grid;
  const index = grid?.indexOf(rowOf(key), columnOf(key)) ?? -1;
  if (!grid || index < 0 || grid.kinds[index] !== NUMBER) return undefined;
  return rounded(grid.values[index] as number);
}

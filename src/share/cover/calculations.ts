import { cellKey, keyOfAddress } from '../cells/address';
import type { SheetCells } from '../workbook/model';
import type { Job } from '../step';

/** Cells of one sheet of the copy, by their keys. */
export interface CellsOfSheet {
  readonly sheet: string;
  readonly keys: readonly number[];
}

/**
 * The cells of the copy whose figures are computed, as formulas (the file may lack their value) or as the values of
 * such. A text is among them only if a figure stands in it.
 */
export function calculatedCells({ workbook, decisions }: Job): readonly CellsOfSheet[] {
  const { removedSheets, emptied, suppressed } = decisions;
  return workbook.sheets.flatMap(({ title: sheet }) => {
    const cells = removedSheets.has(sheet) ? undefined : workbook.cells(sheet);
    const keys: number[] = [];
    for (let cell = 0; cells && cell < cells.count; cell += 1) {
      if (!cells.hasFormula(cell) || isMereText(cells, cell)) continue;
      const [row, column] = [cells.rowOf(cell), cells.columnOf(cell)];
      if (!emptied.has(sheet, row, column) && !suppressed.has(sheet, row, column))
        keys.push(cellKey(row, column));
    }
    return keys.length > 0 ? [{ sheet, keys }] : [];
  });
}

function isMereText(cells: SheetCells, cell: number): boolean {
  return cells.holdsText(cell) && !/\d/.test(String(cells.valueOf(cell)?.value ?? ''));
}

/** Places of the account by sheet, in the order of the first of each. */
export function bySheet(
  places: readonly { readonly sheet: string; readonly cell: string }[],
): readonly CellsOfSheet[] {
  const sheets = new Map<string, number[]>();
  for (const { sheet, cell } of places) {
    const keys = sheets.get(sheet) ?? [];
    keys.push(keyOfAddress(cell));
    sheets.set(sheet, keys);
  }
  return [...sheets].map(([sheet, keys]) => ({ sheet, keys }));
}

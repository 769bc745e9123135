import type { SheetCells } from '../workbook/model';

/** A text that is a heading or a label of the kind wanted. */
interface FoundHeading {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** Those of a sheet, row by row, and how far the sheet is in use. */
export interface FoundHeadings {
  readonly headings: readonly FoundHeading[];
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** Goes once over the cells of a sheet. `isShown` tells which of them go along. */
export function findHeadings(
  cells: SheetCells,
  isHeading: (text: string) => boolean,
  isShown: (row: number, column: number) => boolean,
): FoundHeadings {
  const headings: FoundHeading[] = [];
  // Texts repeat: most workbooks have far fewer than cells.
  const known = new Map<string, boolean>();
  const isWanted = (text: string): boolean => {
    let is = known.get(text);
    if (is === undefined) known.set(text, (is = isHeading(text)));
    return is;
  };
  let [lastRow, lastColumn] = [0, 0];
  for (let cell = 0; cell < cells.count; cell += 1) {
    const shown = cells.holdsText(cell) ? cells.valueOf(cell) : undefined;
    if (shown === undefined && !cells.hasValue(cell)) continue;
    const column = cells.columnOf(cell);
    lastRow = cells.rowOf(cell);
    if (column > lastColumn) lastColumn = column;
    if (shown?.type === 'text' && isWanted(shown.value) && isShown(lastRow, column))
      headings.push({ text: shown.value, row: lastRow, column });
  }
  return { headings, lastRow, lastColumn };
}

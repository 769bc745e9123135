import type { SheetCells } from '../workbook/model';

/** A cell below a heading. */
interface Entry {
  readonly row: number;
  readonly value: string | number | boolean;
}

/** A heading with what stands below it, down to the first empty row; what looks like one there is none. */
export interface HeadedColumn {
  readonly heading: string;
  readonly column: number;
  readonly entries: readonly Entry[];
  /** The texts in the row of the heading and in those above it, which say what the table is about. */
  readonly titles: readonly string[];
  /** The texts of a row of the sheet. */
  textsOf(row: number): readonly string[];
}

const TITLE_ROWS = 5;
/** So many empty rows end what belongs together; one may stand between a title and its table. */
const PARTING_ROWS = 2;
/** Farther right nobody looks for the name of a table. */
const MOST_COLUMNS = 256;

/** What stands below texts that are headings of the kind wanted. `isShown` tells which cells go along. */
export function headedColumns(
  cells: SheetCells,
  isHeading: (text: string) => boolean,
  isShown: (row: number, column: number) => boolean,
): readonly HeadedColumn[] {
  const found: { heading: string; row: number; column: number }[] = [];
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
      found.push({ heading: shown.value, row: lastRow, column });
  }
  const width = Math.min(lastColumn + 1, MOST_COLUMNS);
  const valueAt = (row: number, column: number) =>
    isShown(row, column) ? cells.value(row, column)?.value : undefined;
  const rowOf = (row: number) => Array.from({ length: width }, (_, column) => valueAt(row, column));
  const isEmpty = (row: number) => rowOf(row).every((value) => value === undefined || value === '');
  const textsOf = (row: number) => rowOf(row).filter((value) => typeof value === 'string');
  const titlesOf = (headingRow: number) => {
    let [first, empty] = [headingRow, 0];
    for (let row = headingRow - 1; row >= Math.max(0, headingRow - TITLE_ROWS); row -= 1) {
      empty = isEmpty(row) ? empty + 1 : 0;
      if (empty === PARTING_ROWS) break;
      first = row;
    }
    return Array.from({ length: headingRow - first + 1 }, (_, index) => textsOf(first + index)).flat();
  };
  /** The last row that stands below a heading already, by column. */
  const covered = new Map<number, number>();
  return found.flatMap(({ heading, row: headingRow, column }) => {
    if (headingRow <= (covered.get(column) ?? -1)) return [];
    const entries: Entry[] = [];
    let row = headingRow + 1;
    for (; row <= lastRow && !isEmpty(row); row += 1) {
      const value = valueAt(row, column);
      if (value !== undefined) entries.push({ row, value });
    }
    covered.set(column, row - 1);
    return [{ heading, column, entries, titles: titlesOf(headingRow), textsOf }];
  });
}

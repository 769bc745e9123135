import type { SheetCells } from '../workbook/model';
import type { FoundHeadings } from './found-headings';
import { SheetView } from './sheet-view';

/** A cell that a heading speaks of. */
export interface Entry {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean;
}

/** A heading with what stands below it, down to the first empty row; what looks like one there is none. */
export interface HeadedColumn {
  readonly heading: string;
  readonly entries: readonly Entry[];
  /** The texts in the row of the heading and in those above it, which say what the table is about. */
  readonly titles: readonly string[];
  /** The texts of a row of the sheet. */
  textsOf(row: number): readonly string[];
}

const TITLE_ROWS = 5;
/** So many empty rows end what belongs together; one may stand between a title and its table. */
const PARTING_ROWS = 2;

/** What stands below headings. `isShown` tells which cells go along. */
export function headedColumns(
  cells: SheetCells,
  { headings, lastRow, lastColumn }: FoundHeadings,
  isShown: (row: number, column: number) => boolean,
): readonly HeadedColumn[] {
  const view = new SheetView(cells, lastColumn, isShown);
  const titlesOf = (headingRow: number) => {
    let [first, empty] = [headingRow, 0];
    for (let row = headingRow - 1; row >= Math.max(0, headingRow - TITLE_ROWS); row -= 1) {
      empty = view.isEmpty(row) ? empty + 1 : 0;
      if (empty === PARTING_ROWS) break;
      first = row;
    }
    return Array.from({ length: headingRow - first + 1 }, (_, index) => view.textsOf(first + index)).flat();
  };
  /** The last row that stands below a heading already, by column. */
  const covered = new Map<number, number>();
  return headings.flatMap(({ text: heading, row: headingRow, column }) => {
    if (headingRow <= (covered.get(column) ?? -1)) return [];
    const entries: Entry[] = [];
    let row = headingRow + 1;
    for (; row <= lastRow && !view.isEmpty(row); row += 1) {
      const value = view.valueAt(row, column);
      if (value !== undefined) entries.push({ row, column, value });
    }
    covered.set(column, row - 1);
    return [{ heading, entries, titles: titlesOf(headingRow), textsOf: (at) => view.textsOf(at) }];
  });
}

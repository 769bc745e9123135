import type { LaidCell, LaidInput, LaidName, LaidTable, LayoutDraft, LocalArea } from './laid';
import { layCell } from './lay-cell';
import { layMonths } from './lay-months';
import { layTable } from './lay-table';
import type { BlockDescription, TableGrid } from './sheet';

/** Where everything of a block stands, relative to its top left cell. */
export interface Layout {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly LaidCell[];
  readonly names: readonly LaidName[];
  readonly inputs: readonly LaidInput[];
  readonly tables: readonly LaidTable[];
  /** Rows that are higher than others, in points. */
  readonly heights: readonly { readonly row: number; readonly height: number }[];
  /** Rows that begin a printed page. */
  readonly pages: readonly number[];
  /** Areas that a formula fills, anchors included. */
  readonly spills: readonly LocalArea[];
  /** Cells that reach over several columns. */
  readonly merged: readonly LocalArea[];
}

/** `rowsOf` says with how many rows a table is made. */
export function layOut(
  block: BlockDescription,
  rowsOf: (table: TableGrid) => number = (table) => table.rows,
): Layout {
  const draft: LayoutDraft = {
    cells: [],
    names: [],
    inputs: [],
    tables: [],
    heights: [],
    spills: [],
    merged: [],
  };
  const pages: number[] = [];
  let row = 0;
  for (const description of block.rows) {
    if (!('kind' in description)) {
      if (description.height !== undefined) draft.heights.push({ row, height: description.height });
      if (description.beginsPage) pages.push(row);
      let rows = 1;
      description.cells.forEach((cell, column) => {
        if (cell) rows = Math.max(rows, layCell(draft, cell, row, column));
      });
      row += rows;
    } else if (description.kind === 'months') {
      row += layMonths(draft, description, row);
    } else {
      const rows = rowsOf(description);
      layTable(draft, description, row, rows);
      row += 1 + rows;
    }
  }
  const columns = Math.max(1, ...draft.cells.map((cell) => cell.column + 1));
  return { rows: row, columns, pages, ...draft };
}

import { CellReader } from './cells';
import { decode } from './decode';
import type { Grid } from './grid';
import { readPlainRows } from './plain-rows';
import type { RowsRead } from './rows-read';
import type { Element } from './tree';
import { readTree } from './tree';

/** A sheet: what stands around its rows, and the rows. */
export interface SheetContent {
  readonly root: Element;
  readonly grid: Grid;
  /** Of a sheet whose rows are written in the plain form: the rows, and the text around them. */
  readonly rows?: RowsRead;
  readonly rest?: string;
}

/**
 * @param like rows of which many may be the same
 * @throws for what is no XML
 */
export function readSheet(bytes: Uint8Array, like?: RowsRead): SheetContent {
  const plain = readPlainRows(bytes, like);
  if (!plain) return readAnySheet(decode(bytes));
  const { grid, rest, rows, prefixes } = plain;
  const root = readTree(rest, { prefixes });
  // Rows that had to be sorted stand elsewhere in the grid.
  return grid.finish() ? { root, grid, rows, rest } : { root, grid, rest };
}

/** The same by a full parser. @throws for what is no XML */
export function readAnySheet(xml: string): SheetContent {
  const rows = new CellReader();
  const root = readTree(xml, { rows });
  rows.grid.finish();
  return { root, grid: rows.grid };
}

import { CellReader } from './cells';
import type { Grid } from './grid';
import { readPlainRows } from './plain-rows';
import type { Element } from './tree';
import { readTree } from './tree';

/** A sheet: what stands around its rows, and the rows. */
export interface SheetContent {
  readonly root: Element;
  readonly grid: Grid;
}

/** @throws for what is no XML */
export function readSheet(xml: string): SheetContent {
  const plain = readPlainRows(xml);
  if (!plain) return readAnySheet(xml);
  const { grid, rest, prefixes } = plain;
  const root = readTree(rest, { prefixes });
  grid.finish();
  return { root, grid };
}

/** The same by a full parser. @throws for what is no XML */
export function readAnySheet(xml: string): SheetContent {
  const rows = new CellReader();
  const root = readTree(xml, { rows });
  rows.grid.finish();
  return { root, grid: rows.grid };
}

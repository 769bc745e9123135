import { MAX_COLUMNS, MAX_ROWS } from '../../xlsx/address';
import type { AnchorPoint, ChartAnchor } from '../../xlsx/charts/chart-snapshot';
import type { Layout } from '../layout';

/** Where a chart is on its sheet, in points from the upper left corner of A1. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Hidden rows and columns take no room. */
const columnSize = (layout: Layout, sheetId: string, column: number): number =>
  layout.isColumnHidden(sheetId, column) ? 0 : layout.columnWidth(sheetId, column);
const rowSize = (layout: Layout, sheetId: string, row: number): number =>
  layout.isRowHidden(sheetId, row) ? 0 : layout.rowHeight(sheetId, row);

export function boxOf(layout: Layout, sheetId: string, { from, to }: ChartAnchor): Box {
  const [start, end] = [positionOf(layout, sheetId, from), positionOf(layout, sheetId, to)];
  return { left: start.x, top: start.y, width: end.x - start.x, height: end.y - start.y };
}

export function anchorAt(layout: Layout, sheetId: string, { left, top, width, height }: Box): ChartAnchor {
  return {
    from: pointAt(layout, sheetId, left, top),
    to: pointAt(layout, sheetId, left + width, top + height),
  };
}

/** The upper left corner of a cell, in points. */
export function cellPosition(layout: Layout, sheetId: string, row: number, column: number) {
  return positionOf(layout, sheetId, { row, column, x: 0, y: 0 });
}

/** An offset never leads out of its cell, which may have become smaller than it. */
function positionOf(layout: Layout, sheetId: string, { row, column, x, y }: AnchorPoint) {
  const columns = (index: number): number => columnSize(layout, sheetId, index);
  const rows = (index: number): number => rowSize(layout, sheetId, index);
  return {
    x: sumUntil(column, columns) + Math.min(x, columns(column)),
    y: sumUntil(row, rows) + Math.min(y, rows(row)),
  };
}

function pointAt(layout: Layout, sheetId: string, left: number, top: number): AnchorPoint {
  const columns = indexAt(left, MAX_COLUMNS, (index) => columnSize(layout, sheetId, index));
  const rows = indexAt(top, MAX_ROWS, (index) => rowSize(layout, sheetId, index));
  return { row: rows.index, column: columns.index, x: columns.rest, y: rows.rest };
}

function sumUntil(end: number, size: (index: number) => number): number {
  let sum = 0;
  for (let index = 0; index < end; index += 1) sum += size(index);
  return sum;
}

/** The row or column that a position lies in, and how far behind its beginning. */
function indexAt(position: number, count: number, size: (index: number) => number) {
  let rest = position;
  for (let index = 0; index < count - 1; index += 1) {
    const here = size(index);
    if (rest < here) return { index, rest };
    rest -= here;
  }
  return { index: count - 1, rest };
}

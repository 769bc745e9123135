import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from '@univerjs/sheets';
import { BooleanNumber, RANGE_TYPE } from '@univerjs/core';
import type { IRange } from '@univerjs/core';
import { intersection } from './area';
import type { Cells } from './cells';
import type { Engine } from './engine/engine';
import type { Area } from './reference';

/** 96 px and 72 pt are an inch. */
const PIXELS_PER_POINT = 96 / 72;

export const toRange = ({ top, left, bottom, right }: Area): IRange => ({
  startRow: top,
  startColumn: left,
  endRow: bottom,
  endColumn: right,
});

export const fromRange = ({ startRow, startColumn, endRow, endColumn }: IRange): Area => ({
  top: startRow,
  left: startColumn,
  bottom: endRow,
  right: endColumn,
});

/** Sizes, hidden rows and columns, merged cells, frozen panes. Sizes in points, as Office.js gives them. */
export class Layout {
  constructor(
    private readonly engine: Engine,
    private readonly cells: Cells,
  ) {}

  columnWidth(sheetId: string, column: number): number {
    return this.engine.sheet(sheetId).getColumnWidth(column) / PIXELS_PER_POINT;
  }

  rowHeight(sheetId: string, row: number): number {
    return this.engine.sheet(sheetId).getRowHeight(row) / PIXELS_PER_POINT;
  }

  /** Widths that were set, by column. */
  columnWidths(sheetId: string): Record<number, number> {
    const widths: Record<number, number> = {};
    for (const [column, data] of Object.entries(this.engine.sheet(sheetId).getConfig().columnData)) {
      if (data?.w !== undefined) widths[Number(column)] = data.w / PIXELS_PER_POINT;
    }
    return widths;
  }

  rowHeights(sheetId: string): Record<number, number> {
    const heights: Record<number, number> = {};
    for (const [row, data] of Object.entries(this.engine.sheet(sheetId).getConfig().rowData)) {
      if (data?.h !== undefined && data.ia !== BooleanNumber.TRUE)
        heights[Number(row)] = data.h / PIXELS_PER_POINT;
    }
    return heights;
  }

  setColumnWidth(sheetId: string, area: Area, points: number): void {
    const range = { ...toRange(this.cells.clip(sheetId, area)), rangeType: RANGE_TYPE.COLUMN };
    const colWidth = Math.round(points * PIXELS_PER_POINT);
    this.engine.run(SetWorksheetColWidthMutation, { subUnitId: sheetId, ranges: [range], colWidth });
  }

  setRowHeight(sheetId: string, area: Area, points: number): void {
    const ranges = [{ ...toRange(this.cells.clip(sheetId, area)), rangeType: RANGE_TYPE.ROW }];
    const rowHeight = Math.round(points * PIXELS_PER_POINT);
    this.engine.run(SetWorksheetRowHeightMutation, { subUnitId: sheetId, ranges, rowHeight });
    const autoHeightInfo = BooleanNumber.FALSE;
    this.engine.run(SetWorksheetRowIsAutoHeightMutation, { subUnitId: sheetId, ranges, autoHeightInfo });
  }

  setAutoHeight(sheetId: string, area: Area): void {
    const ranges = [{ ...toRange(this.cells.clip(sheetId, area)), rangeType: RANGE_TYPE.ROW }];
    const autoHeightInfo = BooleanNumber.TRUE;
    this.engine.run(SetWorksheetRowIsAutoHeightMutation, { subUnitId: sheetId, ranges, autoHeightInfo });
  }

  isRowHidden(sheetId: string, row: number): boolean {
    return !this.engine.sheet(sheetId).getRowVisible(row);
  }

  isColumnHidden(sheetId: string, column: number): boolean {
    return !this.engine.sheet(sheetId).getColVisible(column);
  }

  setRowsHidden(sheetId: string, area: Area, hidden: boolean): void {
    const ranges = [toRange(this.cells.clip(sheetId, area))];
    this.engine.run(hidden ? SetRowHiddenMutation : SetRowVisibleMutation, { subUnitId: sheetId, ranges });
  }

  setColumnsHidden(sheetId: string, area: Area, hidden: boolean): void {
    const ranges = [toRange(this.cells.clip(sheetId, area))];
    this.engine.run(hidden ? SetColHiddenMutation : SetColVisibleMutation, { subUnitId: sheetId, ranges });
  }

  hidden(sheetId: string): { rows: number[]; columns: number[] } {
    const { rowData, columnData } = this.engine.sheet(sheetId).getConfig();
    const indexes = (data: Record<string, { hd?: BooleanNumber | null } | undefined>): number[] =>
      Object.keys(data)
        .filter((index) => data[index]?.hd === BooleanNumber.TRUE)
        .map(Number);
    return { rows: indexes(rowData as never), columns: indexes(columnData as never) };
  }

  merges(sheetId: string): Area[] {
    return this.engine.sheet(sheetId).getMergeData().map(fromRange);
  }

  merge(sheetId: string, areas: readonly Area[]): void {
    this.engine.run(AddWorksheetMergeMutation, { subUnitId: sheetId, ranges: areas.map(toRange) });
  }

  /** Takes apart every merged cell that touches the area. */
  unmerge(sheetId: string, area: Area): void {
    const touched = this.merges(sheetId).filter((merge) => intersection(merge, area));
    if (touched.length === 0) return;
    this.engine.run(RemoveWorksheetMergeMutation, { subUnitId: sheetId, ranges: touched.map(toRange) });
  }

  frozen(sheetId: string): { rows: number; columns: number } {
    const { xSplit, ySplit } = this.engine.sheet(sheetId).getFreeze();
    return { rows: Math.max(0, ySplit), columns: Math.max(0, xSplit) };
  }

  freeze(sheetId: string, rows: number, columns: number): void {
    this.engine.run(SetFrozenMutation, {
      subUnitId: sheetId,
      ySplit: rows,
      xSplit: columns,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
    });
  }
}

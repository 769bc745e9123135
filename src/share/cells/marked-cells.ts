import type { CellSet } from '../step';
import type { Area } from '../workbook/model';

/** Rows of one column, sorted when they are looked at. */
class ColumnRows {
  private readonly rows = new Set<number>();
  private sorted: Float64Array | undefined;

  /** Whether it is new. */
  add(row: number): boolean {
    if (this.rows.has(row)) return false;
    this.rows.add(row);
    this.sorted = undefined;
    return true;
  }

  has(row: number): boolean {
    return this.rows.has(row);
  }

  /** Whether a row lies between these, ends included. */
  touches(top: number, bottom: number): boolean {
    const sorted = (this.sorted ??= Float64Array.from(this.rows).sort());
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sorted[middle] as number) < top) low = middle + 1;
      else high = middle;
    }
    return low < sorted.length && (sorted[low] as number) <= bottom;
  }
}

/** A set of cells that answers quickly for whole areas; see CellSet. */
export class MarkedCells implements CellSet {
  private readonly sheets = new Map<string, Map<number, ColumnRows>>();

  size = 0;

  get isEmpty(): boolean {
    return this.size === 0;
  }

  has(sheet: string, row: number, column: number): boolean {
    return this.size > 0 && (this.sheets.get(sheet)?.get(column)?.has(row) ?? false);
  }

  touchesSheet(sheet: string): boolean {
    return this.sheets.has(sheet);
  }

  add(sheet: string, row: number, column: number): void {
    const columns = this.sheets.get(sheet) ?? new Map<number, ColumnRows>();
    this.sheets.set(sheet, columns);
    const rows = columns.get(column) ?? new ColumnRows();
    columns.set(column, rows);
    if (rows.add(row)) this.size += 1;
  }

  touches({ sheet, top, left, bottom, right }: Area): boolean {
    const columns = this.sheets.get(sheet);
    if (!columns) return false;
    if (right - left >= columns.size) {
      for (const [column, rows] of columns)
        if (column >= left && column <= right && rows.touches(top, bottom)) return true;
      return false;
    }
    for (let column = left; column <= right; column += 1)
      if (columns.get(column)?.touches(top, bottom)) return true;
    return false;
  }
}

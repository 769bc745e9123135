import { COLUMNS, rectangleOf } from './address';
import type { Rectangle } from './address';

/** By its attribute, or without height or width. */
export function isHidden(hidden: string | undefined, size: string | undefined): boolean {
  return hidden === '1' || hidden === 'true' || (size !== undefined && Number(size) === 0);
}

/**
 * Rows and columns of a sheet that no reader sees: hidden, filtered and collapsed ones all have `hidden`. Rows that are
 * written are seen even where the sheet hides rows by default (`zeroHeight`; ECMA-376 Part 1, 18.3.1.81).
 */
export class HiddenPlaces {
  /** Areas of which only the first cell shows something. */
  readonly merged: Rectangle[] = [];
  private hidesColumns = false;
  private readonly rows = new Set<number>();
  private readonly columns = new Uint8Array(COLUMNS);

  addRow(row: number): void {
    this.rows.add(row);
  }

  addMerged(reference: string): void {
    const area = rectangleOf(reference);
    if (area) this.merged.push(area);
  }

  /** Attributes of `sheetFormatPr`, which stands before the columns. */
  addDefaults({ defaultColWidth }: Readonly<Record<string, string>>): void {
    this.hidesColumns = isHidden(undefined, defaultColWidth);
    if (this.hidesColumns) this.columns.fill(1);
  }

  /** Attributes of a `col`; its numbers count from 1. */
  addColumns({ min, max, hidden, width }: Readonly<Record<string, string>>): void {
    if (isHidden(hidden, width)) this.columns.fill(1, Number(min) - 1, Number(max));
    else if (this.hidesColumns && width !== undefined) this.columns.fill(0, Number(min) - 1, Number(max));
  }

  has(row: number, column: number): boolean {
    return this.columns[column] === 1 || this.rows.has(row);
  }
}

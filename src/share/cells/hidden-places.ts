import { COLUMNS } from './address';

/** By its attribute, or without height or width. */
export function isHidden(hidden: string | undefined, size: string | undefined): boolean {
  return hidden === '1' || hidden === 'true' || (size !== undefined && Number(size) === 0);
}

/** Rows and columns of a sheet that no reader sees: hidden, filtered and collapsed ones all have `hidden`. */
export class HiddenPlaces {
  private readonly rows = new Set<number>();
  private readonly columns = new Uint8Array(COLUMNS);

  addRow(row: number): void {
    this.rows.add(row);
  }

  /** Attributes of a `col`; its numbers count from 1. */
  addColumns({ min, max, hidden, width }: Readonly<Record<string, string>>): void {
    if (!isHidden(hidden, width)) return;
    this.columns.fill(1, Number(min) - 1, Number(max));
  }

  has(row: number, column: number): boolean {
    return this.columns[column] === 1 || this.rows.has(row);
  }
}

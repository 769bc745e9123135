import type { Grid } from './grid';

/** Where the content of a row stands, and what of the grid came of it. */
interface RowRead {
  readonly start: number;
  /** Behind the closing tag. */
  readonly end: number;
  readonly firstCell: number;
  readonly lastCell: number;
  readonly firstFormula: number;
  readonly lastFormula: number;
}

/**
 * The rows that have been read of a sheet. Most rows of a copy are those of the workbook, byte for byte: they need
 * not be read a second time.
 */
export class RowsRead {
  private readonly rows = new Map<number, RowRead>();

  constructor(
    private readonly bytes: Uint8Array,
    private readonly grid: Grid,
  ) {}

  /** Only rows of which all stands in the lists of the grid. */
  add(row: number, read: RowRead): void {
    if (!this.rows.has(row)) this.rows.set(row, read);
  }

  /**
   * Adds the cells of this row to a grid if the same bytes stand there.
   *
   * @returns where the row ends; undefined: other bytes stand there
   */
  copy(row: number, bytes: Uint8Array, start: number, grid: Grid): number | undefined {
    const read = this.rows.get(row);
    if (!read || !this.standsAt(read, bytes, start)) return undefined;
    grid.addFrom(this.grid, read);
    return start + read.end - read.start;
  }

  private standsAt({ start, end }: RowRead, bytes: Uint8Array, at: number): boolean {
    const own = this.bytes;
    const length = end - start;
    if (at + length > bytes.length) return false;
    for (let index = 0; index < length; index += 1)
      if (own[start + index] !== bytes[at + index]) return false;
    return true;
  }
}

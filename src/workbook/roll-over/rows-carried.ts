import type { TableRow } from '../types';

/** Rows of a table for the next year, and what the user should know about them. */
export interface RowsCarried {
  readonly rows: readonly TableRow[];
  readonly notes: readonly string[];
}

import type { Grid } from '../../grid/grid';

/** A comment on a cell. It lasts as long as the workbook is open: files are written without comments. */
export interface KeptComment {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  content: string;
}

const WORKBOOKS = new WeakMap<Grid, Map<string, KeptComment>>();

/** The comments of a workbook by id. */
export function keptComments(grid: Grid): Map<string, KeptComment> {
  const known = WORKBOOKS.get(grid) ?? new Map<string, KeptComment>();
  WORKBOOKS.set(grid, known);
  return known;
}

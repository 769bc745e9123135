import { cellOf } from '../address';
import type { CellNow } from '../locate';
import { contentAt } from '../state';
import type { WorkbookState } from '../state';
import type { WrittenCell } from '../types';

/** The cell of a table that was written, found again by table, header and row. */
export function locateInTable(state: WorkbookState, cell: WrittenCell): CellNow | undefined {
  const now = state.tables.get(cell.name);
  const position = now?.headers.indexOf(cell.column ?? '') ?? -1;
  if (!now || position < 0 || cell.index >= now.body.rows) return undefined;
  const index = cell.index * now.body.columns + position;
  return {
    name: cell.name,
    label: cell.label,
    area: cellOf(now.body, index),
    index: cell.index,
    formula: contentAt(now.formulas, index),
    value: contentAt(now.values, index),
  };
}

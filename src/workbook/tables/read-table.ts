import { cellOf } from '../address';
import { readContent } from '../read-content';
import { contentAt } from '../state';
import type { WorkbookState } from '../state';
import type { TableGrid } from '../sheet';
import type { Problem, TableRow } from '../types';
import { columnsOf } from './columns';

/** The rows of a table in which something was entered, as a case file would hold them. */
export function readTable(
  state: WorkbookState,
  table: TableGrid,
  report: (problem: Problem) => void,
): readonly TableRow[] {
  const now = state.tables.get(table.name);
  if (!now) return [];
  const columns = columnsOf(table, now);
  return Array.from({ length: now.body.rows }, (_, row) => {
    const entries = table.columns.flatMap((column) => {
      const position = columns.get(column);
      if (column.kind !== 'input' || position === undefined) return [];
      const index = row * now.body.columns + position;
      const { content, problem } = readContent(column.field, {
        label: `${table.label}, ${column.field.label}`,
        area: cellOf(now.body, index),
        value: contentAt(now.values, index),
      });
      if (problem) report(problem);
      return [[column.field.path, content] as const];
    });
    return Object.fromEntries(entries);
  }).filter((row) => Object.values(row).some((value) => value !== null));
}

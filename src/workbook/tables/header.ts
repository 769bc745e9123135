import type { TableColumn } from '../sheet';

/** The header of a column as it is described. */
export function headerOf(column: TableColumn): string {
  return column.kind === 'input' ? column.field.label : column.title;
}

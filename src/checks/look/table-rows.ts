import type { CellValue, Holdings } from '../holdings';

export interface TableRow {
  /** The value in a column; undefined where there is no such column. */
  value(column: string): CellValue | undefined;
  /** The address of a cell; of the table where there is no such column. */
  address(column: string): string;
}

/** The rows of a table of ours by the titles of its columns; none where there is no such table. */
export function tableRows(holdings: Holdings, name: string): readonly TableRow[] {
  const table = holdings.tables.get(name);
  if (!table) return [];
  const indexes = new Map(table.columns.map((column, index) => [column, index]));
  return table.rows.map((row) => {
    const cell = (column: string) => row[indexes.get(column) ?? -1];
    return {
      value: (column) => cell(column)?.value,
      address: (column) => cell(column)?.address ?? table.address,
    };
  });
}

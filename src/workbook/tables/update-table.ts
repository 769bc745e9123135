import { cellOf, fullAddress, localAddress } from '../address';
import { headerOf } from './header';
import { columnMissing, tableMissing } from '../problems';
import type { TableColumn, TableGrid } from '../sheet';
import { contentAt } from '../state';
import type { TableState, WorkbookState } from '../state';
import type { PlacedChange, Step } from '../step';
import { columnsOf, rowFormulaOf } from './columns';

/**
 * What a table that stands needs: empty cells of our formula columns get their formula again. The rows are the
 * user's and are never changed, and neither is a formula the user has put in the place of ours.
 */
export function updateTable(state: WorkbookState, table: TableGrid): Step {
  const now = state.tables.get(table.name);
  if (!now) return { changes: [], kept: [], problems: [tableMissing(table)] };
  const columns = columnsOf(table, now);
  const missing = table.columns.filter((column) => !columns.has(column));
  return {
    changes: table.columns.flatMap((column) => emptiedFormulas(table, now, column, columns.get(column))),
    kept: [],
    problems: missing.map((column) => columnMissing(table, headerOf(column), fullAddress(now.area))),
  };
}

function emptiedFormulas(
  table: TableGrid,
  now: TableState,
  column: TableColumn,
  position: number | undefined,
): readonly PlacedChange[] {
  if (column.kind === 'input' || position === undefined) return [];
  const formula = rowFormulaOf(table, now, column.formula);
  if (formula === undefined) return [];
  const label = now.headers[position] ?? column.title;
  return Array.from({ length: now.body.rows }, (_, row) => row).flatMap((row): PlacedChange[] => {
    const index = row * now.body.columns + position;
    if (contentAt(now.formulas, index) !== '') return [];
    const area = cellOf(now.body, index);
    return [
      {
        change: {
          kind: 'formula',
          name: table.name,
          label: `${table.label}, ${label}`,
          style: column.style,
          address: fullAddress(area),
          before: '',
          after: formula,
        },
        place: { sheet: area.sheet, address: localAddress(area), index: row, column: label },
      },
    ];
  });
}

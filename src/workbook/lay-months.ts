import { formulaFormat, inputLook } from './laid';
import type { LayoutDraft } from './laid';
import { monthFormula, rowsOfGrid } from './sheet';
import type { GridColumn, MonthGrid } from './sheet';

/** A row a month from `top` on: the months on the left, a column for each series. Says how many rows it takes. */
export function layMonths(draft: LayoutDraft, grid: MonthGrid, top: number): number {
  const { first = 1 } = grid;
  const rows = rowsOfGrid(grid);
  const names = [grid.name, ...grid.columns.map(columnName)];
  names.forEach((name, column) => {
    draft.names.push({ name, area: { row: top, column, rows, columns: 1 } });
  });
  for (let index = 0; index < rows; index++) {
    const row = top + index;
    draft.cells.push({
      row,
      column: 0,
      look: 'label',
      format: 'month',
      content: monthFormula(first + index),
    });
    grid.columns.forEach((column, position) =>
      layMonth(draft, column, { row, column: position + 1, index, first }),
    );
  }
  grid.columns.forEach((column, position) => {
    if (column.kind !== 'input') return;
    draft.inputs.push({
      field: column.field,
      area: { row: top, column: position + 1, rows, columns: 1 },
    });
  });
  return rows;
}

function layMonth(
  draft: LayoutDraft,
  description: GridColumn,
  place: { row: number; column: number; index: number; first: number },
): void {
  const { row, column, index, first } = place;
  if (description.kind === 'input') {
    const { field } = description;
    const { style } = field;
    draft.cells.push({
      row,
      column,
      look: inputLook(style),
      format: style,
      content: null,
      field,
      index,
      first,
    });
  } else {
    // Resolved when the block is placed: see rowFormula.
    const { style, formula } = description;
    draft.cells.push({ row, column, look: 'plain', format: formulaFormat(style), content: formula });
  }
}

function columnName(column: GridColumn): string {
  return column.kind === 'input' ? column.field.name : column.name;
}

import type { FieldStyle } from './fields';
import { rowsOfGrid, SERIES_MONTHS } from './sheet';
import type { BlockDescription, Cell, GridColumn, MonthGrid } from './sheet';

/** A named cell or column as the planner and the reader need it. */
export interface Target {
  readonly name: string;
  readonly label: string;
  readonly style: FieldStyle;
  readonly part:
    | Exclude<Cell, { kind: 'text' }>
    | { readonly kind: 'grid'; readonly grid: MonthGrid; readonly column?: GridColumn };
  readonly cells: number;
}

/** The named things of a block in reading order. */
export function targetsOf(block: BlockDescription): readonly Target[] {
  return block.rows.flatMap((row) => {
    if ('kind' in row) return row.kind === 'months' ? gridTargets(row) : [];
    return row.cells.flatMap((cell) => (cell ? cellTargets(cell) : []));
  });
}

function cellTargets(cell: Cell): readonly Target[] {
  switch (cell.kind) {
    case 'text':
      return [];
    case 'input':
      return [
        { name: cell.field.name, label: cell.field.label, style: cell.field.style, part: cell, cells: 1 },
      ];
    case 'series': {
      const { name, label, style } = cell.field;
      return [{ name, label, style, part: cell, cells: SERIES_MONTHS }];
    }
    case 'formula':
      if (!cell.name) return [];
      return [{ name: cell.name, label: cell.label ?? cell.name, style: cell.style, part: cell, cells: 1 }];
    case 'spill':
      return [{ name: cell.name, label: cell.label, style: cell.style, part: cell, cells: 1 }];
  }
}

function gridTargets(grid: MonthGrid): readonly Target[] {
  const cells = rowsOfGrid(grid);
  const months: Target = {
    name: grid.name,
    label: 'Monate',
    style: 'month',
    part: { kind: 'grid', grid },
    cells,
  };
  const columns = grid.columns.map((column): Target => {
    const { name, label, style } = column.kind === 'input' ? column.field : column;
    return { name, label, style, part: { kind: 'grid', grid, column }, cells };
  });
  return [months, ...columns];
}

import type { Area } from './address';
import { cellOf } from './address';
import { monthName, monthRows } from './months';
import { contentAt, foundName } from './state';
import type { WorkbookState } from './state';
import type { Target } from './targets';
import type { CellContent } from './types';

/** One cell of ours as it is now. */
export interface CellNow {
  readonly name: string;
  readonly label: string;
  readonly area: Area;
  readonly index: number;
  readonly formula: CellContent;
  readonly value: CellContent;
}

/**
 * Finds a cell by its name, in a column of months also by its row. undefined: the name leads to no
 * single cell, or the row of that month was not found beside it.
 */
export function locate(state: WorkbookState, target: Target | undefined, index: number): CellNow | undefined {
  const entry = target && foundName(state, target.name);
  if (!entry) return undefined;
  const at = (position: number, label: string): CellNow => ({
    name: target.name,
    label,
    area: cellOf(entry.area, position),
    index,
    formula: contentAt(entry.formulas, position),
    value: contentAt(entry.values, position),
  });
  if (target.part.kind !== 'grid')
    return entry.area.rows * entry.area.columns === 1 ? at(0, target.label) : undefined;

  const row = monthRows(state, target.part.grid)?.[index];
  const months = foundName(state, target.part.grid.name);
  if (row === undefined || entry.area.columns !== 1 || months?.area.sheet !== entry.area.sheet)
    return undefined;
  const position = row - entry.area.row;
  if (position < 0 || position >= entry.area.rows) return undefined;
  return at(position, `${target.label}, ${monthName(index, target.part.grid)}`);
}

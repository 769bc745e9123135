import type { Area } from '../address';
import { cellOf } from '../address';
import { monthOfSerial } from '../../domain/months/month';
import { contentAt } from '../state';
import { holdsFormula } from '../formula';
import type { CellContent } from '../types';
import type { Place } from './figure-state';
import { periodOfMonth } from './periods';

/** One cell of a column (or row) of months. */
export interface Slot {
  /** In the cells of the months, counted from the first. */
  readonly index: number;
  readonly period: string;
}

/** The months that stand there now; cells in between that hold no date are the user's. */
export function slotsOf(axis: Place): readonly Slot[] {
  return Array.from({ length: axis.area.rows * axis.area.columns }, (_, index) => index).flatMap((index) => {
    const value = contentAt(axis.values, index);
    const month = typeof value === 'number' ? monthOfSerial(value) : undefined;
    return month === undefined ? [] : { index, period: periodOfMonth(month) };
  });
}

/** The cell of a series beside a slot of its months; undefined where they no longer stand side by side. */
export function besideSlot(
  axis: Area,
  series: Area,
  direction: 'spalte' | 'zeile',
  index: number,
): number | undefined {
  if (axis.sheet !== series.sheet) return undefined;
  const position =
    direction === 'spalte' ? axis.row + index - series.row : axis.column + index - series.column;
  const width = direction === 'spalte' ? series.columns : series.rows;
  const length = direction === 'spalte' ? series.rows : series.columns;
  return width === 1 && position >= 0 && position < length ? position : undefined;
}

/** One cell as it is now. */
export interface CellState {
  readonly area: Area;
  /** What was entered: the formula where there is one. */
  readonly content: CellContent;
  readonly value: CellContent;
  readonly format: string;
  readonly formula: boolean;
}

export function cellAt(place: Place, index: number): CellState {
  const content = contentAt(place.formulas, index);
  const value = contentAt(place.values, index);
  const format =
    place.formats[Math.floor(index / place.area.columns)]?.[index % place.area.columns] ?? 'General';
  return { area: cellOf(place.area, index), content, value, format, formula: holdsFormula(content, value) };
}

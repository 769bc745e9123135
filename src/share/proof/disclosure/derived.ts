import type { Readers } from '../formulas/readers';
import { contains, columnOf, rowOf } from '../read/cell-name';
import { CellSet } from './cell-set';
import { haveRowsInCommon, modelReaders } from './pivots';
import type { PivotTable } from './pivots';

/**
 * The cells that show something computed from hidden ones, directly or not, by formulas or by pivot tables. A shown cell
 * of a marked table stops the way: what it tells is weighed with its table. A marked pivot table leads to the others of
 * its rows.
 */
export function derivedFrom(
  hidden: CellSet,
  readers: Readers,
  isWeighed: (sheet: string, key: number) => boolean,
  pivots: readonly PivotTable[] = [],
): CellSet {
  const derived = new CellSet();
  const waiting = [...hidden];
  const untold = new Set(pivots);
  const newReaders = readers.inTurn();
  const show = (sheet: string, key: number) => {
    if (hidden.has(sheet, key) || isWeighed(sheet, key)) return;
    if (derived.add(sheet, key)) waiting.push([sheet, key]);
  };
  const reach = (number: number) => {
    const reader = readers.cells[number];
    if (reader) for (const filled of readers.filledBy(reader)) show(reader.sheet, filled);
  };
  const tell = (pivot: PivotTable) => {
    untold.delete(pivot);
    for (const key of pivot.numbers) show(pivot.sheet, key);
    pivot.asking.forEach(reach);
  };
  const unasked = new Set(pivots);
  const ask = (pivot: PivotTable) => {
    unasked.delete(pivot);
    pivot.asking.forEach(reach);
    for (const other of pivots) if (other !== pivot && haveRowsInCommon(pivot, other)) tell(other);
  };
  if (waiting.length > 0) {
    readers.open.forEach(reach);
    modelReaders(readers).forEach(reach);
    pivots.filter(({ source }) => !source).forEach(tell);
  }
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const number of newReaders(...next)) reach(number);
    for (const pivot of untold) if (isMadeOf(pivot, ...next)) tell(pivot);
    for (const pivot of unasked) if (isWeighed(...next) && shows(pivot, ...next)) ask(pivot);
  }
  return derived;
}

function isMadeOf({ source = [] }: PivotTable, sheet: string, key: number): boolean {
  return source.some((area) => area.sheet === sheet && contains(area, rowOf(key), columnOf(key)));
}

function shows({ place }: PivotTable, sheet: string, key: number): boolean {
  return place.sheet === sheet && contains(place, rowOf(key), columnOf(key));
}

import type { Readers } from '../formulas/readers';
import { CellSet } from './cell-set';

/**
 * The cells that show something computed from hidden ones, directly or not. A shown cell of a marked table stops the
 * way: what it tells is weighed with its table.
 */
export function derivedFrom(
  hidden: CellSet,
  readers: Readers,
  isWeighed: (sheet: string, key: number) => boolean,
): CellSet {
  const derived = new CellSet();
  const waiting = [...hidden];
  const reach = (number: number) => {
    const reader = readers.cells[number];
    if (!reader) return;
    const { sheet } = reader;
    for (const filled of readers.filledBy(reader)) {
      if (hidden.has(sheet, filled) || isWeighed(sheet, filled)) continue;
      if (derived.add(sheet, filled)) waiting.push([sheet, filled]);
    }
  };
  if (waiting.length > 0) readers.open.forEach(reach);
  for (let next = waiting.pop(); next; next = waiting.pop())
    for (const number of readers.of(...next)) reach(number);
  return derived;
}

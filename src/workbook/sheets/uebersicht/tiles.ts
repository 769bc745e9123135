import type { CellsRow, FormulaCell } from '../../sheet';
import { row, sentence, text } from '../cells';
import { wide } from '../wide';

/** A headline figure: what it is, how much, and what it means. */
export interface Tile {
  readonly title: string;
  readonly value: FormulaCell;
  /** A formula that gives a text. */
  readonly note: string;
}

const WIDTH = 2;

/** Tiles side by side: their titles, their figures in large letters, their notes. */
export function tiles(...all: readonly Tile[]): readonly CellsRow[] {
  return [
    row(...all.flatMap(({ title }) => wide(text(title, 'kpiLabel'), WIDTH))),
    { cells: all.flatMap(({ value }) => wide(value, WIDTH)), height: 26 },
    row(...all.flatMap(({ note }) => wide(sentence(note, 'kpiLabel'), WIDTH))),
  ];
}

import type { InputKey } from '../../fields';
import type { CellsRow } from '../../sheet';
import { input } from '../cells';
import { shown, wide } from '../wide';

/** The report is one page wide: prose reaches over all columns. */
export const COLUMNS = 5;

/** Points of a line of text. */
const LINE = 15;

/** The heading of a section. */
export function heading(formula: string): CellsRow {
  return { cells: wide(shown(formula, 'text', 'section'), COLUMNS) };
}

/** A little room between sections. */
export const SPACE: CellsRow = { cells: [], height: 8 };

/** Sentences that formulas write, one after another in a paragraph of so many lines. */
export function paragraph(lines: number, ...sentences: readonly string[]): CellsRow {
  const formula = `=${sentences.join('&" "&')}`;
  return { cells: wide(shown(formula, 'text', 'body'), COLUMNS), height: lines * LINE + 3 };
}

/** Room for what the author adds. */
export function ownText(key: InputKey, lines: number): CellsRow {
  return { cells: wide({ ...input(key), look: 'inputProse' }, COLUMNS), height: lines * LINE + 3 };
}

/** A sentence as soon as these cells hold numbers, else one that says what is missing. */
export function known(names: readonly string[], sentence: string, missing: string): string {
  return `IF(COUNT(${names.join(',')})<${names.length},"${missing}",${sentence})`;
}

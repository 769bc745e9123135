import type { CellsOfSheet } from './calculations';
import { coverMessages as messages } from './messages';

/** A line of the sheet: a label and a text beside it, which may go without the label. */
export interface CoverLine {
  readonly label: string;
  readonly text: string;
  readonly look: 'title' | 'section' | 'line';
}

/** A heading never stands beside an empty cell. */
export function section(label: string, text: string, below: readonly CoverLine[] = []): readonly CoverLine[] {
  return [{ label, text, look: 'section' }, ...below];
}

export function listed(label: string, texts: readonly string[], otherwise: string): readonly CoverLine[] {
  const [first = otherwise, ...others] = texts;
  return section(
    label,
    first,
    others.map((text) => ({ label: '', text, look: 'line' })),
  );
}

/** A line for each sheet; those that are too many are counted. */
export function sheetLines(
  sheets: readonly CellsOfSheet[],
  most: number,
  textOf: (cells: CellsOfSheet) => string,
): readonly CoverLine[] {
  const others = sheets.slice(most);
  const lines = sheets
    .slice(0, most)
    .map((cells): CoverLine => ({ label: messages.onSheet(cells.sheet), text: textOf(cells), look: 'line' }));
  const more = messages.moreSheets(others.length, countOf(others));
  return others.length === 0 ? lines : [...lines, { label: '', text: more, look: 'line' }];
}

export const countOf = (sheets: readonly CellsOfSheet[]): number =>
  sheets.reduce((sum, { keys }) => sum + keys.length, 0);

import type { Grid } from '../state';
import { LINK, WIDTHS } from './headings';

/** Of the standard font (Calibri 11), in points: generous, for no text may be cut off. */
const LINE = 15;
const CHARACTER = 5.3;
const PADDING = 8;
/** Excel's limit. */
const HIGHEST = 409;

/** Lines that follow each other and are as high. */
export interface HeightRun {
  readonly height: number;
  readonly first: number;
  readonly rows: number;
}

/**
 * How high lines must be for their wrapped texts, in points. Counted instead of left to Excel: not everything that opens
 * the file measures texts.
 */
export function rowHeights(lines: Grid): readonly HeightRun[] {
  const runs: HeightRun[] = [];
  lines.forEach((line, row) => {
    const count = Math.max(1, ...line.map((text, column) => linesOfText(String(text), column)));
    const height = Math.min(HIGHEST, count * LINE);
    const last = runs.at(-1);
    if (last?.height === height) runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
    else runs.push({ height, first: row, rows: 1 });
  });
  return runs;
}

/** Lines are broken between words, and inside of one that is longer than a line. */
function linesOfText(text: string, column: number): number {
  if (column === LINK || text === '') return 1;
  const characters = Math.floor(((WIDTHS[column] ?? 0) - PADDING) / CHARACTER);
  let lines = 1;
  let rest = characters;
  for (const word of text.split(' ')) {
    if (word.length > rest && rest < characters) {
      lines += 1;
      rest = characters;
    }
    lines += Math.max(0, Math.ceil(word.length / characters) - 1);
    rest -= (word.length % characters) + 1;
  }
  return lines;
}

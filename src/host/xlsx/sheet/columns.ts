import { element } from '../xml';
import type { SheetSnapshot } from '../snapshot';

/** Pixels of the widest digit of Calibri 11, the font of unformatted cells, at 96 pixels per inch. */
const DIGIT_PIXELS = 7;
const PIXELS_PER_POINT = 96 / 72;
/** 64 pixels, the column that nobody has touched. */
const DEFAULT_POINTS = 48;
/** Excel allows no wider column. */
const MAX_WIDTH = 255;

/**
 * The width of a column in characters, its padding included, as a file measures it: pixels through the width of a
 * digit, in steps of 1/256 (ECMA-376 Part 1, 18.3.1.13).
 */
export function widthInCharacters(points: number): number {
  const pixels = Math.round(points * PIXELS_PER_POINT);
  return Math.min(MAX_WIDTH, Math.trunc((pixels / DIGIT_PIXELS) * 256) / 256);
}

interface ColumnRun {
  readonly first: number;
  last: number;
  readonly width: number | undefined;
  readonly hidden: boolean;
}

/** Columns that differ from a plain one, neighbours of one kind together; '' where there are none. */
export function columnsXml({ columnWidths, hiddenColumns }: SheetSnapshot): string {
  const hiddenSet = new Set(hiddenColumns);
  const changed = new Set([...Object.keys(columnWidths).map(Number), ...hiddenSet]);
  const runs: ColumnRun[] = [];
  for (const column of [...changed].sort((a, b) => a - b)) {
    const width = columnWidths[column];
    const hidden = hiddenSet.has(column) || width === 0;
    const before = runs.at(-1);
    if (before?.last === column - 1 && before.width === width && before.hidden === hidden)
      before.last = column;
    else runs.push({ first: column, last: column, width, hidden });
  }
  const items = runs.map(({ first, last, width, hidden }) =>
    element('col', {
      min: first + 1,
      max: last + 1,
      width: widthInCharacters(width || DEFAULT_POINTS),
      hidden: hidden || undefined,
      customWidth: width === undefined ? undefined : true,
    }),
  );
  return items.length === 0 ? '' : element('cols', {}, items.join(''));
}

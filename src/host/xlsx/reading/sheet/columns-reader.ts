import { MAX_COLUMNS } from '../../address';
import { decimal, findAll, isOn, whole } from '../xml-access';
import type { XmlElement } from '../xml-tree';

/** Pixels of the widest digit of Calibri 11 at 96 pixels per inch: what a width in characters counts in. */
const DIGIT_PIXELS = 7;
const POINTS_PER_PIXEL = 72 / 96;

interface Columns {
  readonly columnWidths: Record<number, number>;
  readonly hiddenColumns: number[];
}

/** Points of a width in characters, through whole pixels (ECMA-376 Part 1, 18.3.1.13). */
function widthInPoints(characters: number): number {
  const pixels = Math.trunc(((256 * characters + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS);
  return pixels * POINTS_PER_PIXEL;
}

/** Widths that somebody has chosen, and hidden columns. */
export function readColumns(sheet: XmlElement): Columns {
  const columns: Columns = { columnWidths: {}, hiddenColumns: [] };
  for (const { attributes } of findAll(sheet, 'cols', 'col')) {
    const width = decimal(attributes['width']);
    const chosen = isOn(attributes['customWidth']) && width !== undefined && width > 0;
    const last = Math.min(whole(attributes['max']) ?? 0, MAX_COLUMNS);
    for (let column = (whole(attributes['min']) ?? 1) - 1; column < last; column += 1) {
      if (chosen) columns.columnWidths[column] = widthInPoints(width);
      if (isOn(attributes['hidden'])) columns.hiddenColumns.push(column);
    }
  }
  return columns;
}

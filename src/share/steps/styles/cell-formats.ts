import { PLACE } from '../../cells/cell-table';
import type { FileCells } from '../../cells/file-cells';

const PLAIN = ' s="';
/** Other ways to write the attribute. A text that looks like one only takes more time. */
const OTHERWISE = ["s='", 's =', 's= ', '\ns=', '\ts=', '\rs='];

/** The numbers of the formats of cells, but for those that go; quicker than to ask each. */
export function formatsOf(cells: FileCells, goes: (cell: number) => boolean): ReadonlySet<number> {
  const { rows, table, count } = cells;
  const formats = new Set<number>();
  const isPlain = !OTHERWISE.some((way) => rows.includes(way));
  let next = -1;
  for (let cell = 0; cell < count; cell += 1) {
    if (goes(cell)) continue;
    const start = table.place(cell, PLACE.start);
    if (isPlain && next < start) next = placeOf(rows, start);
    if (!isPlain) formats.add(cells.styleAt(cells.rowOf(cell), cells.columnOf(cell)));
    else formats.add(next < table.place(cell, PLACE.openEnd) ? wholeAt(rows, next + PLAIN.length) : 0);
  }
  return formats;
}

function placeOf(rows: string, from: number): number {
  const place = rows.indexOf(PLAIN, from);
  return place < 0 ? Infinity : place;
}

function wholeAt(text: string, start: number): number {
  let whole = 0;
  for (let at = start; ; at += 1) {
    const digit = text.charCodeAt(at) - 0x30;
    if (!(digit >= 0 && digit <= 9)) return whole;
    whole = whole * 10 + digit;
  }
}

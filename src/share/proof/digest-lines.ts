import { cellName } from './read/cell-name';
import { BOOLEAN, EMPTY, ERROR, NUMBER } from './read/grid';
import { shownKind, textAt } from './read/shown';
import type { Workbook } from './read/workbook';
import type { Sheet } from './read/workbook-types';

const ESCAPED: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** `sheet⇥cell⇥type⇥value` for each cell that shows something, each line ended by a line feed. */
export function shownLines(workbook: Workbook, sheets: readonly Sheet[]): string {
  const lines: string[] = [];
  for (const { title, grid } of sheets)
    for (let index = 0; index < grid.count; index += 1) {
      const value = shownValue(workbook, grid, index);
      if (value !== undefined)
        lines.push(`${title}\t${cellName(grid.row(index), grid.column(index))}\t${value}\n`);
    }
  return lines.join('');
}

function shownValue(workbook: Workbook, grid: Sheet['grid'], index: number): string | undefined {
  const value = grid.values[index] as number;
  switch (shownKind(workbook, grid, index)) {
    case EMPTY:
      return undefined;
    case NUMBER:
      return `n\t${value}`;
    case BOOLEAN:
      return value === 1 ? 'b\tTRUE' : 'b\tFALSE';
    case ERROR:
      return `e\t${grid.texts[value]}`;
    default:
      return `s\t${(textAt(workbook, grid, index) ?? '').replace(/[\\\t\n\r]/g, (sign) => ESCAPED[sign] ?? sign)}`;
  }
}

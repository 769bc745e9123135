import type { Check } from '../../check';
import type { CountTable } from '../../disclosure/count-table';
import { countTableOf, rounded } from '../../disclosure/count-table';
import type { Pair } from '../../pair';
import { cellName } from '../../read/cell-name';
import { NUMBER } from '../../read/grid';
import { proofMessages as messages } from '../messages';

/** A row or column of counts, and what the copy shows at its end. */
interface Line {
  readonly counts: readonly (number | undefined)[];
  readonly end: { readonly row: number; readonly column: number };
}

/** What the copy shows right beside a marked table with hidden counts are not its sums, where the mark names none. */
export const sumsBesideCheck: Check = {
  id: 'fallzahlen',
  *run(pair) {
    for (const mark of pair.marks.marks) {
      const { area, hasTotalRow, hasTotalColumn } = mark;
      if (!pair.suppressed.touches(area)) continue;
      const table = countTableOf(pair.source, mark);
      const ends = [
        ...(hasTotalRow ? [] : [area.top - 1, area.bottom + 1].map((row) => down(table, row))),
        ...(hasTotalColumn ? [] : [area.left - 1, area.right + 1].map((column) => across(table, column))),
      ];
      for (const { row, column } of ends.flatMap((lines) => sumsAmong(pair, area.sheet, lines)))
        yield { message: messages.sumBeside(), place: { sheet: area.sheet, cell: cellName(row, column) } };
    }
  },
};

function down({ rows, columns, at }: CountTable, end: number): readonly Line[] {
  return columns.map((column) => ({ counts: rows.map((row) => at(row, column)), end: { row: end, column } }));
}

function across({ rows, columns, at }: CountTable, end: number): readonly Line[] {
  return rows.map((row) => ({ counts: columns.map((column) => at(row, column)), end: { row, column: end } }));
}

/** One number may be a sum by chance; where it is at least two, and half of them, they are totals. */
function sumsAmong({ kept }: Pair, sheet: string, lines: readonly Line[]): readonly Line['end'][] {
  const grid = kept.find(({ before }) => before.title === sheet)?.after.grid;
  let numbers = 0;
  const sums: Line['end'][] = [];
  for (const { counts, end } of lines) {
    const known = counts.filter((count) => count !== undefined);
    const index = grid && end.row >= 0 && end.column >= 0 ? grid.indexOf(end.row, end.column) : -1;
    if (known.length < 2 || index < 0 || grid?.kinds[index] !== NUMBER) continue;
    numbers += 1;
    const sum = known.reduce((total, count) => total + count, 0);
    if (rounded(grid.values[index] as number) === sum) sums.push(end);
  }
  return sums.length >= 2 && sums.length * 2 >= numbers ? sums : [];
}

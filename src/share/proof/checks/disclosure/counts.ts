import type { Check, Finding } from '../../check';
import { addedTables } from '../../disclosure/added-tables';
import { countTableOf } from '../../disclosure/count-table';
import type { CountTable } from '../../disclosure/count-table';
import { determined } from '../../disclosure/eliminate';
import { addFormulaSums } from '../../disclosure/formula-sums';
import { CountSystem } from '../../disclosure/system';
import { tightened } from '../../disclosure/tighten';
import { typedTotals } from '../../disclosure/typed-totals';
import type { Pair } from '../../pair';
import { cellName, columnOf, keyOf, rowOf } from '../../read/cell-name';
import { proofMessages as messages } from '../messages';

const USUAL_MINIMUM = 3;

/**
 * No small count of a marked table is shown, and none can be computed back: neither exactly, by elimination, nor by
 * the ranges that totals leave. Totals are those that a mark declares, those that stand in a table all the same, the
 * sums of formulas, and tables that add up others: numbers that only happen to add up are none. A cell of two tables is one unknown, so that what one shows counts for the other.
 */
export const countsCheck: Check = {
  id: 'fallzahlen',
  *run(pair) {
    const { marks, unread } = pair.marks;
    for (const name of unread) yield { message: messages.markUnread(name) };
    const minimum = pair.report.options.mindestfallzahl || USUAL_MINIMUM;
    const isSmall = (count = 0) => count > 0 && count < minimum;
    const isShown = shownIn(pair);
    const system = new CountSystem(isShown);
    const tables: CountTable[] = [];
    for (const mark of marks) {
      if (!pair.kept.some(({ before }) => before.title === mark.area.sheet)) continue;
      const table = countTableOf(pair.source, mark);
      tables.push(table);
      system.add(table, mark);
      for (const typed of typedTotals(pair.source, table, mark, isShown))
        system.add(typed.table, typed.totals);
      for (const row of table.rows)
        for (const column of table.columns) {
          const place = { sheet: table.sheet, cell: cellName(row, column) };
          const key = keyOf(row, column);
          if (isSmall(table.at(row, column)) && isShown(table.sheet, key))
            yield { message: messages.smallCount(), place };
        }
    }
    if (system.unknowns.length > 0) {
      addFormulaSums(system, pair.source, pair.sourceAreas, pair.sourceReaders, isShown);
      for (const summands of addedTables(pair.source, tables)) system.addSum(summands);
    }
    yield* computable(system, minimum, isSmall);
  },
};

function* computable(
  system: CountSystem,
  minimum: number,
  isSmall: (count?: number) => boolean,
): Generator<Finding> {
  if (system.equations.length === 0) return;
  const known = determined(system);
  const { low, high } = tightened(system);
  for (const [number, { sheet, key, count, isCount }] of system.unknowns.entries()) {
    if (!isCount || !isSmall(count)) continue;
    const place = { sheet, cell: cellName(rowOf(key), columnOf(key)) };
    const width = (high[number] as number) - (low[number] as number);
    if (known.has(number) || width === 0) yield { message: messages.computable(), place };
    else if (width < minimum - 1) yield { message: messages.narrow(), place };
  }
}

/** Whether the copy shows a number of the workbook. */
function shownIn({ kept, suppressed, emptied }: Pair): (sheet: string, key: number) => boolean {
  const titles = new Set(kept.map(({ before }) => before.title));
  return (sheet, key) => titles.has(sheet) && !suppressed.has(sheet, key) && !emptied.has(sheet, key);
}

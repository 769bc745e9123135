import type { Check, Finding } from '../../check';
import { isMarked } from '../../disclosure/marks';
import type { Pair } from '../../pair';
import { cellName, columnOf, rowOf } from '../../read/cell-name';
import { isShown, textAt } from '../../read/shown';
import { proofMessages as messages } from '../messages';

/** What was computed from a suppressed cell is not shown either, unless it is weighed with a marked table. */
export const derivedCheck: Check = {
  id: 'abgeleitet',
  *run(pair) {
    for (const [sheet, key] of pair.derived) yield* complain(pair, sheet, key);
  },
};

function* complain(pair: Pair, sheet: string, key: number): Generator<Finding> {
  const after = pair.kept.find(({ before }) => before.title === sheet)?.after;
  if (!after || isMarked(pair.marks.marks, sheet, key)) return;
  const index = after.grid.indexOf(rowOf(key), columnOf(key));
  if (index < 0 || !isShown(pair.copy, after, index) || textAt(pair.copy, after.grid, index) === '*') return;
  yield { message: messages.derived(), place: { sheet, cell: cellName(rowOf(key), columnOf(key)) } };
}

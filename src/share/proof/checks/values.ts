import type { Check, Finding } from '../check';
import type { Pair, SheetPair } from '../pair';
import { cellName, columnOf, rowOf } from '../read/cell-name';
import { ERROR } from '../read/grid';
import { unseenIn } from '../read/hidden';
import { isShown, showTheSame, textAt } from '../read/shown';
import { proofMessages as messages } from './messages';

/** Every cell that the reader of the workbook sees, the reader of the copy sees too, and nothing else. */
export const valuesCheck: Check = {
  id: 'werte',
  *run(pair) {
    for (const sheets of pair.kept) yield* compare(pair, sheets);
  },
};

/** Walks through both sheets in step. */
function* compare(pair: Pair, { before, after }: SheetPair): Generator<Finding> {
  const { source, copy, suppressed } = pair;
  const isEmptied = unseenIn(before, pair.report.options.hiddenCells === 'leeren', source.formats);
  const [one, other] = [before.grid, after.grid];
  for (let at = 0, there = 0; at < one.count || there < other.count;) {
    const keyBefore = at < one.count ? (one.keys[at] as number) : Infinity;
    const keyAfter = there < other.count ? (other.keys[there] as number) : Infinity;
    const key = Math.min(keyBefore, keyAfter);
    const wasShown = keyBefore === key && !isEmptied?.(at) && isShown(source, before, at);
    const isThere = keyAfter === key && isShown(copy, after, there);
    let message: string | undefined;
    if (suppressed.has(before.title, key)) {
      if (isThere && textAt(copy, other, there) !== '*') message = messages.notSuppressed();
    } else if (wasShown && !isThere) message = messages.valueMissing();
    else if (!wasShown && isThere) message = messages.valueExtra();
    else if (wasShown) {
      if (!showTheSame([source, one, at], [copy, other, there])) message = messages.valueOther();
      else if (other.kinds[there] === ERROR) message = messages.error();
      else if (source.formats[one.styles[at] as number] !== copy.formats[other.styles[there] as number])
        message = messages.formatOther();
    }
    if (message !== undefined)
      yield { message, place: { sheet: before.title, cell: cellName(rowOf(key), columnOf(key)) } };
    if (keyBefore === key) at += 1;
    if (keyAfter === key) there += 1;
  }
}

import { fullAddress, localAddress, parseAddress } from '../address';
import type { Area } from '../address';
import { inWorkbook } from '../session';
import type { Grid } from '../state';
import { carryOut } from './carry-out';
import type { FigureOutcome } from './carry-out';
import { draftInsert } from './draft-insert';
import type { FigureSource } from './figure-source';
import { sizeOf } from './insert-wish';
import type { InsertWish } from './insert-wish';
import { knownBindings } from './known-bindings';
import { lookFigures } from './look-figures';
import { blocking, figureMessages } from './messages';
import { takeBackFigures } from './undo-refresh';

/** Puts a table of bound figures into free cells: one request to look, one to write. Overwrites nothing. */
export async function insertFigures(wish: InsertWish, source: FigureSource): Promise<FigureOutcome> {
  return inWorkbook(async (context) => {
    const range = targetOf(context, wish).load('address,formulas');
    const state = await lookFigures(context);
    const target = parseAddress(range.address);
    const { bindings, problems } = knownBindings(state);
    const draft = draftInsert(state, bindings, wish, source, target);
    const all = [...problems, ...draft.problems];
    if ((range.formulas as Grid).flat().some((content) => content !== ''))
      all.push(blocking('spillBlocked', figureMessages.occupied(fullAddress(target)), fullAddress(target)));
    const refused = all.filter((problem) => problem.blocking);
    if (refused.length > 0) return { done: false, cellsWritten: 0, problems: refused };
    const { writes, names } = draft;
    const change = { writes, names, dropped: [], before: bindings, after: [...bindings, ...draft.bindings] };
    const outcome = await carryOut(context, state, change, (record) => takeBackFigures(context, record));
    return { ...outcome, problems: [...all, ...outcome.problems] };
  });
}

function targetOf(context: Excel.RequestContext, wish: InsertWish): Excel.Range {
  const { workbook } = context;
  const corner = wish.at === undefined ? workbook.getActiveCell() : cornerAt(workbook, parseAddress(wish.at));
  const { rows, columns } = sizeOf(wish);
  return corner.getResizedRange(rows - 1, columns - 1);
}

function cornerAt({ worksheets }: Excel.Workbook, at: Area): Excel.Range {
  const sheet = at.sheet === '' ? worksheets.getActiveWorksheet() : worksheets.getItem(at.sheet);
  return sheet.getRange(localAddress({ ...at, rows: 1, columns: 1 }));
}

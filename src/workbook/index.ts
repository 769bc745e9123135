/**
 * The AMIP workbook through Office.js: the way in for the panel and for headless use.
 *
 * The way of a fill is `preview(wish)` → show the plan → `apply(plan)` → on demand `undo(record)`. Every
 * function that reaches Excel rejects with a {@link WorkbookError} whose message is a German sentence for the
 * user; nothing is half-written then.
 */
export { FIELDS, RESULTS, SERIES } from './fields';
export type { Field, FieldStyle, InputKey, ResultKey, SeriesKey } from './fields';
export type {
  Applied,
  CellContent,
  Change,
  Creation,
  Kept,
  Plan,
  Problem,
  ProblemCode,
  Reading,
  SheetKey,
  UndoRecord,
  Undone,
  Wish,
} from './types';
export { display } from './display';
export { checkValue } from './values';
export { preview } from './preview';
export { apply, fill } from './apply';
export { undo } from './undo';
export { read } from './read';
export { WorkbookError } from './problems';
export { CaseError, parseCase, wishOfCase } from './case';
export type { AmipCase } from './case';

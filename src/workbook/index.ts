/**
 * The AMIP workbook through Office.js: the way in for the panel and for headless use.
 *
 * The way of a fill is `preview(wish)` → show the plan → `apply(plan)` → on demand `undo(record)`, all of them in
 * `writing.ts`. Every function that reaches Excel rejects with a {@link WorkbookError} whose message is a German sentence for the
 * user; nothing is half-written then.
 */
export { FIELDS, SERIES } from './fields';
export type { Field, FieldStyle, InputKey, SeriesKey } from './fields';
export type {
  Applied,
  CellContent,
  Change,
  Creation,
  Plan,
  Problem,
  Reading,
  SheetKey,
  UndoRecord,
  Undone,
  Wish,
} from './types';
export { display } from './display';
export { read } from './read';
export { WorkbookError } from './problems';

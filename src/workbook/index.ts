/**
 * The AMIP workbook through Office.js: the way in for the panel and for headless use.
 *
 * The way of a fill is `preview(wish)` → show the plan → `apply(plan)` → on demand `undo(record)`, all of them in
 * `writing.ts`. Every function that reaches Excel rejects with a {@link WorkbookError} whose message is a German sentence for the
 * user; nothing is half-written then.
 */
export type { FieldStyle } from './fields';
export { FORM_FIELDS, FORM_KEYS, FORM_SERIES, FORM_SERIES_FIELDS } from './fields/form';
export type { FormField, FormKey, FormSeries, FormSheet, FormStyle } from './fields/form';
export type {
  Applied,
  CellContent,
  Change,
  ChartChange,
  Creation,
  FormReading,
  Plan,
  Problem,
  Reading,
  SheetKey,
  SheetStanding,
  UndoRecord,
  Undone,
  Wish,
} from './types';
export { display } from './display';
export { readForm } from './read-form';
export { WorkbookError } from './problems';

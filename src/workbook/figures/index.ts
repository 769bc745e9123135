/**
 * Labour-market figures in the cells of a workbook: `insertFigures` puts them there, `previewRefresh(scope, source)` →
 * show the rows → `applyRefresh(plan)` → on demand `undoRefresh(record)` keeps them up to date. Cells hold plain values.
 */
export { arbeitsmarktFigures, newestMonth } from './arbeitsmarkt-figures';
export { applyInsert, insertFigures, previewInsert } from './insert';
export type { InsertPlan } from './insert';
export { applyRefresh, previewRefresh } from './refresh';
export { undoRefresh } from './undo-refresh';
export { boundFigures, unbindFigures } from './manage';
export type { Binding, PeriodRule } from './binding';
export type { FigureOutcome, FigureRecord } from './carry-out';
export type { Mark } from './decide';
export type { FigureSource, SourceFigure } from './figure-source';
export type { InsertWish } from './insert-wish';
export type { BoundFigures } from './manage';
export type { FigurePlan } from './figure-plan';
export type { RefreshScope } from './refresh';
export type { RefreshRow } from './refresh-series';
export type { FiguresUndone } from './undo-refresh';
export { newestOrigin } from './choose-source';
export { lastMonth, monthOfPeriod } from './periods';
export { decimalsOf } from './decimals-of';
export { isProvisional } from './figure-at';

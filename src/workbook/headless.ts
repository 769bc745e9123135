/**
 * The workbook room without a panel: `dist/workbook.js` puts these functions into the global `AmipWorkbook`. It
 * needs nothing but `Excel.run` around it.
 */
import { fill } from './apply';
import { AMIP } from './amip';
import { designOf } from './design';
import type { Design } from './design';
import { CaseError, parseCase, wishOfCase } from './case';
import { WorkbookError } from './problems';
import type { Problem } from './types';

export { CaseError, WorkbookError };
export { preview } from './preview';
export { apply } from './apply';
export { undo } from './undo';
export { read } from './read';
export { designOf, fill, parseCase, wishOfCase };
export {
  applyInsert,
  applyRefresh,
  arbeitsmarktFigures,
  boundFigures,
  insertFigures,
  previewInsert,
  previewRefresh,
  unbindFigures,
  undoRefresh,
} from './figures';
export type {
  Binding,
  BoundFigures,
  FigureOutcome,
  FigureRecord,
  FigureSource,
  FiguresUndone,
  FigurePlan,
  InsertPlan,
  InsertWish,
  Mark,
  PeriodRule,
  RefreshRow,
  RefreshScope,
  SourceFigure,
} from './figures';

export { rollOver } from './roll-over/roll-over';
export type { RolledOver } from './roll-over/roll-over';

export {
  draftNextYear,
  findNextYear,
  keepNextYear,
  openNextYear,
  removeNextYear,
} from './next-year/in-excel';
export type { NextYear } from './next-year/next-year';

export { readHoldings } from './holdings/read-holdings';
export type { HoldingsRead } from './holdings/read-holdings';
export { undoFindings, writeFindings } from './findings';
export type { FindingLine, FindingsRecord, FindingsWritten } from './findings';

/** What filling did, as plain data with German sentences. */
export interface FillReport {
  /** false: nothing was written, `problems` says why. */
  readonly done: boolean;
  readonly cellsWritten: number;
  /** Sheets and areas that were made: `Ressourcen!A1:D31`. */
  readonly created: readonly string[];
  /** Cells that stay as the user changed them. */
  readonly kept: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Fills the open workbook with a case: one request to look, one to write. Takes JSON text or the parsed object.
 * Rejects with {@link CaseError} for a bad case and with {@link WorkbookError} when Excel refuses.
 */
export async function fillCase(source: unknown, design: Design = AMIP): Promise<FillReport> {
  const wish = wishOfCase(parseCase(source, design), design);
  const { done, cellsWritten, plan, problems } = await fill(wish, design);
  return {
    done,
    cellsWritten,
    created: done ? plan.creations.map((creation) => creation.address) : [],
    kept: plan.kept.map((kept) => kept.message),
    problems: done ? plan.problems : problems,
  };
}

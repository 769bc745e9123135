import { MarkedCells } from './cells/marked-cells';
import { Judge } from './formulas/judge';
import type { Account } from './package/draft';
import type { PackageDraft } from './package/package-draft';
import type { CellAt, Job, Verdict } from './step';
import type { ShareRequest } from './types';
import type { FileWorkbook } from './workbook/file-workbook';
import type { Area } from './workbook/model';

/** What the steps work on; those that change cells know more of it than Job says. */
export class ShareJob implements Job {
  readonly decisions = {
    removedSheets: new Set<string>(),
    emptied: new MarkedCells(),
    suppressed: new MarkedCells(),
    spelledOut: new MarkedCells(),
    removedNames: new Set<string>(),
  };
  readonly account: Account = { replaced: [], removed: [], suppressed: [], flagged: [], refusals: [] };
  readonly judge: Judge;

  constructor(
    readonly request: ShareRequest,
    readonly draft: PackageDraft,
    readonly workbook: FileWorkbook,
  ) {
    this.judge = new Judge(workbook, this.decisions, request.options);
  }

  verdict(formula: string, sheet: string, at?: CellAt): Verdict {
    return this.judge.verdict(formula, sheet, at);
  }

  reads(formula: string, sheet: string, at?: CellAt): readonly Area[] | undefined {
    return this.judge.reads(formula, sheet, at);
  }
}

import { MarkedCells } from '../cells/marked-cells';
import type { Job } from '../step';
import { auditLinked } from './audit';
import type { CountedTable } from './counted-table';
import type { CellPlace } from './readers';
import { refuseRecomputable } from './recomputable';
import { spread } from './spread';
import { refuseSumsBeside } from './sums-beside';

/** The cells that must show `*`, decided in the job; where no way is safe, it says why there is no copy. */
export function protect(job: Job, tables: readonly CountedTable[]): readonly CellPlace[] {
  const strict = attempt(job, tables, false);
  const chosen = isSafe(strict) ? strict : ([attempt(job, tables, true), strict].find(isSafe) ?? strict);
  job.account.refusals.push(...chosen.refusals);
  for (const { sheet, row, column } of chosen.cells) job.decisions.suppressed.add(sheet, row, column);
  return chosen.cells;
}

interface Attempt {
  readonly cells: readonly CellPlace[];
  readonly refusals: Job['account']['refusals'];
}

const isSafe = ({ refusals }: Attempt): boolean => refusals.length === 0;

/**
 * Hides in a job of its own. Sums of one table that stand in another one are hidden with their parts at first: that is
 * quick, and mostly safe. Where it is not, those that the audit proves to tell nothing new may stay.
 */
function attempt(job: Job, counted: readonly CountedTable[], sparesSums: boolean): Attempt {
  const tables = counted.map((table) => ({ ...table, hidden: table.hidden.map((line) => [...line]) }));
  const trial: Job = {
    request: job.request,
    draft: job.draft,
    workbook: job.workbook,
    decisions: { ...job.decisions, suppressed: new MarkedCells() },
    account: { ...job.account, refusals: [] },
    verdict: (...formula) => job.verdict(...formula),
    reads: (...formula) => job.reads(...formula),
  };
  const { cells, linked } = spread(trial, tables, sparesSums);
  refuseRecomputable(trial, tables, cells);
  refuseSumsBeside(trial, tables);
  auditLinked(trial, tables, linked);
  return { cells, refusals: trial.account.refusals };
}

import { MarkedCells } from '../cells/marked-cells';
import type { Job } from '../step';
import { auditLinked } from './audit';
import type { CountedTable } from './counted-table';
import type { CellPlace } from './readers';
import { refuseRecomputable } from './recomputable';
import { spread } from './spread';
import type { Sparing } from './spread';
import { refuseSumsBeside } from './sums-beside';
import { typedSums } from './typed-sums';
import type { TypedSum } from './typed-sums';

/** The cells that must show `*`, decided in the job; where no way is safe, it says why there is no copy. */
export function protect(job: Job, tables: readonly CountedTable[]): readonly CellPlace[] {
  const typed = typedSums(job, tables);
  const chosen = firstSafe(job, tables, typed);
  job.account.refusals.push(...chosen.refusals);
  for (const { sheet, row, column } of chosen.cells) job.decisions.suppressed.add(sheet, row, column);
  return chosen.cells;
}

interface Attempt {
  readonly cells: readonly CellPlace[];
  readonly refusals: Job['account']['refusals'];
}

/** In this order: the first is quick, and mostly safe; the last hides less, and leaves most to the audit. */
function firstSafe(job: Job, tables: readonly CountedTable[], typed: readonly TypedSum[]): Attempt {
  const first = attempt(job, tables, typed, { formulas: false, typed: true });
  if (isSafe(first)) return first;
  const strict = typed.length > 0 ? attempt(job, tables, typed, { formulas: false, typed: false }) : first;
  if (isSafe(strict)) return strict;
  const sparing = attempt(job, tables, typed, { formulas: true, typed: true });
  return isSafe(sparing) ? sparing : strict;
}

const isSafe = ({ refusals }: Attempt): boolean => refusals.length === 0;

/**
 * Hides in a job of its own. Sums of one table that stand in another one are hidden with their parts at first: that is
 * quick, and mostly safe. Where it is not, those that the audit proves to tell nothing new may stay.
 */
function attempt(
  job: Job,
  counted: readonly CountedTable[],
  typed: readonly TypedSum[],
  sparing: Sparing,
): Attempt {
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
  const { cells, linked } = spread(trial, tables, sparing, typed);
  refuseRecomputable(trial, tables, cells);
  refuseSumsBeside(trial, tables);
  auditLinked(trial, tables, linked, typed);
  return { cells, refusals: trial.account.refusals };
}

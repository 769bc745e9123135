import { forgetAnalyses } from './formulas/analysis';
import { openPackage } from './package/open-package';
import { settleWorkbookType } from './package/workbook-type';
import { ShareError } from './share-error';
import { ShareJob } from './share-job';
import type { Step } from './step';
import { STEPS } from './steps';
import type { ShareOutcome, ShareReport, ShareRequest } from './types';
import { FileWorkbook } from './workbook/file-workbook';

/** The copy without its proof: nothing that is not proven may leave the house. */
export async function rewrite(
  bytes: Uint8Array,
  request: ShareRequest,
  steps: readonly Step[] = STEPS,
): Promise<ShareOutcome> {
  try {
    return await rewritten(bytes, request, steps);
  } catch (error) {
    if (error instanceof ShareError) return { done: false, refusals: [error.refusal] };
    throw error;
  } finally {
    forgetAnalyses();
  }
}

async function rewritten(
  bytes: Uint8Array,
  request: ShareRequest,
  steps: readonly Step[],
): Promise<ShareOutcome> {
  const draft = openPackage(bytes);
  const job = new ShareJob(request, draft, new FileWorkbook(draft));
  for (const step of steps) {
    await step.run(job);
    if (job.account.refusals.length > 0) return { done: false, refusals: job.account.refusals };
  }
  settleWorkbookType(draft, job.workbook.part);
  return { done: true, copy: draft.write(), report: reportOf(job) };
}

function reportOf({ request, account }: ShareJob): ShareReport {
  const { replaced, removed, suppressed, flagged, digest = '' } = account;
  return {
    level: request.level,
    options: request.options,
    replaced,
    removed,
    suppressed,
    flagged,
    digest,
  };
}

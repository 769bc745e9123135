import { afterFailure } from './after-failure';
import { askForMonths, queueCharts } from './charts/draw-charts';
import type { ChartWork } from './charts/plan-charts';
import { AMIP } from './amip';
import type { Design } from './design';
import { look } from './look';
import { draftPlan, sameShown } from './plan';
import type { Draft } from './plan';
import { SENTENCES } from './problems';
import { inWorkbook } from './session';
import type { WorkbookState } from './state';
import { takeBack } from './undo';
import type { Applied, Plan, Problem, Wish } from './types';
import { queueDraft } from './write';

/**
 * Writes what a preview showed: looks again and refuses (`outdated`) when the workbook is no longer as shown, then
 * writes everything in one request, and the charts in another. Rejects with {@link WorkbookError} when Excel
 * refuses; what had been written by then is taken back.
 */
export async function apply(plan: Plan, design: Design = AMIP): Promise<Applied> {
  return inWorkbook(async (context) => {
    const state = await look(context, design);
    const draft = draftPlan(state, plan.wish);
    if (sameShown(plan, draft.plan)) return carryOut(context, state, draft);
    const outdated: Problem = { code: 'outdated', message: SENTENCES.outdated, blocking: true };
    return { done: false, cellsWritten: 0, plan: draft.plan, problems: [outdated] };
  });
}

/** Looks and writes without a preview. For use without a panel. */
export async function fill(wish: Wish, design: Design = AMIP): Promise<Applied> {
  return inWorkbook(async (context) => {
    const state = await look(context, design);
    return carryOut(context, state, draftPlan(state, wish));
  });
}

async function carryOut(context: Excel.RequestContext, state: WorkbookState, draft: Draft): Promise<Applied> {
  const { plan } = draft;
  if (plan.blocked) {
    const problems = plan.problems.filter((problem) => problem.blocking);
    return { done: false, cellsWritten: 0, plan, problems };
  }
  if (plan.empty) return { done: true, cellsWritten: 0, plan, problems: [] };

  // Events off: no listener shall answer to a half-filled sheet. On again in the same request.
  context.runtime.enableEvents = false;
  const written = queueDraft(context, state, draft);
  context.runtime.enableEvents = true;
  const charts = [...draft.charts, ...draft.waiting];
  const months = askForMonths(context, state, charts);
  let drawn: readonly ChartWork[] = charts;
  let synced = false;
  try {
    await context.sync();
    synced = true;
    drawn = queueCharts(context, months(), charts);
    if (drawn.length > 0) await context.sync();
  } catch (error) {
    throw await afterFailure(context, error, async () => {
      const { kept } = await takeBack(context, written.record(synced, drawn), state.design);
      return kept.length === 0 ? ' Es wurde nichts geändert.' : ` ${kept.join(' ')}`;
    });
  }
  return { done: true, cellsWritten: written.cells, plan, problems: [], record: written.record(true, drawn) };
}

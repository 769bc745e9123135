import { settleNewerChart } from '../charts/newer-charts';
import { settleChart } from '../charts/settle-chart';
import { removeSparklines } from '../charts/sparklines';
import type { Job, Step } from '../step';
import { editPart } from './removal/edit-part';
import { removalMessages } from './removal/messages';
import { partsOfKind } from './removal/part-kinds';
import type { PartKind } from './removal/part-kinds';
import { removalStep } from './removal/removal-step';
import { sheetOf } from './removal/whereabouts';
import { editSheets } from './removal/workbook-edit';

const KIND = 'diagramm';

export const CHARTS: PartKind = { relationships: ['chart'], contentType: /drawingml\.chart\+xml/i };
export const NEWER_CHARTS: PartKind = { relationships: ['chartEx'], contentType: /chartex\+xml/i };

/** Charts and sparklines: what they refer to and the copy does not show becomes literal, or goes. */
export const chartsStep: Step = removalStep('charts', KIND, (job) => {
  for (const part of partsOfKind(job.draft, CHARTS)) settle(job, part);
  for (const part of partsOfKind(job.draft, NEWER_CHARTS)) {
    const sheet = sheetOf(job, part)?.title;
    if (settleNewerChart(job, part, sheet ?? ''))
      job.account.removed.push({ kind: KIND, what: removalMessages.chart(sheet), part });
  }
  editSheets(job, (edit, { title }) => removeSparklines(job, edit, title));
});

function settle(job: Job, part: string): void {
  const sheet = sheetOf(job, part)?.title;
  editPart(job.draft, part, (edit) => {
    const { literal, suppressed } = settleChart(job, edit, sheet ?? '');
    if (literal) job.account.removed.push({ kind: KIND, what: removalMessages.chartLinks(sheet) });
    if (suppressed) job.account.removed.push({ kind: KIND, what: removalMessages.chartPoints(sheet) });
  });
}

import type { Job, Step } from '../step';
import { CHARTS } from './charts';
import { DRAWINGS } from './drawings';
import { drawnUnit } from './removal/drawn-unit';
import { editPart } from './removal/edit-part';
import { removalMessages } from './removal/messages';
import { partsOfKind } from './removal/part-kinds';
import type { PartKind } from './removal/part-kinds';
import { removalStep } from './removal/removal-step';
import { removeParts } from './removal/remove-parts';
import { sheetOf } from './removal/whereabouts';
import { editSheets } from './removal/workbook-edit';

const KIND = 'pivot';

export const PIVOT_TABLES: PartKind = { relationships: ['pivotTable'], contentType: /pivotTable\+xml/i };
export const PIVOT_CACHES: PartKind = {
  relationships: ['pivotCacheDefinition', 'pivotCacheRecords'],
  contentType: /pivotCache(?:Definition|Records)\+xml/i,
};
export const SLICERS: PartKind = {
  relationships: ['slicer', 'slicerCache', 'timeline', 'timelineCache'],
  contentType: /ms-excel\.(?:slicer|slicerCache|timeline|timelineCache)\+xml/i,
};

/** Pivot tables keep the rows they were made of. Their cells stay as they show them. */
export const pivotsStep: Step = removalStep('pivots', KIND, (job) => {
  // A slicer is what stands in the sheet: its frame.
  removeParts(job, KIND, SLICERS, (part) => removalMessages.slicer(sheetOf(job, part)?.title), 0);
  removeParts(job, KIND, PIVOT_TABLES, (part) => removalMessages.pivotTable(sheetOf(job, part)?.title));
  removeParts(job, KIND, PIVOT_CACHES, () => removalMessages.pivotCache, 0);
  for (const part of partsOfKind(job.draft, DRAWINGS)) removeSlicerFrames(job, part);
  for (const part of partsOfKind(job.draft, CHARTS)) releaseChart(job, part);
  releaseFormats(job);
});

/** The frames in which slicers and timelines are shown, with their stand-ins for other programs. */
function removeSlicerFrames(job: Job, part: string): void {
  const sheet = sheetOf(job, part)?.title;
  editPart(job.draft, part, (edit) => {
    for (const node of edit.find('slicer', 'timeslicer')) {
      if (edit.isRemoved(node)) continue;
      edit.remove(drawnUnit(node) ?? node);
      job.account.removed.push({ kind: KIND, what: removalMessages.slicer(sheet) });
    }
  });
}

/** A pivot chart becomes an ordinary one. */
function releaseChart(job: Job, part: string): void {
  editPart(job.draft, part, (edit) => {
    const nodes = edit.find('pivotSource', 'pivotFmts', 'pivotOptions', 'pivotOptions16');
    for (const node of nodes) edit.remove(node);
    if (nodes.length > 0)
      job.account.removed.push({
        kind: KIND,
        what: removalMessages.pivotChart(sheetOf(job, part)?.title),
        count: 0,
      });
  });
}

/** Conditional formats say whether they belong to a pivot table; they stay with their cells. */
function releaseFormats(job: Job): void {
  editSheets(job, (edit) => {
    for (const node of edit.find('conditionalFormatting')) edit.removeAttribute(node, 'pivot');
  });
}

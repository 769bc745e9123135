import type { Job, Step } from '../step';
import { removalMessages } from './removal/messages';
import type { PartKind } from './removal/part-kinds';
import { removalStep } from './removal/removal-step';
import { removeParts } from './removal/remove-parts';
import { sheetOf } from './removal/whereabouts';
import { editSheets, editWorkbook } from './removal/workbook-edit';

export const REVISIONS: PartKind = {
  relationships: ['revisionHeaders', 'revisionLog'],
  contentType: /revision(?:Headers|Log)\+xml/i,
};
export const USERS: PartKind = { relationships: ['usernames'], contentType: /userNames\+xml/i };
export const SHEET_VIEWS: PartKind = {
  relationships: ['namedSheetView'],
  contentType: /namedsheetviews\+xml/i,
};

const KIND = 'aenderungsverlauf';

/** Who changed what and when, who may change what, and views that users kept for themselves. */
export const revisionsStep: Step = removalStep('revisions', KIND, (job) => {
  removeParts(job, KIND, REVISIONS, () => removalMessages.revisions);
  removeParts(job, KIND, USERS, () => removalMessages.users);
  removeParts(job, KIND, SHEET_VIEWS, (part) => removalMessages.sheetViews(sheetOf(job, part)?.title));
  removeFromWorkbook(job);
  removeFromSheets(job);
});

const IN_WORKBOOK: Readonly<Record<string, string>> = {
  fileSharing: removalMessages.fileSharing,
  revisionPtr: removalMessages.documentId,
  customWorkbookViews: removalMessages.ownViews,
};

function removeFromWorkbook(job: Job): void {
  editWorkbook(job, (edit) => {
    for (const node of edit.find(...Object.keys(IN_WORKBOOK))) {
      edit.remove(node);
      job.account.removed.push({ kind: KIND, what: IN_WORKBOOK[node.name] ?? node.name });
    }
  });
}

function removeFromSheets(job: Job): void {
  editSheets(job, (edit, { title }) => {
    for (const node of edit.find('customSheetViews')) {
      edit.remove(node);
      job.account.removed.push({ kind: KIND, what: removalMessages.sheetViews(title) });
    }
    const descriptors = edit.find('securityDescriptor');
    const described = edit.find('protectedRange').filter((node) => 'securityDescriptor' in node.attributes);
    for (const node of descriptors) edit.remove(node);
    for (const node of described) edit.removeAttribute(node, 'securityDescriptor');
    if (descriptors.length + described.length > 0)
      job.account.removed.push({ kind: KIND, what: removalMessages.permissions(title) });
  });
}

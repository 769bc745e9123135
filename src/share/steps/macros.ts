import type { Job, Step } from '../step';
import { DRAWINGS } from './drawings';
import { editPart } from './removal/edit-part';
import { removalMessages } from './removal/messages';
import type { PartEdit } from './removal/part-edit';
import { partsOfKind } from './removal/part-kinds';
import type { PartKind } from './removal/part-kinds';
import { removalStep } from './removal/removal-step';
import { removeParts } from './removal/remove-parts';
import { sheetOf } from './removal/whereabouts';
import { editSheets, editWorkbook } from './removal/workbook-edit';

const KIND = 'makros';

export const VBA_SIGNATURES: PartKind = {
  relationships: ['vbaProjectSignature', 'vbaProjectSignatureAgile', 'vbaProjectSignatureV3'],
  contentType: /vbaProjectSignature/i,
};
export const VBA_PROJECT: PartKind = {
  relationships: ['vbaProject', 'wordVbaData'],
  contentType: /vbaProject$/i,
};
export const RIBBON: PartKind = { relationships: ['extensibility', 'userCustomization'] };
export const TOOLBARS: PartKind = { relationships: ['attachedToolbars'], contentType: /attachedToolbars/i };

/** Macros, and what calls them. Sheets with macros of Excel 4.0 are the sheets' matter. */
export const macrosStep: Step = removalStep('macros', KIND, (job) => {
  if (job.request.options.macros === 'bleiben') flag(job);
  else removeMacros(job);
});

function flag({ draft, account }: Job): void {
  if ([VBA_PROJECT, RIBBON, TOOLBARS].some((kind) => partsOfKind(draft, kind).length > 0))
    account.flagged.push({ sheet: '', message: removalMessages.macrosStay });
}

function removeMacros(job: Job): void {
  removeParts(job, KIND, VBA_SIGNATURES, () => removalMessages.macroSignature, 0);
  removeParts(job, KIND, VBA_PROJECT, () => removalMessages.macros);
  removeParts(job, KIND, RIBBON, () => removalMessages.ribbon);
  removeParts(job, KIND, TOOLBARS, () => removalMessages.toolbars);
  for (const part of partsOfKind(job.draft, DRAWINGS)) releaseShapes(job, part);
  removeCodeNames(job);
}

/** What macros call the workbook and its sheets: often an older title. */
function removeCodeNames(job: Job): void {
  const change = (edit: PartEdit): void => {
    for (const node of edit.find('workbookPr', 'sheetPr')) edit.removeAttribute(node, 'codeName');
  };
  editWorkbook(job, change);
  editSheets(job, change);
}

/** Shapes that start a macro when they are clicked. */
function releaseShapes(job: Job, part: string): void {
  editPart(job.draft, part, (edit) => {
    const buttons = edit
      .find('sp', 'pic', 'graphicFrame', 'cxnSp')
      .filter(({ attributes }) => attributes['macro'] !== undefined && attributes['macro'] !== '');
    for (const node of buttons) edit.setAttribute(node, 'macro', '');
    if (buttons.length > 0)
      job.account.removed.push({ kind: KIND, what: removalMessages.macroButton(sheetOf(job, part)?.title) });
  });
}

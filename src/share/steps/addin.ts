import type { Job, Step } from '../step';
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

export const TASK_PANES: PartKind = {
  relationships: ['webextensiontaskpanes'],
  contentType: /webextensiontaskpanes\+xml/i,
};
export const WEB_EXTENSIONS: PartKind = {
  relationships: ['webextension'],
  contentType: /ms-office\.webextension\+xml/i,
};

/** Add-ins: their panes, those that stand in a sheet, their settings, and what they bound to cells. */
export const addinStep: Step = removalStep('addin', 'addin', (job) => {
  removeParts(job, 'addin', WEB_EXTENSIONS, (part) => removalMessages.addin(sheetOf(job, part)?.title));
  removeParts(job, 'addin', TASK_PANES, () => removalMessages.taskPane, 0);
  for (const part of partsOfKind(job.draft, DRAWINGS)) removeDrawnAddins(job, part);
  removeBindings(job);
});

/** Frames of content add-ins whose part is missing. */
function removeDrawnAddins(job: Job, part: string): void {
  editPart(job.draft, part, (edit) => {
    for (const node of edit.find('webextensionref')) {
      if (edit.isRemoved(node)) continue;
      edit.remove(drawnUnit(node) ?? node);
      job.account.removed.push({ kind: 'addin', what: removalMessages.addin(sheetOf(job, part)?.title) });
    }
  });
}

/** `x15:webExtension` in a sheet: which cells an add-in works on, and its id. */
function removeBindings(job: Job): void {
  editSheets(job, (edit, { title }) => {
    const bindings = edit.find('webExtensions', 'webExtension');
    for (const node of bindings) edit.remove(node);
    if (bindings.length > 0)
      job.account.removed.push({ kind: 'addin', what: removalMessages.addinBindings(title) });
  });
}

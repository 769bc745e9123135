import type { Job, Step } from '../step';
import { removePicturePaths, removeVmlPaths } from './paths/picture-paths';
import { removalMessages } from './removal/messages';
import { removalStep } from './removal/removal-step';
import { editSheets, editWorkbook } from './removal/workbook-edit';

const KIND = 'pfad';

const IN_WORKBOOK: Readonly<Record<string, string>> = {
  absPath: removalMessages.path,
  webPublishing: removalMessages.publishing(),
  webPublishObjects: removalMessages.publishing(),
};

/** Where files lie on the author's computer or in the house. */
export const pathsStep: Step = removalStep('paths', KIND, (job) => {
  editWorkbook(job, (edit) => {
    for (const node of edit.find(...Object.keys(IN_WORKBOOK))) {
      edit.remove(node);
      job.account.removed.push({ kind: KIND, what: IN_WORKBOOK[node.name] ?? node.name });
    }
  });
  removePublishing(job);
  removePicturePaths(job);
  removeVmlPaths(job);
});

function removePublishing(job: Job): void {
  editSheets(job, (edit, { title }) => {
    for (const node of edit.find('webPublishItems')) {
      edit.remove(node);
      job.account.removed.push({ kind: KIND, what: removalMessages.publishing(title) });
    }
  });
}

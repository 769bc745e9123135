import type { Step } from '../step';
import { removalMessages } from './removal/messages';
import { removalStep } from './removal/removal-step';
import { editSheets } from './removal/workbook-edit';

/** Scenarios hold other values of cells and who entered them; a consolidation names the files it read. */
export const scenariosStep: Step = removalStep('scenarios', 'szenarien', (job) => {
  editSheets(job, (edit, { title }) => {
    const count = edit.find('scenario').length;
    for (const node of edit.find('scenarios')) {
      edit.remove(node);
      job.account.removed.push({ kind: 'szenarien', what: removalMessages.scenarios(title, count) });
    }
    for (const node of edit.find('dataConsolidate')) {
      edit.remove(node);
      job.account.removed.push({ kind: 'szenarien', what: removalMessages.consolidation(title) });
    }
  });
});

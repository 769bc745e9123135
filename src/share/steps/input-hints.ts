import type { Step } from '../step';
import { removalMessages } from './removal/messages';
import { editSheets } from './removal/workbook-edit';

const HINT = ['prompt', 'promptTitle'] as const;

/**
 * What a cell asks for when it is selected is said to whoever fills in the workbook. In a copy of values nobody does;
 * what the cells accept, and the message for anything else, stay.
 */
export const inputHintsStep: Step = {
  id: 'input-hints',
  run(job) {
    if (job.request.options.formulas !== 'werte') return;
    editSheets(job, (edit, { title }) => {
      const hints = edit
        .find('dataValidation')
        .filter(({ attributes }) => HINT.some((name) => attributes[name] !== undefined));
      for (const node of hints)
        for (const name of [...HINT, 'showInputMessage']) edit.removeAttribute(node, name);
      if (hints.length > 0)
        job.account.removed.push({
          kind: 'texte',
          what: removalMessages.inputHints(title, hints.length),
          count: hints.length,
        });
    });
  },
};

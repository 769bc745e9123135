import type { Job, Step } from '../step';
import type { PartEdit } from './removal/part-edit';
import { editPart } from './removal/edit-part';
import { removalMessages } from './removal/messages';
import { removalStep } from './removal/removal-step';
import { editSheets } from './removal/workbook-edit';

/**
 * What a filter or an own order asks for is written out: values of rows that it hides, counts that are suppressed. The
 * buttons stay, and so do the rows as they are.
 */
export const filtersStep: Step = removalStep('filters', 'filter', (job) => {
  editSheets(job, (edit, { title }) => removeCriteria(job, edit, removalMessages.filters(title)));
  for (const { name, part } of job.workbook.tables)
    if (job.draft.has(part))
      editPart(job.draft, part, (edit) => removeCriteria(job, edit, removalMessages.tableFilters(name)));
});

function removeCriteria({ account }: Job, edit: PartEdit, what: string): void {
  const criteria = edit.find('filterColumn', 'sortState');
  for (const node of criteria) edit.remove(node);
  if (criteria.length > 0) account.removed.push({ kind: 'filter', what, count: criteria.length });
}

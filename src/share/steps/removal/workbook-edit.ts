import type { Job } from '../../step';
import { editPart } from './edit-part';
import type { PartEdit } from './part-edit';
import { keptSheets } from './whereabouts';
import type { SheetEntry } from '../../workbook/model';

export function editWorkbook({ draft, workbook }: Job, change: (edit: PartEdit) => void): void {
  editPart(draft, workbook.part, change);
}

export function editSheets(job: Job, change: (edit: PartEdit, sheet: SheetEntry) => void): void {
  for (const sheet of keptSheets(job)) editPart(job.draft, sheet.part, (edit) => change(edit, sheet));
}

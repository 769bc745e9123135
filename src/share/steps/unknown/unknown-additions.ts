import type { Job } from '../../step';
import { editPart } from '../removal/edit-part';
import { removalMessages } from '../removal/messages';
import type { PartEdit } from '../removal/part-edit';
import { partsOfKind } from '../removal/part-kinds';
import type { PartKind } from '../removal/part-kinds';
import { editSheets, editWorkbook } from '../removal/workbook-edit';

const STYLES: PartKind = { relationships: ['styles'], contentType: /spreadsheetml\.styles\+xml/i };

/** Vocabularies of Excel itself. */
const KNOWN = [
  'http://schemas.microsoft.com/office/spreadsheetml/',
  'http://schemas.microsoft.com/office/excel/',
  'http://schemas.microsoft.com/office/drawing/',
  'http://schemas.openxmlformats.org/',
  'http://purl.oclc.org/ooxml/',
];

/** Formats that name a part by its number; the part (check boxes in cells) is not known to be harmless. */
const FEATURES = 'http://schemas.microsoft.com/office/spreadsheetml/2022/featurepropertybag';

/** Additions (`extLst`) of other programs to the workbook and its sheets can hold anything. */
export function removeUnknownAdditions(job: Job): void {
  editWorkbook(job, (edit) => removeIn(job, edit));
  editSheets(job, (edit, { title }) => removeIn(job, edit, title));
  for (const part of partsOfKind(job.draft, STYLES)) editPart(job.draft, part, (edit) => removeIn(job, edit));
}

function removeIn(job: Job, edit: PartEdit, sheet?: string): void {
  for (const addition of edit.find('ext')) {
    if (edit.isRemoved(addition) || addition.children.every(({ namespace }) => isKnown(namespace))) continue;
    edit.remove(addition);
    job.account.removed.push({ kind: 'unbekannt', what: removalMessages.unknownAddition(sheet) });
  }
}

function isKnown(namespace: string): boolean {
  return namespace !== FEATURES && KNOWN.some((start) => namespace.startsWith(start));
}

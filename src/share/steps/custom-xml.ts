import type { Job, Step } from '../step';
import { removalMessages } from './removal/messages';
import type { PartKind } from './removal/part-kinds';
import { removalStep } from './removal/removal-step';
import { removeParts } from './removal/remove-parts';
import { sheetOf } from './removal/whereabouts';
import { editSheets, editWorkbook } from './removal/workbook-edit';

export const CUSTOM_XML: PartKind = {
  relationships: ['customXml', 'customXmlProps', 'customXmlData'],
  contentType: /customXmlProperties\+xml/i,
};
export const CUSTOM_PROPERTIES_OF_SHEETS: PartKind = {
  relationships: ['customProperty'],
  contentType: /spreadsheetml\.customProperty$/i,
};

/** What programs keep in the workbook for themselves: custom XML, properties of sheets, smart tags. */
export const customXmlStep: Step = removalStep('custom-xml', 'customXml', (job) => {
  removeParts(job, 'customXml', CUSTOM_XML, () => removalMessages.customXml);
  removeParts(job, 'customXml', CUSTOM_PROPERTIES_OF_SHEETS, (part) =>
    removalMessages.customProperty(sheetOf(job, part)?.title),
  );
  removeSmartTags(job);
});

function removeSmartTags(job: Job): void {
  editWorkbook(job, (edit) => {
    const tags = edit.find('smartTagPr', 'smartTagTypes');
    for (const node of tags) edit.remove(node);
    if (tags.length > 0) job.account.removed.push({ kind: 'customXml', what: removalMessages.smartTags() });
  });
  editSheets(job, (edit, { title }) => {
    const tags = edit.find('smartTags');
    for (const node of tags) edit.remove(node);
    if (tags.length > 0)
      job.account.removed.push({ kind: 'customXml', what: removalMessages.smartTags(title) });
  });
}

import type { ShareJob } from '../share-job';
import type { Step } from '../step';
import { holdsMarkup, withoutMarkup } from './markup/without-markup';
import type { Cleaned } from './markup/without-markup';
import { isXmlPart, treeOf } from './removal/edit-part';
import { removalMessages } from './removal/messages';
import { sheetOf } from './removal/whereabouts';

/** Comments of XML and instructions to programs, in every part: no program shows them, and each may hold anything. */
export const markupStep: Step = {
  id: 'markup',
  run(job: ShareJob) {
    const { draft } = job;
    for (const part of draft.parts()) {
      if (!isXmlPart(draft, part)) continue;
      const around = wellFormedWithoutMarkup(job, part);
      const rows = withoutMarkup(draft.strangeRows(part) ?? '');
      if (around.count > 0) draft.setXml(part, around.xml);
      if (rows.count > 0) draft.setRows(part, [rows.xml]);
      tell(job, around.count + rows.count, sheetOf(job, part)?.title);
    }
    draft.rewriteLists((xml) => {
      const cleaned = withoutMarkup(xml);
      tell(job, cleaned.count);
      return cleaned.xml;
    });
  },
};

/** In text that is no XML a comment may begin again and again and never end: nobody should look for its end each time. */
function wellFormedWithoutMarkup({ draft }: ShareJob, part: string): Cleaned {
  const xml = draft.xml(part);
  if (holdsMarkup(xml)) treeOf(draft, part);
  return withoutMarkup(xml);
}

function tell({ account }: ShareJob, count: number, sheet?: string): void {
  if (count > 0) account.removed.push({ kind: 'unbekannt', what: removalMessages.markup(sheet), count });
}

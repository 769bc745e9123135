import { parseSheet } from '../cells/parse-sheet';
import type { ShareJob } from '../share-job';
import type { Step } from '../step';
import { RIBBON } from './macros';
import { dropRelationships, isXmlPart, treeOf } from './removal/edit-part';
import { removalMessages } from './removal/messages';
import { isOfKind } from './removal/part-kinds';
import { namedIds } from './removal/relationship-ids';
import { sheetOf } from './removal/whereabouts';
import { isKnownVocabulary } from './vocabularies/known';
import { declaresForeign, seemsForeign, withoutForeign } from './vocabularies/without-foreign';

/** What other programs added in words of their own: nobody can say what it holds, and Excel does without. */
export const vocabulariesStep: Step = {
  id: 'vocabularies',
  run(job: ShareJob) {
    const { draft } = job;
    for (const part of draft.parts())
      if (
        draft.has(part) &&
        isXmlPart(draft, part) &&
        !speaksOtherwise(draft.contentType(part)) &&
        !isOfKind(draft, part, RIBBON)
      )
        tell(job, clean(job, part), sheetOf(job, part)?.title);
    draft.rewriteLists((xml, name) => {
      const cleaned = withoutForeign(xml, name, isKnownVocabulary);
      tell(job, cleaned.count);
      return cleaned.xml;
    });
  },
};

/** Excel itself writes VML that is no XML, with additions in the vocabularies of Office; SVG has vocabularies of its own. */
const speaksOtherwise = (contentType: string): boolean => /vmlDrawing$|^image\//i.test(contentType);

/** Gives how many things are gone. Rows are looked at where they may hold something, or name what is declared around them. */
function clean({ draft, account }: ShareJob, part: string): number {
  const around = draft.xml(part);
  const strange = draft.strangeRows(part) ?? '';
  const isForeign = [around, strange].some((xml) => seemsForeign(xml, isKnownVocabulary));
  if (!isForeign) return 0;
  const rows = declaresForeign(around, isKnownVocabulary) ? (draft.rows(part) ?? '') : strange;
  const place = rows === '' ? 0 : parseSheet(around, part).rowsStart;
  const whole = around.slice(0, place) + rows + around.slice(place);
  const { xml, count } = withoutForeign(whole, part, isKnownVocabulary);
  if (count === 0 && xml === whole) return 0;
  const namedBefore = namedIds(treeOf(draft, part));
  if (rows === '') draft.setXml(part, xml);
  else {
    const { rowsStart, rowsEnd } = parseSheet(xml, part);
    draft.setXml(part, xml.slice(0, rowsStart) + xml.slice(rowsEnd));
    draft.setRows(part, [xml.slice(rowsStart, rowsEnd)]);
  }
  const named = namedIds(treeOf(draft, part));
  const parts = draft.parts();
  dropRelationships(
    draft,
    part,
    [...namedBefore].filter((id) => !named.has(id)),
  );
  for (const gone of parts.filter((one) => !draft.has(one)))
    account.removed.push({ kind: 'unbekannt', what: removalMessages.belonging, part: gone, count: 0 });
  return count;
}

function tell({ account }: ShareJob, count: number, sheet?: string): void {
  if (count > 0) account.removed.push({ kind: 'unbekannt', what: removalMessages.foreign(sheet), count });
}

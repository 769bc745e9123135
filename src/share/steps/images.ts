import { ShareError } from '../share-error';
import type { Job, Step } from '../step';
import { DRAWINGS } from './drawings';
import { cleanImage, formatOf } from './images/clean-image';
import { cleanSvg } from './images/svg';
import { isXmlPart, treeOf } from './removal/edit-part';
import { removalMessages } from './removal/messages';
import { partsOfKind } from './removal/part-kinds';
import { removePartWhole, removeReferences } from './removal/references';
import { namedIds } from './removal/relationship-ids';
import { removalStep } from './removal/removal-step';
import { sheetOf } from './removal/whereabouts';
import { descendants } from './removal/xml-tree';

const KIND = 'dokumenteigenschaften';
const IMAGE = /^image\//i;

/** What pictures tell of where, when and by whom they were made; and pictures that nothing shows any more. */
export const imagesStep: Step = removalStep('images', KIND, (job) => {
  for (const part of job.draft.parts()) removeUnshown(job, part);
  for (const part of job.draft.parts())
    if (job.draft.has(part) && IMAGE.test(job.draft.contentType(part))) clean(job, part);
  flagCropped(job);
});

/** Relationships to pictures that no element names; what is drawn anew may leave the older picture behind. */
function removeUnshown({ draft }: Job, part: string): void {
  const images = draft.relationships(part).filter(({ kind }) => kind.toLowerCase() === 'image');
  if (images.length === 0 || !isXmlPart(draft, part)) return;
  const named = namedIds(treeOf(draft, part));
  removeReferences(draft, part, new Set(images.map(({ id }) => id).filter((id) => !named.has(id))));
}

function clean(job: Job, part: string): void {
  const { draft, account } = job;
  const sheet = sheetOf(job, part)?.title;
  const tell = (): void => {
    account.removed.push({ kind: KIND, what: removalMessages.pictureData(sheet) });
  };
  if (isXmlPart(draft, part)) {
    const before = draft.xml(part);
    const after = svg(before, part);
    if (after !== undefined && after !== before) tell();
    if (after !== undefined) return draft.setXml(part, after);
  }
  const bytes = draft.bytes(part);
  const format = formatOf(bytes);
  const cleaned = cleanImage(bytes, format);
  if (!cleaned) {
    removePartWhole(draft, part);
    account.removed.push({ kind: KIND, what: removalMessages.unreadablePicture(sheet), part });
  } else if (cleaned !== bytes) {
    draft.setBytes(part, cleaned);
    tell();
  }
  if (format === 'tiff') account.flagged.push({ sheet: sheet ?? '', message: removalMessages.tiff });
}

/** undefined: it is no XML. */
function svg(xml: string, part: string): string | undefined {
  try {
    return cleanSvg(xml, part);
  } catch (error) {
    if (error instanceof ShareError) return undefined;
    throw error;
  }
}

/** What is cut off is still in the file. */
function flagCropped(job: Job): void {
  for (const part of partsOfKind(job.draft, DRAWINGS)) {
    const isCropped = [...descendants(treeOf(job.draft, part))].some(
      ({ name, attributes }) =>
        name === 'srcRect' && ['l', 't', 'r', 'b'].some((side) => Number(attributes[side] ?? 0) > 0),
    );
    if (isCropped)
      job.account.flagged.push({ sheet: sheetOf(job, part)?.title ?? '', message: removalMessages.cropped });
  }
}

import { isPublicAddress, tellsOfHouse } from '../formulas/house-address';
import type { Job, Step } from '../step';
import { CHARTS } from './charts';
import { DRAWINGS } from './drawings';
import { areasOf } from './removal/areas';
import { editPart, isXmlPart, treeOf } from './removal/edit-part';
import { removalMessages } from './removal/messages';
import { partsOfKind } from './removal/part-kinds';
import { removeReferences } from './removal/references';
import { namedIds, relationshipAttributes } from './removal/relationship-ids';
import type { PartEdit } from './removal/part-edit';
import { removalStep } from './removal/removal-step';
import { sheetOf } from './removal/whereabouts';
import { editSheets } from './removal/workbook-edit';
import type { XmlNode } from './removal/xml-tree';

const KIND = 'link';

/**
 * Links of cells and shapes that lead to files (or start something) or to sheets that do not go along, and those of cells
 * that show nothing or `*` (a link repeats the text of its cell). Links into the web stay, and those to mailboxes but for
 * the public. Of a link that stays, its text beside that of the cell goes, and a hint with a path.
 */
export const hyperlinksStep: Step = removalStep('hyperlinks', KIND, (job) => {
  editSheets(job, (edit, { title, part }) => {
    const addresses = addressesOf(job, part);
    for (const node of edit.find('hyperlink')) {
      const { ref = '' } = node.attributes;
      if (!showsNothing(job, title, ref) && !leadsNowhere(job, addresses, node)) {
        removeWords(job, edit, node, removalMessages.linkWords(title, ref));
        continue;
      }
      edit.remove(node);
      job.account.removed.push({ kind: KIND, what: removalMessages.hyperlink(title, ref) });
    }
  });
  for (const part of [DRAWINGS, CHARTS].flatMap((kind) => partsOfKind(job.draft, kind)))
    removeFromShapes(job, part);
  for (const part of job.draft.parts()) removeUnnamed(job, part);
});

/** Addresses that no element names any more, or that it names in another way. */
function removeUnnamed({ draft }: Job, part: string): void {
  const links = draft.relationships(part).filter(({ kind }) => kind.toLowerCase() === 'hyperlink');
  const named = links.length === 0 || !isXmlPart(draft, part) ? new Set() : namedIds(treeOf(draft, part));
  removeReferences(draft, part, new Set(links.map(({ id }) => id).filter((id) => !named.has(id))));
}

function removeFromShapes(job: Job, part: string): void {
  const sheet = sheetOf(job, part)?.title ?? '';
  const addresses = addressesOf(job, part);
  editPart(job.draft, part, (edit) => {
    for (const node of edit.find('hlinkClick', 'hlinkHover', 'hlinkMouseOver')) {
      if (!leadsNowhere(job, addresses, node)) {
        removeWords(job, edit, node, removalMessages.shapeLinkWords(sheet));
        continue;
      }
      edit.remove(node);
      job.account.removed.push({ kind: KIND, what: removalMessages.shapeLink(sheet) });
    }
  });
}

/** Excel shows the text of the cell; `display` may hold another, and an older one. */
function removeWords({ account }: Job, edit: PartEdit, node: XmlNode, what: string): void {
  const { display, tooltip = '' } = node.attributes;
  if (display !== undefined) edit.removeAttribute(node, 'display');
  if (!tellsOfHouse(tooltip)) return;
  edit.removeAttribute(node, 'tooltip');
  account.removed.push({ kind: KIND, what });
}

function showsNothing({ decisions }: Job, sheet: string, ref: string): boolean {
  return areasOf(ref, sheet).some(
    (area) => decisions.emptied.touches(area) || decisions.suppressed.touches(area),
  );
}

function addressesOf({ draft }: Job, part: string): ReadonlyMap<string, string> {
  return new Map(draft.relationships(part).map(({ id, target }) => [id, target]));
}

function leadsNowhere(job: Job, addresses: ReadonlyMap<string, string>, node: XmlNode): boolean {
  const [id = ''] = relationshipAttributes(node).values();
  const address = addresses.get(id);
  const { location } = node.attributes;
  if (address !== undefined && !address.startsWith('#'))
    return !mayBeFollowed(job, location === undefined ? address : `${address}#${location}`);
  return isRemovedPlace(job, location ?? address?.slice(1) ?? '');
}

function mayBeFollowed({ request }: Job, address: string): boolean {
  return isPublicAddress(address) && !(request.level === 'beirat' && /^\s*mailto:/i.test(address));
}

/** A place in the workbook: `'Mein Blatt'!A1`, or a name. */
function isRemovedPlace({ decisions, workbook }: Job, location: string): boolean {
  const bang = location.lastIndexOf('!');
  if (bang < 0) return decisions.removedNames.has(location.toLowerCase());
  const title = location
    .slice(0, bang)
    .replace(/^'(.*)'$/s, '$1')
    .replaceAll("''", "'");
  const removed = [...decisions.removedSheets].some((sheet) => sameTitle(sheet, title));
  return removed || !workbook.sheets.some((sheet) => sameTitle(sheet.title, title));
}

const sameTitle = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

import type { Job } from '../../step';
import { tellsOfHouse } from '../../formulas/house-address';
import { CHARTS } from '../charts';
import { VML_DRAWINGS } from '../comments/vml-drawings';
import { DRAWINGS } from '../drawings';
import { drawnUnit } from '../removal/drawn-unit';
import { editPart } from '../removal/edit-part';
import { removalMessages } from '../removal/messages';
import type { PartEdit } from '../removal/part-edit';
import { partsOfKind } from '../removal/part-kinds';
import { relationshipAttributes } from '../removal/relationship-ids';
import { sheetOf } from '../removal/whereabouts';
import { descendants } from '../removal/xml-tree';
import type { XmlNode } from '../removal/xml-tree';

/** Excel writes where a picture came from into its description; linked pictures lie in files elsewhere. */
export function removePicturePaths(job: Job): void {
  for (const part of [DRAWINGS, CHARTS].flatMap((kind) => partsOfKind(job.draft, kind))) {
    const sheet = sheetOf(job, part)?.title;
    editPart(job.draft, part, (edit) => {
      for (const node of edit.find('cNvPr')) {
        const told = ['descr', 'title', 'name'].filter((name) => tellsOfHouse(node.attributes[name] ?? ''));
        for (const name of told) edit.setAttribute(node, name, '');
        if (told.length > 0)
          job.account.removed.push({ kind: 'pfad', what: removalMessages.picturePath(sheet) });
      }
      for (const blip of edit.find('blip'))
        if (removeLink(edit, blip))
          job.account.removed.push({ kind: 'pfad', what: removalMessages.linkedPicture(sheet) });
    });
  }
}

/** Pictures of headers and footers are drawn in VML, which tells what file they came from. */
export function removeVmlPaths(job: Job): void {
  for (const part of partsOfKind(job.draft, VML_DRAWINGS))
    editPart(job.draft, part, (edit) => {
      let tells = false;
      for (const node of descendants(edit.root))
        for (const [name, value] of Object.entries(node.attributes)) {
          if (name.startsWith('xmlns') || !tellsOfHouse(value)) continue;
          edit.removeAttribute(node, name);
          tells = true;
        }
      const sheet = sheetOf(job, part)?.title;
      if (tells) job.account.removed.push({ kind: 'pfad', what: removalMessages.picturePath(sheet) });
    });
}

/** A picture that is in the workbook, too, stays; one that only lies elsewhere cannot be shown at the recipient's. */
function removeLink(edit: PartEdit, blip: XmlNode): boolean {
  const names = [...relationshipAttributes(blip).keys()];
  const link = names.find((name) => name.endsWith(':link'));
  if (link === undefined || edit.isRemoved(blip)) return false;
  if (names.some((name) => name.endsWith(':embed'))) edit.removeAttribute(blip, link);
  else edit.remove(drawnUnit(blip) ?? blip);
  return true;
}

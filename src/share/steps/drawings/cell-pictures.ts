import { readsSuppressed } from '../../charts/hidden-points';
import type { Job } from '../../step';
import { drawnUnit } from '../removal/drawn-unit';
import { removalMessages } from '../removal/messages';
import type { PartEdit } from '../removal/part-edit';

/** Pictures of cells that follow them (Excel's camera, `a14:cameraTool`) become pictures, or go with what they show. */
export function settleCellPictures(job: Job, edit: PartEdit, sheet: string | undefined): void {
  for (const node of edit.find('cameraTool')) {
    if (edit.isRemoved(node)) continue;
    const range = node.attributes['cellRange'] ?? '';
    const goes = job.verdict(range, sheet ?? '') !== undefined || readsSuppressed(job, range, sheet ?? '');
    edit.remove(goes ? (drawnUnit(node) ?? node) : node);
    const what = goes ? removalMessages.camera(sheet) : removalMessages.cameraLink(sheet);
    job.account.removed.push({ kind: 'diagramm', what });
  }
}

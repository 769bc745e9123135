import { ShareError } from '../../share-error';
import type { Job } from '../../step';
import { editPart } from '../removal/edit-part';
import { partsOfKind } from '../removal/part-kinds';
import type { PartKind } from '../removal/part-kinds';
import { removePartWhole } from '../removal/references';
import { vmlShapes } from './note-shapes';
import type { VmlShape } from './note-shapes';

export const VML_DRAWINGS: PartKind = { relationships: ['vmlDrawing'], contentType: /vmlDrawing$/i };

/**
 * Takes shapes out of the VML drawings; a drawing without any other goes as a whole. `tell` is called once per drawing
 * that changed, before it does.
 */
export function removeVmlShapes(
  job: Job,
  goes: (shape: VmlShape, part: string) => boolean,
  tell: (part: string) => void,
): void {
  for (const part of partsOfKind(job.draft, VML_DRAWINGS)) {
    let [gone, left] = [0, 0];
    const change = (): void =>
      editPart(job.draft, part, (edit) => {
        const shapes = vmlShapes(edit);
        const going = shapes.filter((shape) => goes(shape, part));
        [gone, left] = [going.length, shapes.length - going.length];
        if (gone > 0) tell(part);
        for (const { node } of going) edit.remove(node);
      });
    if (!isReadable(job, change)) {
      tell(part);
      removePartWhole(job.draft, part);
    } else if (gone > 0 && left === 0) removePartWhole(job.draft, part);
  }
}

/**
 * Excel itself writes VML that is no XML when a control's label has line breaks. Nobody can say what is in it, so it goes
 * as a whole; comments that stay cannot do without.
 */
function isReadable({ request }: Job, change: () => void): boolean {
  try {
    change();
    return true;
  } catch (error) {
    if (error instanceof ShareError && request.options.comments === 'entfernen') return false;
    throw error;
  }
}

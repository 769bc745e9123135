import type { Step } from '../step';
import { settleCellPictures } from './drawings/cell-pictures';
import { releaseLinkedTexts } from './drawings/linked-texts';
import { editPart } from './removal/edit-part';
import { partsOfKind } from './removal/part-kinds';
import type { PartKind } from './removal/part-kinds';
import { removalStep } from './removal/removal-step';
import { sheetOf } from './removal/whereabouts';

export const DRAWINGS: PartKind = {
  relationships: ['drawing', 'chartUserShapes'],
  contentType: /officedocument\.drawing\+xml|drawingml\.chartshapes\+xml/i,
};

/** Shapes that show cells: linked text boxes and pictures of cells, in sheets and on charts. */
export const drawingsStep: Step = removalStep('drawings', 'diagramm', (job) => {
  for (const part of partsOfKind(job.draft, DRAWINGS)) {
    const sheet = sheetOf(job, part)?.title;
    editPart(job.draft, part, (edit) => {
      settleCellPictures(job, edit, sheet);
      releaseLinkedTexts(job, edit, sheet);
    });
  }
});

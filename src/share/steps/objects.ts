import type { Job, Step } from '../step';
import { removeVmlShapes } from './comments/vml-drawings';
import { removeHiddenShapes } from './objects/hidden-shapes';
import { removalMessages } from './removal/messages';
import type { PartKind } from './removal/part-kinds';
import { referencesOf, removeReferences } from './removal/references';
import { removalStep } from './removal/removal-step';
import { removeParts } from './removal/remove-parts';
import { sheetOf } from './removal/whereabouts';
import { editSheets } from './removal/workbook-edit';

const KIND = 'objekte';

export const EMBEDDED: PartKind = {
  relationships: ['oleObject', 'package'],
  contentType: /officedocument\.oleObject$/i,
};
export const CONTROLS: PartKind = {
  relationships: ['control', 'activeXControlBinary', 'ctrlProp'],
  contentType: /activeX|controlproperties\+xml/i,
};

/** Files within the file (also those behind charts), form controls and ActiveX, and shapes that nobody sees. */
export const objectsStep: Step = removalStep('objects', KIND, (job) => {
  removeFromSheets(job);
  removeParts(job, KIND, CONTROLS, (part) => removalMessages.control(sheetOf(job, part)?.title), 0);
  removeParts(job, KIND, EMBEDDED, (part) => removalMessages.embedded(sheetOf(job, part)?.title));
  removeLinked(job);
  removeHiddenShapes(job);
  removeVmlShapes(
    job,
    ({ objectType }) => objectType !== '' && objectType !== 'Note',
    (part) =>
      job.account.removed.push({
        kind: KIND,
        what: removalMessages.control(sheetOf(job, part)?.title),
        count: 0,
      }),
  );
});

/** Each object stands twice there, for programs that know its anchor and for others: they are counted once. */
function removeFromSheets(job: Job): void {
  editSheets(job, (edit, { title }) => {
    const told = new Set<string>();
    for (const node of edit.find('oleObject', 'control')) {
      const id = `${node.name} ${node.attributes['shapeId']}`;
      const what = node.name === 'control' ? removalMessages.control(title) : removalMessages.embedded(title);
      if (!told.has(id)) job.account.removed.push({ kind: KIND, what });
      told.add(id);
      edit.remove(node);
    }
  });
}

/** Objects that lie in other files: the relationship leads out of the package. */
function removeLinked(job: Job): void {
  for (const { from, relationship } of referencesOf(job.draft, EMBEDDED.relationships)) {
    job.account.removed.push({ kind: KIND, what: removalMessages.embedded(sheetOf(job, from)?.title) });
    removeReferences(job.draft, from, new Set([relationship.id]));
  }
}

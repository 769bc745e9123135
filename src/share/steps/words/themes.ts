import type { Job } from '../../step';
import { editPart } from '../removal/edit-part';
import type { PartEdit } from '../removal/part-edit';
import { partsOfKind } from '../removal/part-kinds';
import type { PartKind } from '../removal/part-kinds';

const THEMES: PartKind = {
  relationships: ['theme', 'themeOverride'],
  contentType: /officedocument\.theme(?:Override)?\+xml/i,
};

const messages = {
  names: 'Eigene Namen und Farblisten des Designs (sein Aussehen bleibt)',
};

/** What Excel calls the themes that it starts with, in English and German. */
const USUAL =
  /^(?:(?:Office|Larissa)(?:[ -](?:Theme|Design|Classic))?(?: \d{4}(?: ?[-–] ?\d{4})?)?(?: ?(?:Theme|Design))?)?$/;
const NAMED = ['theme', 'themeOverride', 'clrScheme', 'fontScheme', 'fmtScheme'];
/** Colours that the author mixed, each with a name, and further schemes; no cell has them. */
const LISTS = ['custClrLst', 'extraClrSchemeLst'];

/** Themes have names of the house, and colours that nobody has used. */
export function removeThemeWords(job: Job): void {
  for (const part of partsOfKind(job.draft, THEMES))
    editPart(job.draft, part, (edit) => {
      const count = rename(edit) + removeLists(edit);
      if (count > 0) job.account.removed.push({ kind: 'texte', what: messages.names });
    });
}

function rename(edit: PartEdit): number {
  const named = edit.find(...NAMED).filter(({ attributes }) => !USUAL.test(attributes['name'] ?? ''));
  for (const node of named) edit.setAttribute(node, 'name', 'Office');
  return named.length;
}

function removeLists(edit: PartEdit): number {
  const lists = edit.find(...LISTS).filter(({ children }) => children.length > 0);
  for (const node of lists) edit.remove(node);
  return lists.length;
}

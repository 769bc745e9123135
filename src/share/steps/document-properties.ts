import type { Job, Step } from '../step';
import { editPart, treeOf } from './removal/edit-part';
import { removalMessages } from './removal/messages';
import { partsOfKind } from './removal/part-kinds';
import type { PartKind } from './removal/part-kinds';
import { removalStep } from './removal/removal-step';
import { removeParts } from './removal/remove-parts';
import { textOf } from './removal/xml-tree';

export const CORE_PROPERTIES: PartKind = {
  relationships: ['core-properties'],
  contentType: /core-properties\+xml/i,
};
export const APP_PROPERTIES: PartKind = {
  relationships: ['extended-properties'],
  contentType: /extended-properties\+xml/i,
};
export const CUSTOM_PROPERTIES: PartKind = {
  relationships: ['custom-properties'],
  contentType: /custom-properties\+xml/i,
};
/** Labels name the organisation that gave them. */
export const LABELS: PartKind = {
  relationships: ['classificationlabels'],
  contentType: /classificationlabels\+xml/i,
};

/** What tells nothing of people, of the house, or of what the copy does not hold. Everything else goes. */
const HARMLESS = new Set([
  ...['created', 'modified', 'language'],
  ...[
    'Application',
    'AppVersion',
    'DocSecurity',
    'ScaleCrop',
    'SharedDoc',
    'LinksUpToDate',
    'HyperlinksChanged',
  ],
]);

/** As Excel names them. */
const GERMAN: Readonly<Record<string, string>> = {
  creator: 'Autor',
  lastModifiedBy: 'Zuletzt gespeichert von',
  title: 'Titel',
  subject: 'Betreff',
  keywords: 'Markierungen',
  description: 'Kommentare',
  category: 'Kategorie',
  contentStatus: 'Status',
  lastPrinted: 'Zuletzt gedruckt',
  revision: 'Revisionsnummer',
  Company: 'Firma',
  Manager: 'Manager',
  HyperlinkBase: 'Linkbasis',
  Template: 'Vorlage',
  TotalTime: 'Bearbeitungszeit',
  TitlesOfParts: 'Namen der Blätter',
  HeadingPairs: 'Zahl der Blätter',
};

/** Everything that *Dateieigenschaften* tells of people and their house. */
export const documentPropertiesStep: Step = removalStep(
  'document-properties',
  'dokumenteigenschaften',
  (job) => {
    removeParts(
      job,
      'dokumenteigenschaften',
      CUSTOM_PROPERTIES,
      () => removalMessages.customProperties,
      (part) => treeOf(job.draft, part).children.length,
    );
    removeParts(job, 'dokumenteigenschaften', LABELS, () => removalMessages.label);
    for (const kind of [CORE_PROPERTIES, APP_PROPERTIES])
      for (const part of partsOfKind(job.draft, kind)) removePersonal(job, part);
  },
);

function removePersonal(job: Job, part: string): void {
  editPart(job.draft, part, (edit) => {
    const personal = edit.root.children.filter(
      (node) => !HARMLESS.has(node.name) && textOf(node).trim() !== '',
    );
    for (const node of personal) edit.remove(node);
    if (personal.length === 0) return;
    const names = personal.map(({ name }) => GERMAN[name] ?? name);
    job.account.removed.push({
      kind: 'dokumenteigenschaften',
      what: removalMessages.properties(names),
      count: names.length,
    });
  });
}

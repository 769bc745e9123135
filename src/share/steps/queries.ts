import type { Job, Step } from '../step';
import { editPart, treeOf } from './removal/edit-part';
import { removalMessages } from './removal/messages';
import { partsOfKind } from './removal/part-kinds';
import type { PartKind } from './removal/part-kinds';
import { removalStep } from './removal/removal-step';
import { removeParts } from './removal/remove-parts';
import { sheetOf } from './removal/whereabouts';
import { editWorkbook } from './removal/workbook-edit';

const KIND = 'abfragen';

export const CONNECTIONS: PartKind = { relationships: ['connections'], contentType: /connections\+xml/i };
export const QUERY_TABLES: PartKind = { relationships: ['queryTable'], contentType: /queryTable\+xml/i };
export const XML_MAPS: PartKind = {
  relationships: ['xmlMaps', 'tableSingleCells'],
  contentType: /tableSingleCells\+xml/i,
};
export const DATA_MODEL: PartKind = {
  relationships: ['powerPivotData', 'customData', 'customDataProps'],
  contentType: /openxmlformats-officedocument\.model\+data|customDataProperties\+xml/i,
};
export const REAL_TIME_DATA: PartKind = {
  relationships: ['volatileDependencies'],
  contentType: /volatileDependencies\+xml/i,
};
/** Linked data types and pictures in cells. */
export const RICH_DATA: PartKind = {
  relationships: [
    ...['rdRichValue', 'rdRichValueStructure', 'rdRichValueTypes', 'rdRichValueWebImage', 'rdArray'],
    ...['rdSupportingPropertyBag', 'rdSupportingPropertyBagStructure', 'richValueRel', 'richStyles'],
  ],
  contentType: /ms-excel\.(?:rdrichvalue|rdarray|rdsupportingpropertybag|richvaluerel|richstyles)/i,
};
const METADATA: PartKind = { relationships: ['sheetMetadata'], contentType: /sheetMetadata\+xml/i };
const TABLES: PartKind = { relationships: ['table'], contentType: /spreadsheetml\.table\+xml/i };

/** Where data came from: connections, queries, the data model, XML maps, linked data types. */
export const queriesStep: Step = removalStep('queries', KIND, (job) => {
  removeParts(job, KIND, QUERY_TABLES, (part) => removalMessages.query(sheetOf(job, part)?.title), 0);
  removeParts(
    job,
    KIND,
    CONNECTIONS,
    () => removalMessages.connections,
    (part) => treeOf(job.draft, part).children.length,
  );
  removeParts(job, KIND, XML_MAPS, () => removalMessages.xmlMaps);
  removeParts(job, KIND, DATA_MODEL, () => removalMessages.dataModel);
  removeParts(job, KIND, REAL_TIME_DATA, () => removalMessages.realTimeData);
  removeParts(job, KIND, RICH_DATA, () => removalMessages.richData);
  for (const part of partsOfKind(job.draft, TABLES)) releaseTable(job, part);
  for (const part of partsOfKind(job.draft, METADATA)) removeValueMetadata(job, part);
  removeModelFromWorkbook(job);
});

const OF_TABLE = ['tableType', 'connectionId'];
const OF_COLUMN = ['queryTableFieldId'];

/** A table that a query or an XML map filled becomes an ordinary one. */
function releaseTable(job: Job, part: string): void {
  editPart(job.draft, part, (edit) => {
    for (const name of OF_TABLE) edit.removeAttribute(edit.root, name);
    for (const column of edit.find('tableColumn'))
      for (const name of OF_COLUMN) edit.removeAttribute(column, name);
    for (const node of edit.find('xmlColumnPr')) edit.remove(node);
    if (edit.isEmpty) return;
    const name = edit.root.attributes['displayName'] ?? '';
    job.account.removed.push({ kind: KIND, what: removalMessages.queryTable(name), count: 0 });
  });
}

/** What cells say of data types and cubes. Types stay, since the metadata of dynamic arrays counts them. */
function removeValueMetadata(job: Job, part: string): void {
  editPart(job.draft, part, (edit) => {
    const nodes = [
      ...edit.find('metadataStrings', 'mdxMetadata', 'valueMetadata'),
      ...edit.find('futureMetadata').filter(({ attributes }) => attributes['name'] === 'XLRICHVALUE'),
    ];
    for (const node of nodes) edit.remove(node);
    if (nodes.length > 0) job.account.removed.push({ kind: KIND, what: removalMessages.cubeData });
  });
}

function removeModelFromWorkbook(job: Job): void {
  editWorkbook(job, (edit) => {
    const models = edit.find('dataModel');
    for (const node of models) edit.remove(node);
    if (models.length > 0) job.account.removed.push({ kind: KIND, what: removalMessages.dataModel });
  });
}

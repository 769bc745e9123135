import { element, MAIN_NAMESPACE, XML_DECLARATION } from '../xml';

const DYNAMIC_ARRAY_NAMESPACE = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray';
const DYNAMIC_ARRAY_EXTENSION = '{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}';

/* What an Excel without dynamic arrays shall do with the marks: carry them along (ECMA-376 Part 1, 18.9.10). */
const XLDAPR = {
  name: 'XLDAPR',
  minSupportedVersion: 120000,
  copy: true,
  pasteAll: true,
  pasteValues: true,
  merge: true,
  splitFirst: true,
  rowColShift: true,
  clearFormats: true,
  clearComments: true,
  assign: true,
  coerce: true,
  cellMeta: true,
};

/**
 * `xl/metadata.xml` with one entry, which says of an array formula that it is dynamic: cells point to it with `cm="1"`.
 * Without it Excel shows braces, and the block keeps its size for ever. Source: [MS-XLSX] 2.2.4.8 and 2.6.185.
 */
export function metadataXml(): string {
  const properties = element('xda:dynamicArrayProperties', { fDynamic: true, fCollapsed: false });
  const extension = element('ext', { uri: DYNAMIC_ARRAY_EXTENSION }, properties);
  const content = [
    element('metadataTypes', { count: 1 }, element('metadataType', XLDAPR)),
    element('futureMetadata', { name: 'XLDAPR', count: 1 }, `<bk><extLst>${extension}</extLst></bk>`),
    element('cellMetadata', { count: 1 }, '<bk><rc t="1" v="0"/></bk>'),
  ];
  const namespaces = { xmlns: MAIN_NAMESPACE, 'xmlns:xda': DYNAMIC_ARRAY_NAMESPACE };
  return XML_DECLARATION + element('metadata', namespaces, content.join(''));
}

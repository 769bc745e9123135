/** Main namespaces of the two vocabularies: transitional, which Excel writes, and strict. */
const MAIN = [
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
];
const RELATIONS = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
];

export const isMain = (namespace: string): boolean => MAIN.includes(namespace);
export const isRelations = (namespace: string): boolean => RELATIONS.includes(namespace);

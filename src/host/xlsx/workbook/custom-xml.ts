import type { OfficePackage } from '../office-package';
import { element, RELATIONSHIP_NAMESPACE, XML_DECLARATION } from '../xml';

const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const PROPERTIES_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

/** FNV-1a, 32 bits. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return value;
}

/** An id made of the content and the place of a part, so that the same workbook gives the same file. */
function itemId(xml: string, index: number): string {
  const digits = [1, 2, 3, 4]
    .map((round) => hash(`${index} ${round} ${xml}`, 0x811c9dc5))
    .map((value) => value.toString(16).toUpperCase().padStart(8, '0'))
    .join('');
  return `{${digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}}`;
}

/* A string has no encoding of its own: what its declaration says need not be true of the bytes written here. */
function withoutDeclaration(xml: string): string {
  return xml.replace(/^\ufeff?\s*<\?xml[^>]*\?>\s*/, '');
}

/** Adds the custom XML parts of a workbook and the properties that name each of them (ECMA-376 Part 1, 22.5). */
export function addCustomXmlParts(parts: readonly string[], workbookPath: string, file: OfficePackage): void {
  parts.forEach((xml, index) => {
    const item = `customXml/item${index + 1}.xml`;
    const properties = `customXml/itemProps${index + 1}.xml`;
    file.add(item, XML_DECLARATION + withoutDeclaration(xml));
    file.relate(workbookPath, `${RELATIONSHIP_NAMESPACE}/customXml`, item);
    const values = { 'ds:itemID': itemId(xml, index), 'xmlns:ds': PROPERTIES_NAMESPACE };
    const dataStoreItem = element('ds:datastoreItem', values, '<ds:schemaRefs/>');
    file.add(properties, XML_DECLARATION + dataStoreItem, PROPERTIES_TYPE);
    file.relate(item, `${RELATIONSHIP_NAMESPACE}/customXmlProps`, properties);
  });
}

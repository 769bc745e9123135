import { childNamed } from '../steps/removal/xml-tree';
import type { XmlNode } from '../steps/removal/xml-tree';
import { escapeXml } from '../xml/escape';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const STRICT_DRAWING = 'http://purl.oclc.org/ooxml/drawingml/main';

/**
 * The text of a title in place of the reference to a cell (`c:tx/c:strRef` becomes `c:tx/c:rich`). The font of a
 * linked title stands beside it in `c:txPr`, and comes along.
 */
export function richTitle(xml: string, reference: XmlNode, text: string): string {
  const prefix = reference.tag.slice(0, -reference.name.length);
  const properties = childNamed(reference.parent?.parent, 'txPr');
  const paragraph = childNamed(properties, 'p');
  if (!properties || !paragraph) return plainTitle(prefix, reference.namespace, text);
  const drawing = paragraph.tag.slice(0, -paragraph.name.length);
  const before = xml.slice(properties.openEnd, paragraph.start);
  const own = childNamed(paragraph, 'pPr');
  const format = own ? xml.slice(own.start, own.end) : '';
  const run = `<${drawing}r><${drawing}t>${escapeXml(text)}</${drawing}t></${drawing}r>`;
  return `<${prefix}rich>${before}<${paragraph.tag}>${format}${run}</${paragraph.tag}></${prefix}rich>`;
}

function plainTitle(prefix: string, namespace: string, text: string): string {
  const drawing = namespace.startsWith('http://purl.oclc.org/') ? STRICT_DRAWING : DRAWING;
  return `<${prefix}rich xmlns:a="${drawing}"><a:bodyPr/><a:p><a:r><a:t>${escapeXml(text)}</a:t></a:r></a:p></${prefix}rich>`;
}

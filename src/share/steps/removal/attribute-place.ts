import type { XmlNode } from './xml-tree';

/** Where an attribute stands in the text, with the blanks before it. */
export function attributePlace(
  xml: string,
  { start, openEnd }: Pick<XmlNode, 'start' | 'openEnd'>,
  name: string,
): { readonly start: number; readonly end: number } | undefined {
  const attribute = /\s+([^\s=/>]+)\s*=\s*(?:"[^"]*"|'[^']*')/g;
  for (const match of xml.slice(start, openEnd).matchAll(attribute)) {
    if (match[1] !== name) continue;
    const from = start + match.index;
    return { start: from, end: from + match[0].length };
  }
  return undefined;
}

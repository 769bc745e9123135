import type { XmlElement } from './xml-tree';

const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** A text as Excel shows it: `_x000D_` is a carriage return (ST_Xstring, ECMA-376 Part 1, 22.9.2.19). */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** The text of `<t>`, `<v>` or `<f>`. Blanks around it count only where the element says so. */
export function textOf(element: XmlElement | undefined): string {
  if (!element) return '';
  const { text, attributes } = element;
  return unescapeText(
    attributes['space'] === 'preserve' ? text : text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, ''),
  );
}

/** A text item, plain or in runs of different fonts; phonetic readings (`<rPh>`) are no part of it (18.4.8). */
export function richText(item: XmlElement | undefined): string {
  let text = '';
  for (const child of item?.children ?? []) {
    if (child.name === 't') text += textOf(child);
    if (child.name === 'r') text += textOf(child.children.find(({ name }) => name === 't'));
  }
  return text;
}

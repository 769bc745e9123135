import { find, findAll } from '../xml-access';
import type { XmlElement } from '../xml-tree';

/** The `val` of the element on the way through the given names. */
export function valueAt(element: XmlElement | undefined, ...names: readonly string[]): string | undefined {
  return find(element, ...names)?.attributes['val'];
}

/** A switch of a chart is on by being there, unless it says no (CT_Boolean); without it the format's default counts. */
export function switchAt(element: XmlElement | undefined, name: string, otherwise: boolean): boolean {
  const found = find(element, name);
  return found ? !['0', 'false'].includes(found.attributes['val'] ?? '1') : otherwise;
}

/** The text of a title, typed (`c:rich`) or taken from a cell (`c:strRef`); undefined for Excel's own text. */
export function titleText(title: XmlElement | undefined): string | undefined {
  const text = find(title, 'tx');
  const rich = find(text, 'rich');
  if (rich) return findAll(rich, 'p').map(paragraphText).join('\n');
  const point = find(text, 'strRef', 'strCache', 'pt', 'v');
  return point?.text;
}

function paragraphText(paragraph: XmlElement): string {
  return paragraph.children
    .map((part) => (part.name === 'br' ? '\n' : (find(part, 't')?.text ?? '')))
    .join('');
}

import { SaxesParser } from 'saxes';
import { ShareError } from '../share-error';
import { shareMessages } from '../messages';

/** An element, with its place in the text: `xml.slice(start, openEnd)` is its opening tag. */
export interface OpenedElement {
  /** Name without prefix; the namespace says which vocabulary it is of. */
  readonly name: string;
  readonly namespace: string;
  /** As written: with its prefix. */
  readonly tag: string;
  /** By their names as written (`r:id`). */
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  readonly openEnd: number;
  readonly depth: number;
}

export interface ElementHandlers {
  open?(element: OpenedElement): void;
  /** `xml.slice(element.start, end)` is the whole element; its content ends at `contentEnd`. */
  close?(element: OpenedElement, end: number, contentEnd: number): void;
  /** Text and CDATA, with entities resolved; belongs to the element opened last. */
  text?(text: string): void;
}

export const DEEPEST = 256;

/**
 * Reads a part and says where in its text each element stands, so that it can be changed by splices.
 *
 * @throws ShareError for text that is no XML, for document types (entities can grow without end), and for elements
 *   nested deeper than any workbook's
 */
export function readElements(xml: string, part: string, handlers: ElementHandlers): void {
  const open: OpenedElement[] = [];
  const parser = new SaxesParser({ xmlns: true, position: true } as const);
  parser.on('error', () => {
    throw new ShareError(shareMessages.damaged(part));
  });
  parser.on('doctype', () => {
    throw new ShareError(shareMessages.doctype(part));
  });
  parser.on('opentag', ({ name, local, uri, attributes }) => {
    if (open.length >= DEEPEST) throw new ShareError(shareMessages.tooDeep(part));
    const openEnd = parser.position;
    const values: Record<string, string> = {};
    for (const key in attributes) values[key] = attributes[key]?.value ?? '';
    const element: OpenedElement = {
      name: local,
      namespace: uri,
      tag: name,
      attributes: values,
      // A raw < stands in no attribute, so the nearest one begins this tag.
      start: xml.lastIndexOf('<', openEnd - 1),
      openEnd,
      depth: open.length,
    };
    open.push(element);
    handlers.open?.(element);
  });
  parser.on('closetag', ({ isSelfClosing }) => {
    const element = open.pop();
    const end = parser.position;
    if (element) handlers.close?.(element, end, isSelfClosing ? end : xml.lastIndexOf('<', end - 1));
  });
  const { text } = handlers;
  if (text) {
    parser.on('text', (value) => text.call(handlers, value));
    parser.on('cdata', (value) => text.call(handlers, value));
  }
  parser.write(xml).close();
}

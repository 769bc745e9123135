import { SaxesParser } from 'saxes';
import { readMessages } from './messages';
import { XlsxError } from './xlsx-error';

/** An element with its names as written after the prefix: a file may choose its prefixes. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text directly inside the element. */
  readonly text: string;
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/** Takes an element out of the tree as soon as it is complete, so that millions of them never stand in memory. */
export type Takers = Readonly<Record<string, (element: XmlElement) => void>>;

const MOST_ELEMENTS = 1_000_000;
const DEEPEST = 200;

/**
 * Reads a part. Elements that `take` names by `parent/element` are handed over and don't stay in the tree.
 *
 * @throws XlsxError for text that is no XML, and for document types: workbooks have none, and their entities can grow
 *   without end
 */
export function parseXml(bytes: Uint8Array, part: string, take: Takers = {}): XmlElement {
  const open: OpenElement[] = [];
  let root: XmlElement | undefined;
  let kept = 0;
  const parser = new SaxesParser({ position: false, xmlns: false } as const);
  parser.on('error', () => {
    throw new XlsxError(readMessages.damaged(part));
  });
  parser.on('doctype', () => {
    throw new XlsxError(readMessages.doctype(part));
  });
  parser.on('opentag', ({ name, attributes }) => {
    kept += 1;
    if (open.length >= DEEPEST || kept > MOST_ELEMENTS)
      throw new XlsxError(readMessages.tooManyElements(part));
    open.push({ name: localName(name), attributes: localAttributes(attributes), children: [], text: '' });
  });
  const addText = (text: string): void => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const element = open.pop();
    const parent = open.at(-1);
    if (!element) return;
    if (!parent) root = element;
    else {
      const taker = take[`${parent.name}/${element.name}`];
      if (taker) {
        kept = open.length;
        taker(element);
      } else parent.children.push(element);
    }
  });
  parser.write(decodeXml(bytes, part)).close();
  if (!root) throw new XlsxError(readMessages.damaged(part));
  return root;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** `r:id` as `id`: no element of a workbook has two attributes of one local name. */
function localAttributes(attributes: Readonly<Record<string, string>>): Record<string, string> {
  const local = Object.create(null) as Record<string, string>;
  for (const name in attributes) {
    const short = localName(name);
    if (short === name || !(short in local)) local[short] = attributes[name] ?? '';
  }
  return local;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** UTF-8 or, with its mark, UTF-16: what a package may hold (ECMA-376 Part 2, 6.1.4). */
export function decodeXml(bytes: Uint8Array, part: string): string {
  try {
    const [first, second] = bytes;
    if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le', { fatal: true }).decode(bytes);
    if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be', { fatal: true }).decode(bytes);
    return utf8.decode(bytes);
  } catch {
    throw new XlsxError(readMessages.damaged(part));
  }
}

import { readElements } from '../../xml/read-elements';

/** An element with its children and its place in the text: `xml.slice(start, end)` is the whole of it. */
export interface XmlNode {
  /** Without prefix: transitional, strict and prefixed files share it. */
  readonly name: string;
  readonly namespace: string;
  /** As written: with its prefix. */
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  readonly openEnd: number;
  /** Where its content ends and its closing tag begins; for `<a/>` the same as `end`. */
  readonly contentEnd: number;
  readonly end: number;
  readonly parent: XmlNode | undefined;
  readonly children: readonly XmlNode[];
  /** The text that stands directly in it. */
  readonly text: string;
}

interface GrowingNode extends XmlNode {
  contentEnd: number;
  end: number;
  text: string;
  readonly children: GrowingNode[];
}

/** @throws ShareError for text that is no XML */
export function readTree(xml: string, part: string): XmlNode {
  const open: GrowingNode[] = [];
  let root: GrowingNode | undefined;
  readElements(xml, part, {
    open: ({ name, namespace, tag, attributes, start, openEnd }) => {
      const parent = open.at(-1);
      const place = { start, openEnd, contentEnd: openEnd, end: openEnd };
      const node: GrowingNode = {
        name,
        namespace,
        tag,
        attributes,
        ...place,
        parent,
        children: [],
        text: '',
      };
      parent?.children.push(node);
      root ??= node;
      open.push(node);
    },
    text: (text) => {
      const node = open.at(-1);
      if (node) node.text += text;
    },
    close: (_, end, contentEnd) => {
      const node = open.pop();
      if (node) Object.assign(node, { end, contentEnd });
    },
  });
  if (!root) throw new Error(`No element in ${part}`);
  return root;
}

/** The element and everything in it, in the order of the text. */
export function* descendants(node: XmlNode): Generator<XmlNode, void> {
  yield node;
  for (const child of node.children) yield* descendants(child);
}

/** From the element's parent up to the root. */
export function* ancestors({ parent }: XmlNode): Generator<XmlNode, void> {
  for (let node = parent; node; node = node.parent) yield node;
}

export function childNamed(node: XmlNode | undefined, ...names: readonly string[]): XmlNode | undefined {
  return node?.children.find(({ name }) => names.includes(name));
}

/** All text in the element, also that of its descendants. */
export function textOf(node: XmlNode): string {
  return node.text + node.children.map(textOf).join('');
}

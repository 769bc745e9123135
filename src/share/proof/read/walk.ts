import { SaxesParser } from 'saxes';

export type Attributes = Readonly<Record<string, string>>;

/** What is told of a part while it is read. Names are as written, with their prefix. */
export interface Walker {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
}

/** Reads a part once. Namespaces are the walker's business: resolving them for each cell takes half of the time. */
export function walk(xml: string, walker: Walker): void {
  const parser = new SaxesParser({ xmlns: false, position: false } as const);
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Error('document type');
  });
  parser.on('opentag', ({ name, attributes }) => walker.open(name, attributes));
  parser.on('closetag', ({ name }) => walker.close(name));
  parser.on('text', (text) => walker.text(text));
  parser.on('cdata', (text) => walker.text(text));
  parser.write(xml).close();
}

/** The name without its prefix. */
export function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

import { Scope } from './namespaces';
import type { Attributes, Walker } from './walk';
import { localName, walk } from './walk';

/** An element of a part. */
export interface Element {
  /** Without prefix. */
  readonly name: string;
  /** By their names as written. */
  readonly attributes: Attributes;
  /** What its attributes name in the relationships of the part. */
  readonly ids: readonly string[];
  readonly children: readonly Element[];
  /** Its own text, without that of its children. */
  readonly text: string;
}

interface Open extends Element {
  readonly ids: string[];
  readonly children: Element[];
  text: string;
}

/** Takes the rows of a sheet, so that no object is made for a cell. Element names come without prefix. */
export interface RowReader {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
}

export interface Rows {
  /** Takes what stands in `sheetData`. */
  readonly rows?: RowReader;
  /** Prefixes that must be declared there, for rows that have been read already. */
  readonly prefixes?: ReadonlySet<string>;
}

/** The elements of a part; those in `sheetData` only, if nobody else takes them. */
export function readTree(xml: string, rows: Rows = {}): Element {
  const builder = new TreeBuilder(rows);
  walk(xml, builder);
  return builder.root;
}

class TreeBuilder implements Walker {
  private readonly outside: Open = { name: '', attributes: {}, ids: [], children: [], text: '' };
  private readonly path: Open[] = [this.outside];
  private readonly scopes: Scope[] = [Scope.outermost];
  private isInRows = false;

  private readonly rows: RowReader | undefined;
  private readonly prefixes: ReadonlySet<string>;

  constructor({ rows, prefixes = new Set() }: Rows) {
    this.rows = rows;
    this.prefixes = prefixes;
  }

  get root(): Element {
    const [root] = this.outside.children;
    if (!root) throw new Error('no element');
    return root;
  }

  open(name: string, attributes: Attributes): void {
    if (this.isInRows) return this.openInRows(name, attributes);
    const scope = (this.scopes.at(-1) as Scope).enter(attributes);
    scope.require(name);
    const element: Open = { name: localName(name), attributes, ids: [], children: [], text: '' };
    for (const key in attributes) {
      if (!key.includes(':') || key.startsWith('xmlns:')) continue;
      scope.require(key);
      if (scope.isRelationship(key)) element.ids.push(attributes[key] ?? '');
    }
    this.path.at(-1)?.children.push(element);
    this.path.push(element);
    this.scopes.push(scope);
    if (element.name !== 'sheetData') return;
    for (const prefix of this.prefixes) scope.require(`${prefix}:`);
    this.isInRows = this.rows !== undefined;
  }

  close(name: string): void {
    const local = localName(name);
    if (this.isInRows && local !== 'sheetData') {
      this.rows?.close(local);
      return;
    }
    this.isInRows = false;
    this.path.pop();
    this.scopes.pop();
  }

  text(text: string): void {
    if (this.isInRows) this.rows?.text(text);
    else (this.path.at(-1) as Open).text += text;
  }

  private openInRows(name: string, attributes: Attributes): void {
    const local = localName(name);
    if (local !== name || local === 'row') {
      const scope = (this.scopes.at(-1) as Scope).enter(attributes);
      scope.require(name);
      for (const key in attributes) if (!key.startsWith('xmlns:')) scope.require(key);
    }
    this.rows?.open(local, attributes);
  }
}

/** The element and everything inside it, in the order of the part. */
export function* within(element: Element): Generator<Element> {
  const waiting: Element[] = [element];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    for (let index = next.children.length - 1; index >= 0; index -= 1)
      waiting.push(next.children[index] as Element);
  }
}

export function* allOf(element: Element, ...names: readonly string[]): Generator<Element> {
  for (const inner of within(element)) if (names.includes(inner.name)) yield inner;
}

export function childOf(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((child) => child.name === name);
}

export function childrenOf(element: Element | undefined, name: string): readonly Element[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** All text inside an element. */
export function textIn(element: Element): string {
  let text = '';
  for (const inner of within(element)) text += inner.text;
  return text;
}

/** `1`, `true` and `on` are true; a missing attribute is what it is by default. */
export function isOn(value: string | undefined, usually = false): boolean {
  return value === undefined ? usually : value === '1' || value === 'true' || value === 'on';
}

import { Archive } from './archive';
import { decode } from './decode';
import type { ContentTypes, Relationship } from './package';
import { CONTENT_TYPES, contentTypesOf, isXml, relationshipsOf, relationshipsPart, typeOf } from './package';
import type { Element } from './tree';
import { readTree } from './tree';

/** A package with its parts read when they are asked for, each once. */
export class PackageReader {
  readonly archive: Archive;
  private readonly trees = new Map<string, Element>();
  private readonly relationships_ = new Map<string, readonly Relationship[]>();
  private readonly byLowerCase: ReadonlyMap<string, string>;
  private types: ContentTypes | undefined;

  /** @throws for what is no ZIP */
  constructor(bytes: Uint8Array) {
    this.archive = new Archive(bytes);
    this.byLowerCase = new Map(this.archive.parts.map((name) => [name.toLowerCase(), name]));
  }

  get contentTypes(): ContentTypes {
    return (this.types ??= contentTypesOf(this.tree(CONTENT_TYPES)));
  }

  /** All parts but content types and relationships. */
  get parts(): readonly string[] {
    return this.archive.parts.filter((part) => part !== CONTENT_TYPES && !part.endsWith('.rels'));
  }

  has(part: string): boolean {
    return this.byLowerCase.has(part.toLowerCase());
  }

  bytes(part: string): Uint8Array {
    return this.archive.content(this.nameOf(part));
  }

  /** See Archive. */
  release(part: string): void {
    this.archive.release(this.nameOf(part));
  }

  private nameOf(part: string): string {
    return this.byLowerCase.get(part.toLowerCase()) ?? part;
  }

  typeOf(part: string): string | undefined {
    return typeOf(this.contentTypes, part);
  }

  isXml(part: string): boolean {
    return part === CONTENT_TYPES || isXml(part, this.typeOf(part));
  }

  xml(part: string): string {
    return decode(this.bytes(part));
  }

  /** @throws for a part that is no XML */
  tree(part: string): Element {
    const known = this.trees.get(part);
    if (known) return known;
    const tree = readTree(this.xml(part));
    this.trees.set(part, tree);
    return tree;
  }

  relationships(part: string): readonly Relationship[] {
    const known = this.relationships_.get(part);
    if (known) return known;
    const where = relationshipsPart(part);
    const relationships = this.has(where) ? relationshipsOf(this.tree(where), part) : [];
    this.relationships_.set(part, relationships);
    return relationships;
  }

  /** The parts that relationships of a kind lead to. */
  related(part: string, kind: string): readonly string[] {
    return this.relationships(part)
      .filter((relationship) => relationship.kind === kind && !relationship.isExternal)
      .map(({ target }) => target);
  }
}

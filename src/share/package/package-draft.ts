import { packMember, writeZip } from '../../zip/pack';
import type { PackedMember } from '../../zip/pack';
import { ShareError } from '../share-error';
import { shareMessages } from '../messages';
import { CONTENT_TYPES, ContentTypes } from './content-types';
import type { Draft, Relationship } from './draft';
import { PackagePart } from './package-part';
import { partKey, relationshipsName } from './part-name';
import { RelationshipsPart } from './relationships-part';

interface Referrer {
  readonly from: string;
  readonly relationship: Relationship;
}

/** The parts of an open package; see Draft. */
export class PackageDraft implements Draft {
  private readonly parts_ = new Map<string, PackagePart>();
  private readonly relations = new Map<string, RelationshipsPart>();
  private readonly referrers_ = new Map<string, Referrer[]>();

  constructor(
    parts: readonly PackagePart[],
    relations: readonly RelationshipsPart[],
    private types: ContentTypes,
    /** Names of all members in the order of the ZIP, relationships included. */
    private readonly order: readonly string[],
  ) {
    for (const part of parts) this.parts_.set(partKey(part.name), part);
    for (const part of relations) {
      this.relations.set(partKey(part.owner), part);
      for (const relationship of part.all()) this.refer({ from: part.owner, relationship });
    }
  }

  parts(): readonly string[] {
    return [...this.parts_.values()].map(({ name }) => name);
  }

  has(part: string): boolean {
    return this.parts_.has(partKey(part));
  }

  contentType(part: string): string {
    return this.types.of(part);
  }

  setContentType(part: string, contentType: string): void {
    this.types.set(part, contentType);
  }

  xml(part: string): string {
    return this.part(part).xml();
  }

  setXml(part: string, xml: string): void {
    this.part(part).setXml(xml);
  }

  bytes(part: string): Uint8Array {
    return this.part(part).bytes();
  }

  /** See PackagePart. */
  holdRows(part: string, start: number, end: number, arePlain: boolean): string {
    return this.part(part).holdRows(start, end, arePlain);
  }

  setRows(part: string, rows: readonly string[]): void {
    this.part(part).setRows(rows);
  }

  /** The rows of a worksheet as they are now; undefined for other parts. */
  rows(part: string): string | undefined {
    return this.part(part).heldRows();
  }

  /** The same where anything but rows, cells and what cells hold may stand in them. */
  strangeRows(part: string): string | undefined {
    return this.part(part).hasPlainRows ? undefined : this.rows(part);
  }

  setBytes(part: string, content: Uint8Array): void {
    this.part(part).setBytes(content);
  }

  /** Changes the text of content types and relationships where it says nothing of the package: comments in it. */
  rewriteLists(change: (xml: string, name: string) => string): void {
    this.types = new ContentTypes(change(this.types.render(this.parts()), CONTENT_TYPES));
    for (const [key, part] of this.relations) {
      const before = part.render();
      const after = change(before, relationshipsName(part.owner));
      const nameOf = (target: string): string => this.parts_.get(partKey(target))?.name ?? target;
      if (after !== before) this.relations.set(key, new RelationshipsPart(part.owner, nameOf, after));
    }
  }

  relationships(part: string): readonly Relationship[] {
    return this.relations.get(partKey(part))?.all() ?? [];
  }

  referrers(part: string): readonly Referrer[] {
    return this.referrers_.get(partKey(part)) ?? [];
  }

  removeRelationship(from: string, id: string): void {
    const relationship = this.relations.get(partKey(from))?.remove(id);
    if (!relationship || relationship.external) return;
    const key = partKey(relationship.target);
    const rest = this.referrers(relationship.target).filter(
      (referrer) => partKey(referrer.from) !== partKey(from) || referrer.relationship.id !== id,
    );
    this.referrers_.set(key, rest);
  }

  removePart(part: string): void {
    const ledTo = this.targets(part);
    this.drop(part);
    if (ledTo.length === 0) return;
    const reachable = this.reachable(['']);
    for (const orphan of this.reachable(ledTo)) if (!reachable.has(orphan)) this.drop(orphan);
  }

  addPart(part: string, contentType: string, xml: string): void {
    this.parts_.set(partKey(part), PackagePart.of(part, xml));
    this.types.set(part, contentType);
  }

  addRelationship(from: string, type: string, target: string): string {
    const key = partKey(from);
    const relations = this.relations.get(key) ?? new RelationshipsPart(from, (name) => name);
    this.relations.set(key, relations);
    const relationship = relations.add(type, target);
    this.refer({ from, relationship });
    return relationship.id;
  }

  /** The package, content types first, parts in the order in which they stood. */
  write(): Uint8Array {
    const types = this.types.render(this.parts());
    const members = [packMember(CONTENT_TYPES, new TextEncoder().encode(types), 6)];
    for (const pack of this.inOrder()) members.push(pack());
    return writeZip(members);
  }

  /** How each part and its relationships are packed, in the order of the ZIP; new ones at the end. */
  private inOrder(): Iterable<() => PackedMember> {
    const packs = new Map<string, (() => PackedMember) | undefined>(
      this.order.map((name) => [partKey(name), undefined]),
    );
    for (const [key, part] of this.parts_) packs.set(key, () => part.packed());
    for (const part of this.relations.values()) {
      if (part.all().length === 0) continue;
      const name = relationshipsName(part.owner);
      packs.set(partKey(name), () => packMember(name, new TextEncoder().encode(part.render()), 6));
    }
    return [...packs.values()].filter((pack) => pack !== undefined);
  }

  private part(name: string): PackagePart {
    const part = this.parts_.get(partKey(name));
    if (!part) throw new ShareError(shareMessages.damaged(name));
    return part;
  }

  private refer(referrer: Referrer): void {
    if (referrer.relationship.external) return;
    const key = partKey(referrer.relationship.target);
    const referrers = this.referrers_.get(key);
    if (referrers) referrers.push(referrer);
    else this.referrers_.set(key, [referrer]);
  }

  private drop(part: string): void {
    for (const { from, relationship } of [...this.referrers(part)])
      this.removeRelationship(from, relationship.id);
    for (const { id } of this.relationships(part)) this.removeRelationship(part, id);
    this.relations.delete(partKey(part));
    this.parts_.delete(partKey(part));
  }

  private targets(part: string): readonly string[] {
    return this.relationships(part)
      .filter(({ external, target }) => !external && this.has(target))
      .map(({ target }) => partKey(target));
  }

  /** Everything that relationships lead to from these parts, themselves included; cycles end. */
  private reachable(from: readonly string[]): ReadonlySet<string> {
    const reached = new Set(from);
    for (const part of reached) for (const target of this.targets(part)) reached.add(target);
    return reached;
  }
}

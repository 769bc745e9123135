import { ShareError } from '../share-error';
import { shareMessages } from '../messages';
import { escapeXml } from '../xml/escape';
import { readElements } from '../xml/read-elements';
import { Splices } from '../xml/splices';
import type { Relationship } from './draft';
import { relationshipsName, relativeTarget, resolveTarget } from './part-name';

interface Held {
  readonly relationship: Relationship;
  /** Where it stands in the text; undefined: added since. */
  readonly place?: { readonly start: number; readonly end: number };
}

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

const kindOf = (type: string): string => type.slice(type.lastIndexOf('/') + 1);

/** The relationships of one part, changed by splices only. */
export class RelationshipsPart {
  private readonly held = new Map<string, Held>();
  private readonly removed: { readonly start: number; readonly end: number }[] = [];
  private prefix = '';
  private contentEnd = 0;

  /**
   * @param nameOf the name of the part as the ZIP writes it, or the given one where there is none
   * @throws ShareError for XML that is broken, and where two have one id
   */
  constructor(
    readonly owner: string,
    nameOf: (target: string) => string,
    private readonly xml = EMPTY,
  ) {
    readElements(xml, relationshipsName(owner), {
      close: ({ name, tag, attributes, start, depth }, end, contentEnd) => {
        if (depth === 0) {
          this.prefix = tag.slice(0, tag.length - name.length);
          this.contentEnd = contentEnd;
        } else if (name === 'Relationship') this.hold(attributes, nameOf, { start, end });
      },
    });
  }

  private hold(
    {
      Id: id = '',
      Type: type = '',
      Target: written = '',
      TargetMode: mode,
    }: Readonly<Record<string, string>>,
    nameOf: (target: string) => string,
    place: { readonly start: number; readonly end: number },
  ): void {
    if (this.held.has(id)) throw new ShareError(shareMessages.damaged(relationshipsName(this.owner)));
    const external = mode === 'External';
    const target = external ? written : nameOf(resolveTarget(this.owner, written) ?? written);
    this.held.set(id, { relationship: { id, type, kind: kindOf(type), target, external }, place });
  }

  all(): readonly Relationship[] {
    return [...this.held.values()].map(({ relationship }) => relationship);
  }

  remove(id: string): Relationship | undefined {
    const held = this.held.get(id);
    this.held.delete(id);
    if (held?.place) this.removed.push(held.place);
    return held?.relationship;
  }

  add(type: string, target: string): Relationship {
    let number = this.held.size + 1;
    while (this.held.has(`rId${number}`)) number += 1;
    const relationship = { id: `rId${number}`, type, kind: kindOf(type), target, external: false };
    this.held.set(relationship.id, { relationship });
    return relationship;
  }

  render(): string {
    const splices = new Splices(this.xml);
    for (const { start, end } of this.removed) splices.remove(start, end);
    for (const { relationship, place } of this.held.values())
      if (!place) splices.insert(this.contentEnd, this.line(relationship));
    return splices.apply();
  }

  private line({ id, type, target }: Relationship): string {
    const path = relativeTarget(this.owner, target);
    return `<${this.prefix}Relationship Id="${id}" Type="${escapeXml(type)}" Target="${escapeXml(path)}"/>`;
  }
}

import { escapeXml } from '../../xml/escape';
import { Splices } from '../../xml/splices';
import { attributePlace } from './attribute-place';
import { relationshipAttributes } from './relationship-ids';
import { descendants } from './xml-tree';
import type { XmlNode } from './xml-tree';

/** Elements that only hold others: without them they go, too. Empty ones are no valid XML for Excel. */
const CONTAINERS = new Set([
  ...['AlternateContent', 'Choice', 'Fallback', 'ext', 'extLst'],
  ...['oleObjects', 'controls', 'tableParts', 'customProperties', 'hyperlinks', 'protectedRanges'],
  ...['pivotCaches', 'externalReferences', 'slicerList', 'slicerCaches', 'timelineRefs', 'timelineCacheRefs'],
  ...['pivotTableReferences', 'webExtensions', 'webPublishItems', 'cellSmartTags', 'smartTags'],
  ...['cellStyles', 'dataValidations', 'conditionalFormatting', 'conditionalFormattings'],
  ...['sparklines', 'sparklineGroup', 'sparklineGroups', 'dLbls'],
]);

/** What a container cannot be without, although it holds other things besides. */
const ESSENTIAL: Readonly<Record<string, string>> = {
  AlternateContent: 'Choice',
  conditionalFormatting: 'cfRule',
  sparklineGroup: 'sparklines',
};

/** Changes to one part: elements go, with the containers that they leave empty, and counts stay right. */
export class PartEdit {
  private readonly splices: Splices;
  private readonly removed = new Set<XmlNode>();
  private readonly left = new Map<XmlNode, number>();
  private readonly droppedIds = new Set<string>();
  private readonly droppedAttributes = new Map<XmlNode, Set<string>>();

  constructor(
    readonly xml: string,
    readonly root: XmlNode,
  ) {
    this.splices = new Splices(xml);
  }

  get isEmpty(): boolean {
    return this.splices.isEmpty;
  }

  /** The elements of these names that are still there, in the order of the text. */
  find(...names: readonly string[]): readonly XmlNode[] {
    return [...this.remaining(this.root)].filter(({ name }) => names.includes(name));
  }

  isRemoved(node: XmlNode): boolean {
    for (let at: XmlNode | undefined = node; at; at = at.parent) if (this.removed.has(at)) return true;
    return false;
  }

  remove(node: XmlNode): void {
    if (this.isRemoved(node) || !node.parent) return;
    this.removed.add(node);
    this.splices.remove(node.start, node.end);
    for (const inner of descendants(node))
      for (const id of relationshipAttributes(inner).values()) this.droppedIds.add(id);
    this.removeEmptied(node.parent, node);
  }

  removeAttribute(node: XmlNode, name: string): void {
    const place = attributePlace(this.xml, node, name);
    if (!place) return;
    const id = relationshipAttributes(node).get(name);
    if (id !== undefined) this.droppedIds.add(id);
    this.droppedAttributes.set(node, new Set(this.droppedAttributes.get(node)).add(name));
    this.splices.remove(place.start, place.end);
  }

  /** Changes an attribute that is there; others are not added. */
  setAttribute(node: XmlNode, name: string, value: string): void {
    const place = attributePlace(this.xml, node, name);
    if (place) this.splices.replace(place.start, place.end, ` ${name}="${escapeXml(value)}"`);
  }

  /** Puts XML in the place of an element. */
  replace(node: XmlNode, xml: string): void {
    this.splices.replace(node.start, node.end, xml);
  }

  /** Puts XML in the place of what stands between two places. */
  replaceBetween(start: number, end: number, xml: string): void {
    this.splices.replace(start, end, xml);
  }

  setText(node: XmlNode, text: string): void {
    const open = this.xml.slice(node.start, node.openEnd).replace(/\/>$/, '>');
    this.replace(node, `${open}${escapeXml(text)}</${node.tag}>`);
  }

  apply(): string {
    for (const parent of new Set([...this.removed].map((node) => node.parent))) {
      if (!parent || this.isRemoved(parent) || !('count' in parent.attributes)) continue;
      const left = parent.children.filter((child) => !this.removed.has(child)).length;
      this.setAttribute(parent, 'count', String(left));
    }
    return this.splices.apply();
  }

  /** Relationships that what is gone named, and nothing that stayed does. */
  unusedIds(): readonly string[] {
    if (this.droppedIds.size === 0) return [];
    const used = new Set<string>();
    for (const node of this.remaining(this.root))
      for (const [name, id] of relationshipAttributes(node))
        if (!this.droppedAttributes.get(node)?.has(name)) used.add(id);
    return [...this.droppedIds].filter((id) => !used.has(id));
  }

  /** Counts down instead of counting anew: a sheet may have 65,000 links, and all of them may go. */
  private removeEmptied(parent: XmlNode, gone: XmlNode): void {
    if (!CONTAINERS.has(parent.name)) return;
    const essential = ESSENTIAL[parent.name];
    const counts = ({ name }: XmlNode): boolean => essential === undefined || name === essential;
    const before = this.left.get(parent) ?? parent.children.filter(counts).length;
    const left = before - (counts(gone) ? 1 : 0);
    this.left.set(parent, left);
    if (left <= 0) this.remove(parent);
  }

  private *remaining(node: XmlNode): Generator<XmlNode, void> {
    if (this.removed.has(node)) return;
    yield node;
    for (const child of node.children) yield* this.remaining(child);
  }
}

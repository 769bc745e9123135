import type { Draft, Relationship } from '../../package/draft';
import { drawnUnit, isDrawing } from './drawn-unit';
import { dropRelationships, editPart, isXmlPart } from './edit-part';
import type { PartEdit } from './part-edit';
import { relationshipAttributes } from './relationship-ids';
import { ancestors, descendants } from './xml-tree';
import type { XmlNode } from './xml-tree';

/** Elements that live on without the relationship: a page has its size without printer settings. */
const ATTRIBUTE_ONLY = new Set(['pageSetup']);
/** In a drawing these belong to a shape that is there without them. */
const BESIDE_THE_SHAPE = new Set(['hlinkClick', 'hlinkHover', 'hlinkMouseOver']);

/** A relationship with the part that has it. */
export interface Reference {
  readonly from: string;
  readonly relationship: Relationship;
}

/** The relationships of these kinds, in the whole package. */
export function referencesOf(draft: Draft, kinds: readonly string[]): readonly Reference[] {
  const wanted = new Set(kinds.map((kind) => kind.toLowerCase()));
  return ['', ...draft.parts()].flatMap((from) =>
    draft
      .relationships(from)
      .filter(({ kind }) => wanted.has(kind.toLowerCase()))
      .map((relationship) => ({ from, relationship })),
  );
}

/** Takes out a part, every relationship to it, and the elements that named them. */
export function removePartWhole(draft: Draft, part: string): void {
  for (const { from, relationship } of draft.referrers(part))
    removeReferences(draft, from, new Set([relationship.id]));
  if (draft.has(part)) draft.removePart(part);
}

/** Takes out relationships with the elements that name them, and their parts if nothing else leads there. */
export function removeReferences(draft: Draft, from: string, ids: ReadonlySet<string>): void {
  if (ids.size === 0) return;
  if (isXmlPart(draft, from))
    editPart(draft, from, (edit) => {
      for (const node of descendants(edit.root)) removeNaming(edit, node, ids);
    });
  dropRelationships(draft, from, ids);
}

function removeNaming(edit: PartEdit, node: XmlNode, ids: ReadonlySet<string>): void {
  const named = [...relationshipAttributes(node)].filter(([, value]) => ids.has(value));
  if (named.length === 0 || edit.isRemoved(node)) return;
  if (ATTRIBUTE_ONLY.has(node.name)) for (const [name] of named) edit.removeAttribute(node, name);
  else edit.remove(unitOf(edit.root, node));
}

/** An addition to a shape (the picture behind an effect, say) goes without the shape; else the shape goes. */
function unitOf(root: XmlNode, node: XmlNode): XmlNode {
  if (!isDrawing(root) || BESIDE_THE_SHAPE.has(node.name)) return node;
  return [...ancestors(node)].find(({ name }) => name === 'ext') ?? drawnUnit(node) ?? node;
}

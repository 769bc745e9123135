import type { Draft } from '../../package/draft';
import { PartEdit } from './part-edit';
import { readTree } from './xml-tree';
import type { XmlNode } from './xml-tree';

/** What was read last of each part: most steps only look, and look at the same text. */
const trees = new WeakMap<Draft, Map<string, { readonly xml: string; readonly root: XmlNode }>>();

export function treeOf(draft: Draft, part: string): XmlNode {
  const known = trees.get(draft) ?? new Map<string, { xml: string; root: XmlNode }>();
  trees.set(draft, known);
  const xml = draft.xml(part);
  const before = known.get(part);
  if (before?.xml === xml) return before.root;
  const root = readTree(xml, part);
  known.set(part, { xml, root });
  return root;
}

/** Changes a part, and takes out the relationships (with the parts) that only what went had named. */
export function editPart(draft: Draft, part: string, change: (edit: PartEdit) => void): void {
  const edit = new PartEdit(draft.xml(part), treeOf(draft, part));
  change(edit);
  if (edit.isEmpty) return;
  draft.setXml(part, edit.apply());
  dropRelationships(draft, part, edit.unusedIds());
}

/** Takes out relationships, and the parts they led to if nothing else leads there. */
export function dropRelationships(draft: Draft, from: string, ids: Iterable<string>): void {
  const known = new Map(draft.relationships(from).map((relationship) => [relationship.id, relationship]));
  for (const id of ids) {
    const relationship = known.get(id);
    if (!relationship) continue;
    const { external, target } = relationship;
    if (!external && draft.has(target) && draft.referrers(target).length === 1) draft.removePart(target);
    else draft.removeRelationship(from, id);
  }
}

/** Whether a part is text that can be read; picture and macro parts are not. */
export function isXmlPart(draft: Draft, part: string): boolean {
  return part !== '' && /[+/]xml$|vmldrawing$/i.test(draft.contentType(part));
}

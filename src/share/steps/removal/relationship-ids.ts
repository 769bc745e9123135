import { isRelations } from '../../workbook/vocabulary';
import { ancestors, descendants } from './xml-tree';
import type { XmlNode } from './xml-tree';

/** VML says `o:relid`. */
const OFFICE = 'urn:schemas-microsoft-com:office:office';

/** The attributes of an element that name a relationship: `r:id`, `r:embed`, whatever the prefix; by their names. */
export function relationshipAttributes(node: XmlNode): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [name, value] of Object.entries(node.attributes)) {
    const [prefix, local] = name.split(':');
    if (!prefix || !local || prefix === 'xmlns') continue;
    const namespace = namespaceOf(node, prefix);
    if (isRelations(namespace) || (namespace === OFFICE && local === 'relid')) found.set(name, value);
  }
  return found;
}

/** Every relationship that something in an element names. */
export function namedIds(root: XmlNode): ReadonlySet<string> {
  return new Set([...descendants(root)].flatMap((node) => [...relationshipAttributes(node).values()]));
}

function namespaceOf(node: XmlNode, prefix: string): string {
  const declaration = `xmlns:${prefix}`;
  if (declaration in node.attributes) return node.attributes[declaration] ?? '';
  for (const { attributes } of ancestors(node))
    if (declaration in attributes) return attributes[declaration] ?? '';
  return '';
}

import { descendants } from '../removal/xml-tree';
import type { XmlNode } from '../removal/xml-tree';

const NONE = /(?:^|;)\s*display\s*:\s*none/i;
const HIDDEN = /(?:^|;)\s*visibility\s*:\s*(?:hidden|collapse)/i;
const CLEAR = /(?:^|;)\s*opacity\s*:\s*[+-]?0*\.?0*%?\s*(?:;|$)/i;
const VISIBLE = /visible/i;

/** Whether an element of a drawing is there but not to be seen. In what is hidden something may be visible. */
export function isUnseen(node: XmlNode): boolean {
  const looks = looksOf(node);
  if (NONE.test(looks) || CLEAR.test(looks)) return true;
  if (!HIDDEN.test(looks)) return false;
  return ![...descendants(node)].some((inner) => inner !== node && VISIBLE.test(looksOf(inner)));
}

/** Attributes say the same as `style`. */
function looksOf({ attributes }: XmlNode): string {
  const told = ['display', 'visibility', 'opacity'].flatMap((name) =>
    name in attributes ? [`${name}:${attributes[name] ?? ''}`] : [],
  );
  return [...told, attributes['style'] ?? ''].join(';');
}

import { ancestors } from './xml-tree';
import type { XmlNode } from './xml-tree';

const SHAPES = new Set(['sp', 'pic', 'graphicFrame', 'cxnSp', 'contentPart', 'grpSp']);
const ANCHOR = /Anchor$/;
const ROOTS = new Set(['wsDr', 'userShapes']);

/** Whether a part is a drawing (of a sheet, or of a chart). */
export const isDrawing = ({ name }: XmlNode): boolean => ROOTS.has(name);

/**
 * What must go so that a drawn thing is gone: the shape itself within a group, else its anchor, with the
 * alternatives for other programs. undefined where the element belongs to no shape.
 */
export function drawnUnit(node: XmlNode): XmlNode | undefined {
  const shape = [node, ...ancestors(node)].find(({ name }) => SHAPES.has(name));
  if (!shape) return undefined;
  let unit = shape;
  for (const above of ancestors(shape)) {
    if (!ANCHOR.test(above.name) && !/^(AlternateContent|Choice|Fallback)$/.test(above.name)) break;
    unit = above;
  }
  return unit;
}

import type { PartEdit } from '../removal/part-edit';
import { childNamed } from '../removal/xml-tree';
import type { XmlNode } from '../removal/xml-tree';

/** Definitions and settings: a drawing that holds only these shows nothing. */
const NO_SHAPES = new Set(['shapetype', 'shapelayout']);

/** A shape of a VML drawing, with what Excel says it is: `Note`, `Button`, `Pict` …; '' for pictures of headers. */
export interface VmlShape {
  readonly node: XmlNode;
  readonly objectType: string;
  readonly row: number | undefined;
  readonly column: number | undefined;
}

export function vmlShapes(edit: PartEdit): readonly VmlShape[] {
  return edit.root.children
    .filter((node) => !NO_SHAPES.has(node.name) && !edit.isRemoved(node))
    .map((node) => {
      const data = childNamed(node, 'ClientData');
      return {
        node,
        objectType: data?.attributes['ObjectType'] ?? '',
        row: numberIn(data, 'Row'),
        column: numberIn(data, 'Column'),
      };
    });
}

function numberIn(data: XmlNode | undefined, name: string): number | undefined {
  const text = childNamed(data, name)?.text.trim();
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
}

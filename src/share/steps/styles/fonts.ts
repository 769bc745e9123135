import type { PartEdit } from '../removal/part-edit';
import { childNamed } from '../removal/xml-tree';
import type { XmlNode } from '../removal/xml-tree';

/** Fonts that programs come with: their names tell of nobody. */
const USUAL =
  /^(?:Aptos(?: Narrow| Display)?|Arial(?: Narrow| Unicode MS)?|Calibri(?: Light)?|Cambria|Carlito|Consolas|Courier New|DejaVu Sans|Helvetica|Liberation Sans|Segoe UI|Tahoma|Times New Roman|Verdana)$/;

/**
 * Gives fonts that nothing in the copy has, and those of unused differences, the name of the first one.
 *
 * @param used the numbers of the fonts that something has
 */
export function renameFonts(
  edit: PartEdit,
  fonts: readonly XmlNode[],
  used: ReadonlySet<number>,
  unusedDifferences: readonly XmlNode[],
): number {
  const names = new Set(fonts.filter((_, index) => used.has(index)).map(nameOf));
  const usual = nameOf(fonts[0]) || 'Calibri';
  const unused = [
    ...fonts.filter((_, index) => !used.has(index)),
    ...unusedDifferences.map((difference) => childNamed(difference, 'font')),
  ].flatMap((font) => childNamed(font, 'name') ?? []);
  const told = unused.filter(({ attributes: { val = '' } }) => !USUAL.test(val) && !names.has(val));
  for (const node of told) edit.setAttribute(node, 'val', usual);
  return told.length;
}

function nameOf(font: XmlNode | undefined): string {
  return childNamed(font, 'name')?.attributes['val'] ?? '';
}

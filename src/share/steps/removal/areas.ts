import { rectangleOf } from '../../cells/address';
import type { Area } from '../../workbook/model';
import { childNamed, textOf } from './xml-tree';
import type { XmlNode } from './xml-tree';

/** The areas of a `sqref` or `ref`: cells and ranges, separated by blanks. */
export function areasOf(sqref: string, sheet: string): readonly Area[] {
  return sqref
    .trim()
    .split(/\s+/)
    .flatMap((reference) => {
      const rectangle = rectangleOf(reference);
      return rectangle ? [{ sheet, ...rectangle }] : [];
    });
}

/** The `sqref` of the conditional format that a rule belongs to; the newer vocabulary has it as an element. */
export function cellsOfRule({ parent }: XmlNode): string {
  const inner = childNamed(parent, 'sqref');
  return parent?.attributes['sqref'] ?? (inner ? textOf(inner).trim() : '');
}

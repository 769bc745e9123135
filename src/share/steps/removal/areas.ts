import { rectangleOf } from '../../cells/address';
import type { Area } from '../../workbook/model';

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

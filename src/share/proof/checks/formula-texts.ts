import { allOf } from '../read/tree';
import type { Element } from '../read/tree';

/** A formula outside of cells. */
interface OuterFormula {
  readonly element: string;
  readonly text: string;
}

/** Where formulas stand in sheets, tables, charts and drawings, by the local names of their elements. */
const ELEMENTS = ['f', 'formula', 'formula1', 'formula2', 'calculatedColumnFormula', 'totalsRowFormula'];

/** The formulas of a part that are no formulas of cells. */
export function* outerFormulas(root: Element): Generator<OuterFormula> {
  for (const { name, text, attributes } of allOf(root, ...ELEMENTS, 'sp', 'cfvo', 'pic')) {
    if (name === 'sp' || name === 'pic') {
      const link = attributes.textlink ?? '';
      if (link !== '') yield { element: 'textlink', text: link };
    } else if (name === 'cfvo') {
      if (attributes.type === 'formula') yield { element: name, text: attributes.val ?? '' };
    } else if (text.trim() !== '') yield { element: name, text: text.trim() };
  }
}

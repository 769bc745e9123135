import type { Check } from '../../check';
import { allOf, isOn } from '../../read/tree';
import { namesHouse } from '../addresses';
import { proofMessages as messages } from '../messages';

/** Shapes that nobody sees are not there, and pictures do not say where they came from. */
export const shapesCheck: Check = {
  id: 'objekte',
  *run({ copy }) {
    for (const part of copy.package.parts) {
      if (!/drawing|chart/i.test(copy.package.typeOf(part) ?? '')) continue;
      const root = copy.elements(part);
      for (const { name, attributes } of root ? allOf(root, 'cNvPr', 'compatExt') : []) {
        const { hidden, descr = '', title = '', name: shape = '' } = attributes;
        if (name === 'compatExt' || isOn(hidden)) yield { message: messages.remains('objekte', part) };
        if ([descr, title, shape].some((text) => namesHouse(text)))
          yield { message: messages.remains('pfad', part) };
      }
    }
  },
};

import type { Check } from '../check';
import { within } from '../read/tree';
import { proofMessages as messages } from './messages';

/** A copy of values asks nobody to fill in anything (ECMA-376 Part 1, 18.3.1.32). */
export const inputHintsCheck: Check = {
  id: 'eingabehinweise',
  *run({ copy, report: { options } }) {
    if (options.formulas !== 'werte') return;
    for (const part of copy.package.parts) {
      const root = copy.elements(part);
      for (const { name, attributes } of root ? within(root) : [])
        if (name === 'dataValidation' && [attributes['prompt'], attributes['promptTitle']].some(Boolean))
          yield { message: messages.remains('texte', `${name} in ${part}`) };
    }
  },
};

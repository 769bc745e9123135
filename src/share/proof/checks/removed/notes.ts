import type { Check } from '../../check';
import { proofMessages as messages } from '../messages';

/** The shape of a note stands apart from its text, in a drawing of its own. */
export const notesCheck: Check = {
  id: 'kommentare',
  *run({ copy: { package: pack }, report: { options } }) {
    if (options.comments === 'bleiben') return;
    for (const part of pack.parts) {
      if (!/\.vml$/i.test(part) && !/vmlDrawing/.test(pack.typeOf(part) ?? '')) continue;
      if (/ObjectType\s*=\s*["']Note["']/i.test(pack.xml(part)))
        yield { message: messages.remains('kommentare', part) };
    }
  },
};

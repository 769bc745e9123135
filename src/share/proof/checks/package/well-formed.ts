import type { Check } from '../../check';
import { packageMessages as messages } from './messages';

/** Each part that is XML can be read; first those without which no other can be found. */
export const wellFormedCheck: Check = {
  id: 'paket',
  *run({ copy }) {
    const unreadable = copy.unreadablePart();
    if (unreadable !== undefined) return yield { message: messages.unreadable(unreadable) };
    for (const part of copy.package.archive.parts) {
      if (!copy.package.isXml(part)) continue;
      try {
        copy.read(part);
      } catch {
        yield { message: messages.unreadable(part) };
      }
    }
  },
};

import type { Check } from '../../check';
import { packageMessages as messages } from './messages';

/** Each part that is XML can be read. */
export const wellFormedCheck: Check = {
  id: 'paket',
  *run({ copy }) {
    for (const part of copy.package.archive.parts.keys()) {
      if (!copy.package.isXml(part)) continue;
      try {
        copy.read(part);
      } catch {
        yield { message: messages.unreadable(part) };
      }
    }
  },
};

import type { Check } from '../../check';
import { packageMessages as messages } from './messages';

/** Names that lead out of the package, or that readers take differently. */
const TRICK = /^\/|\\|\/\/|(^|\/)\.{1,2}(\/|$)|[\u0000-\u001f:*?"<>|]|\.$/;

/** Each part has one name, and the name is a plain one. */
export const archiveCheck: Check = {
  id: 'paket',
  *run({ copy }) {
    const { names, parts } = copy.package.archive;
    const seen = new Set<string>();
    for (const name of names) {
      const lower = name.toLowerCase();
      if (seen.has(lower)) yield { message: messages.twice(name) };
      seen.add(lower);
      if (TRICK.test(name)) yield { message: messages.strangeName(name) };
    }
    if (names.length !== parts.size && seen.size === names.length)
      yield { message: messages.unreadable('ZIP') };
  },
};

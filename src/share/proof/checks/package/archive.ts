import type { Check } from '../../check';
import type { Archive } from '../../read/archive';
import { checksum } from '../../read/checksum';
import { packageMessages as messages } from './messages';

/** Names that lead out of the package, or that readers take differently. */
const TRICK = /^\/|\\|\/\/|(^|\/)\.{1,2}(\/|$)|[\u0000-\u001f:*?"<>|]|\.$/;

/** Each part has one name, and the name is a plain one; its content is what was packed. */
export const archiveCheck: Check = {
  id: 'paket',
  *run({ copy }) {
    const { archive } = copy.package;
    const { names, parts, checksums } = archive;
    const seen = new Set<string>();
    for (const name of names) {
      const lower = name.toLowerCase();
      if (seen.has(lower)) yield { message: messages.twice(name) };
      seen.add(lower);
      if (TRICK.test(name)) yield { message: messages.strangeName(name) };
    }
    for (const part of parts)
      if (!isWhole(archive, part, checksums.get(part))) yield { message: messages.damaged(part) };
    if (names.length !== parts.length && seen.size === names.length)
      yield { message: messages.unreadable('ZIP') };
  },
};

function isWhole(archive: Archive, part: string, declared: number | undefined): boolean {
  try {
    return checksum(archive.content(part)) === declared;
  } catch {
    return false;
  }
}

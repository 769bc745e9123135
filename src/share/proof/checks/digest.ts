import type { Check } from '../check';
import { digestOn } from '../cover';
import { shownLines } from '../digest-lines';
import { proofMessages as messages } from './messages';

/** The cover closes the copy, with the digest of what it shows. */
export const digestCheck: Check = {
  id: 'pruefsumme',
  async *run({ cover, copy, shared, report }) {
    if (!cover) return yield { message: messages.noCover() };
    const place = { sheet: cover.title };
    const shown = digestOn(copy, cover);
    if (shown === undefined) return yield { message: messages.noDigest(), place };
    const lines = shownLines(copy, shared);
    const digest = new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', lines));
    const own = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
    if (own !== shown || own !== report.digest.toLowerCase())
      yield { message: messages.wrongDigest(), place };
  },
};

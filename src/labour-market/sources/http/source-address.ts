import { ImportError } from '../../import-error';
import { messages } from '../messages';

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * The address of a source.
 * Errors: ImportError for what is no http(s) address, for a name or password inside it (they would stand in logs), and
 * for plain http to another machine where `encrypted` is asked for.
 */
export function sourceAddress(text: string, { encrypted }: { readonly encrypted: boolean }): URL {
  if (!URL.canParse(text)) throw new ImportError(messages.notAnAddress);
  const url = new URL(text);
  if (url.username !== '' || url.password !== '')
    throw new ImportError(messages.credentialsInAddress(url.host));
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new ImportError(messages.notAnAddress);
  if (encrypted && url.protocol === 'http:' && !LOOPBACK.has(url.hostname))
    throw new ImportError(messages.notEncrypted(url.host));
  return url;
}

/** The same for a folder: with a `/` at its end, without query and fragment. */
export function baseAddress(text: string, demands: { readonly encrypted: boolean }): URL {
  const url = sourceAddress(text, demands);
  url.search = '';
  url.hash = '';
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

import { ImportError } from '../../import-error';
import { messages } from '../messages';

export interface Credentials {
  /** A name, or a token of 32 characters; then the password is empty. */
  readonly username: string;
  readonly password: string;
}

/** What a header takes and passes on unchanged; `fetch` would quote a refused value in its error. */
const HEADER_TEXT = /^(?:[\x21-\x7e\xa1-\xff](?:[\x20-\x7e\xa0-\xff]*[\x21-\x7e\xa1-\xff])?)?$/;

/** The request headers that log in. Error: ImportError, without the values, where a header cannot carry them. */
export function credentialHeaders({ username, password }: Credentials): Readonly<Record<string, string>> {
  if (username === '' || !HEADER_TEXT.test(username) || !HEADER_TEXT.test(password))
    throw new ImportError(messages.credentialsUnusable);
  return { username, password };
}

/** Below this length a word stands in ordinary texts. */
const SHORTEST_SECRET = 4;

/** A text of the service for people, without the name and password it may repeat. */
export function withoutCredentials(text: string, { username, password }: Credentials): string {
  return [password, username]
    .filter((secret) => secret.length >= SHORTEST_SECRET)
    .reduce((rest, secret) => rest.replaceAll(secret, '…'), text);
}

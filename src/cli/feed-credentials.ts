import type { FeedConfig, GenesisSystem } from '../labour-market/feed/feed-config';
import type { Credentials } from '../labour-market/sources/genesis/credentials';
import { feedTexts } from './feed-messages';
import { UserError } from './user-error';

type Environment = Readonly<Record<string, string | undefined>>;

/** A token stands in place of the name, and its password is empty. */
const TOKEN = /^[0-9a-f]{32}$/i;

/** Name and password for a system, from the environment only. Error: UserError naming the variable that is missing. */
export function credentialsFor(system: GenesisSystem, environment: Environment): Credentials {
  const prefix = `AMIP_${system.toUpperCase().replace('-', '_')}`;
  const username = environment[`${prefix}_NUTZER`] ?? '';
  const password = environment[`${prefix}_KENNWORT`] ?? '';
  if (username === '') throw new UserError(feedTexts.credentialsMissing(system, `${prefix}_NUTZER`));
  if (password === '' && !TOKEN.test(username))
    throw new UserError(feedTexts.credentialsMissing(system, `${prefix}_KENNWORT`));
  return { username, password };
}

/** Before anything is sent: error as of `credentialsFor`, for the first system whose credentials are missing. */
export function requireCredentials({ quellen }: FeedConfig, environment: Environment): void {
  for (const source of quellen) if (source.art === 'genesis') credentialsFor(source.system, environment);
}

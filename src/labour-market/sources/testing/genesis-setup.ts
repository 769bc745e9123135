import type { GenesisClient, GenesisOptions } from '../genesis';
import { genesisClient } from '../genesis';
import type { FakeClock } from './fake-clock';
import { fakeClock } from './fake-clock';
import { startGenesisServer } from './genesis-server';
import type { LocalServer } from './local-server';
import { LARGE_TABLE, SAMPLE_TABLE } from './sample-table';

export const USER = 'DEKL4711';
export const PASSWORD = 'Geheim!Wort#77';

export interface GenesisSetup {
  readonly server: LocalServer;
  readonly clock: FakeClock;
  client(options?: Partial<GenesisOptions>): GenesisClient;
}

/** A server with two tables and one account, and clients of it that do not wait. */
export async function genesisSetup(polls?: number): Promise<GenesisSetup> {
  const server = await startGenesisServer({
    accounts: { [USER]: PASSWORD },
    tables: [SAMPLE_TABLE, LARGE_TABLE],
    ...(polls !== undefined && { polls }),
  });
  const clock = fakeClock();
  const baseUrl = `${server.url}rest/2020/`;
  const client = (options: Partial<GenesisOptions> = {}) =>
    genesisClient({ baseUrl, username: USER, password: PASSWORD, fetch, clock, ...options });
  return { server, clock, client };
}

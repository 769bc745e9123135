import { ImportError } from '../labour-market/import-error';
import type { GenesisConfig, GenesisSystem } from '../labour-market/feed/feed-config';
import { genesisClient } from '../labour-market/sources/genesis';
import type { GenesisClient } from '../labour-market/sources/genesis';
import type { Credentials } from '../labour-market/sources/genesis/credentials';
import { GENESIS_HOSTS } from '../labour-market/sources/genesis/hosts';
import { Unavailable } from '../labour-market/sources/http/unavailable';
import type { FeedSource } from './feed-task';

const HOSTS: Readonly<Record<GenesisSystem, { readonly name: string; readonly page: string }>> = {
  regionalstatistik: { name: 'Regionaldatenbank Deutschland', page: 'https://www.regionalstatistik.de/' },
  'genesis-online': { name: 'GENESIS-Online', page: 'https://www-genesis.destatis.de/' },
  zensus: { name: 'Zensus 2022', page: 'https://ergebnisse.zensus2022.de/' },
};

/** `26.02.2026 15:28:28h` */
const UPDATED = /^(\d{2})\.(\d{2})\.(\d{4})(?:\s+(\d{2}:\d{2}:\d{2}))?/;

/**
 * The tables of a GENESIS service, each with all its regions: what is not wanted is left out here, since a service
 * ignores a filter that does not fit its table.
 */
export function genesisSource(config: GenesisConfig, credentials: Credentials): FeedSource {
  const { system, tabellen } = config;
  const { name: host, page } = HOSTS[system];
  const baseUrl = config.basis ?? GENESIS_HOSTS.find(({ name }) => name === host)?.baseUrl ?? '';
  const client = genesisClient({ fetch, baseUrl, ...credentials });
  return {
    name: system,
    notes: [],
    tasks: tabellen.map(({ name, ab }) => ({
      origin: `genesis:${system}:${name}`,
      title: name,
      region: null,
      key: JSON.stringify(['genesis', baseUrl, name, ab]),
      fileName: `${name}.zip`,
      sourceUrl: page,
      fetch: async (signal) => {
        const datenstand = await updated(client, name, signal);
        const bytes = await client.tablefile({ name, startyear: ab, quality: true }, signal);
        return { bytes: bytes ?? new Uint8Array(0), datenstand, retrieved: new Date().toISOString() };
      },
      adapt: (observations) => observations,
    })),
  };
}

/** The flat file does not say when it was published. Only a help for readers, so that a fault here costs nothing. */
async function updated(client: GenesisClient, table: string, signal: AbortSignal): Promise<string | null> {
  try {
    const [, day, month, year, time] =
      UPDATED.exec((await client.metadataTable(table, signal)).updated ?? '') ?? [];
    return year === undefined ? null : `${year}-${month}-${day}${time === undefined ? '' : `T${time}`}`;
  } catch (error) {
    if (error instanceof Unavailable || !(error instanceof ImportError)) throw error;
    return null;
  }
}

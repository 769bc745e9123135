export type Language = 'de' | 'en';

/** One installation of the GENESIS web service; each has its own accounts. */
export interface GenesisHost {
  readonly name: string;
  /** Case matters: `genesisWS` answers 404 at the Regionaldatenbank. */
  readonly baseUrl: string;
  /** Requests at the same time that the service allows. */
  readonly parallel: number;
  readonly languages: readonly Language[];
}

/** Where a service does not say how much it allows. */
const UNKNOWN_LIMIT = 1;

/** Addresses: restatis 0.4.0 and recorded replies; limits: the services' own texts at logincheck, 2025 and 2026. */
export const GENESIS_HOSTS: readonly GenesisHost[] = [
  {
    name: 'Regionaldatenbank Deutschland',
    baseUrl: 'https://www.regionalstatistik.de/genesisws/rest/2020/',
    parallel: 10,
    languages: ['de'],
  },
  {
    name: 'GENESIS-Online',
    baseUrl: 'https://www-genesis.destatis.de/genesisWS/rest/2020/',
    parallel: 3,
    languages: ['de', 'en'],
  },
  {
    name: 'GENESIS-Online',
    baseUrl: 'https://genesis.destatis.de/genesisWS/rest/2020/',
    parallel: 3,
    languages: ['de', 'en'],
  },
  {
    name: 'Zensus 2022',
    baseUrl: 'https://ergebnisse.zensus2022.de/api/rest/2020/',
    parallel: UNKNOWN_LIMIT,
    languages: ['de', 'en'],
  },
];

/** The known installation at an address; undefined for others: a proxy, the service of a Land. */
export function genesisHost(baseUrl: URL): GenesisHost | undefined {
  return GENESIS_HOSTS.find((host) => new URL(host.baseUrl).host === baseUrl.host);
}

/** How many requests may run at the same time: what is asked for, within what the service allows; 1 where nothing is asked. */
export function parallelRequests(baseUrl: URL, asked = 1): number {
  // A proxy or a test server is under the user's own control.
  const allowed = genesisHost(baseUrl)?.parallel ?? asked;
  return Math.max(1, Math.min(asked, allowed));
}

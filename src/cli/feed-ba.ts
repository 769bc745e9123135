import { ImportError } from '../labour-market/import-error';
import type { BaConfig } from '../labour-market/feed/feed-config';
import type { Observation } from '../labour-market/observation';
import type { Region, RegionDirectory } from '../labour-market/regions';
import type { BaClient } from '../labour-market/sources/ba-api';
import { baClient } from '../labour-market/sources/ba-api';
import type { BaTable } from '../labour-market/sources/ba/tables';
import { regionParameter } from '../labour-market/sources/ba/tables';
import { feedTexts } from './feed-messages';
import type { FeedSource, FeedTask } from './feed-task';

const PAGE = 'https://statistik.arbeitsagentur.de/';

/** The client of a configuration, which spells the regions as the directory does. */
export function configuredBaClient(config: BaConfig, directory?: RegionDirectory): BaClient {
  const { basis, namensliste, pause } = config;
  return baClient({
    fetch,
    ...(basis !== undefined && { baseUrl: basis }),
    ...(namensliste !== undefined && { namesUrl: namensliste }),
    ...(pause !== undefined && { pause }),
    ...(directory && { directory }),
  });
}

/** The tables of the Statistik-API, each once for every region whose level it has. */
export function baSource(
  config: BaConfig,
  regions: readonly Region[],
  directory: RegionDirectory,
): FeedSource {
  const client = configuredBaClient(config, directory);
  const has = (table: BaTable, { level }: Region) => regionParameter(table, level) !== undefined;
  return {
    name: 'ba',
    tasks: config.tabellen.flatMap((table) =>
      regions
        .filter((region) => has(table, region))
        .map((region) => task(client, config.basis ?? '', table, region)),
    ),
    notes: config.tabellen.flatMap((table) => {
      const levels = new Set(regions.filter((region) => !has(table, region)).map(({ level }) => level));
      return levels.size === 0 ? [] : [feedTexts.levelMissing(table, [...levels])];
    }),
  };
}

function task(client: BaClient, basis: string, table: BaTable, region: Region): FeedTask {
  return {
    origin: `ba:${table}`,
    title: `${table}, ${region.ags} ${region.baName ?? region.name}`,
    region: region.ags,
    key: JSON.stringify(['ba', basis, table, region.ags]),
    fileName: `${table}.csv`,
    sourceUrl: PAGE,
    fetch: async (signal) => ({
      bytes: await client.table({ table, region, format: 'csv' }, signal),
      datenstand: null,
      retrieved: new Date().toISOString(),
    }),
    adapt: (observations) => observations.map((observation) => ofRegion(observation, table, region)),
  };
}

/** The client has checked the region that the reply names; the reader may not know its spelling yet. */
function ofRegion(observation: Observation, table: BaTable, { ags }: Region): Observation {
  if (observation.region !== null && observation.region !== ags)
    throw new ImportError(feedTexts.otherRegion(observation.region, ags));
  return { ...observation, region: ags, table: observation.table ?? table };
}

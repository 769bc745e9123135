import { createHash } from 'node:crypto';
import { chooseSeries } from '../../src/labour-market/feed/choose-series';
import { collectSeries } from '../../src/labour-market/feed/collect-series';
import { feedDataset } from '../../src/labour-market/feed/dataset';
import type { Delivery } from '../../src/labour-market/feed/delivery';
import type { FeedDataset } from '../../src/labour-market/feed/feed-dataset';
import { readFile } from '../../src/labour-market/readers/read-file';
import { EMBEDDED } from '../../src/labour-market/regions';
import { amipDelivery } from './amip-2021';

const PAGE = 'https://www.regionalstatistik.de/';

/** What the build carries, by file name. `tables`: files of 13211-02-05-4 as the download without login gives them. */
export async function embeddedFeed(tables: readonly Uint8Array[]): Promise<ReadonlyMap<string, FeedDataset>> {
  return new Map([
    [
      'regionaldatenbank-13211-02-05-4.json',
      dataset(
        await Promise.all(tables.map(tableDelivery)),
        'Arbeitslose und Arbeitslosenquoten, Jahresdurchschnitte, alle Kreise',
      ),
    ],
    [
      'amip-2021-kaiserslautern.json',
      dataset(
        [amipDelivery()],
        'Zahlen des Arbeitsmarkt- und Integrationsprogramms 2021, Kaiserslautern, Stadt',
      ),
    ],
  ]);
}

async function tableDelivery(bytes: Uint8Array): Promise<Delivery> {
  const { observations } = await readFile(bytes);
  return {
    origin: 'genesis:regionalstatistik:13211-02-05-4',
    observations,
    // The table is made at the moment of the download.
    retrieved: observations[0]?.datenstand ?? '',
    sha256: createHash('sha256').update(bytes).digest('hex'),
    sourceUrl: PAGE,
    gebietsstand: null,
  };
}

/** Regions in the order of their keys; dissolved ones, which have no figures, are left out. */
function dataset(deliveries: readonly Delivery[], label: string): FeedDataset {
  const chosen = chooseSeries(collectSeries(deliveries).series).map((choice) => choice.chosen);
  const ordered = EMBEDDED.regions.flatMap(({ ags }) => chosen.filter(({ region }) => region === ags));
  const regionName = (ags: string) => EMBEDDED.byAgs.get(ags)?.name ?? ags;
  return feedDataset(ordered, { label, notes: [], regionName });
}

import { EMBEDDED } from '../regions';
import { buildFeed } from './build-feed';
import type { Delivery } from './delivery';
import { keptDeliveries } from './kept-deliveries';
import { readFeedDataset } from './read-feed-dataset';
import { delivered, observed } from './testing/observations';

const CREATED = '2026-03-01T06:00:00Z';
const LATER = '2026-04-01T06:00:00Z';
const REGIO = { origin: 'genesis:regionalstatistik:13211-02-05-4' };
const BA = { source: 'Statistik der Bundesagentur für Arbeit', table: 'EckwerteZeitreiheALOKr' };

const regio = (period: string, value: number, retrieved = CREATED): Delivery =>
  delivered([observed({ figure: 'arbeitslose', period, value })], { ...REGIO, retrieved });
const ba = (period: string, value: number): Delivery =>
  delivered([observed({ figure: 'arbeitslose', period, value, ...BA })], { origin: 'ba:x' });

const built = (deliveries: readonly Delivery[], created = CREATED) =>
  buildFeed(deliveries, { created, directory: EMBEDDED });

/** The feed of these deliveries, as a later run finds it. */
async function earlier(...deliveries: Delivery[]) {
  const { files, index } = await built(deliveries);
  return { files, index, kept: keptDeliveries(JSON.parse(files.get('geo/07312.a.json') ?? '')) };
}

const shown = (files: ReadonlyMap<string, string>) =>
  readFeedDataset(JSON.parse(files.get('geo/07312.a.json') ?? '')).map(({ period, value, source }) => [
    period,
    value,
    source,
  ]);

it('gives the same bytes where the same comes again, at whatever time', async () => {
  const { files, index, kept } = await earlier(regio('2024', 1), regio('2025', 2));
  const again = await buildFeed([regio('2024', 1, LATER), regio('2025', 2, LATER), ...kept], {
    created: LATER,
    directory: EMBEDDED,
    earlier: index,
  });
  expect(again.files).toEqual(files);
  expect(again.index.created).toBe(CREATED);
});

it('has a new time where a figure is new', async () => {
  const { index, kept } = await earlier(regio('2024', 1));
  const again = await buildFeed([regio('2025', 2), ...kept], {
    created: LATER,
    directory: EMBEDDED,
    earlier: index,
  });
  expect(again.index.created).toBe(LATER);
});

it('does not mix what it kept with another source', async () => {
  const { kept } = await earlier(regio('2024', 1));
  const first = await built([...kept, ba('2025', 7)]);
  expect(shown(first.files)).toEqual([['2024', 1, 'Regionaldatenbank Deutschland']]);
  const behind = await built([ba('2025', 7), ...kept]);
  expect(shown(behind.files)).toEqual([['2025', 7, BA.source]]);
});

it('calls a revision no contradiction', async () => {
  const { kept } = await earlier(regio('2025', 1));
  const { files, notes } = await built([regio('2025', 2), ...kept]);
  expect(shown(files)).toEqual([['2025', 2, 'Regionaldatenbank Deutschland']]);
  expect(notes).toEqual([]);
});

it('says of how many regions and periods it refuses a sign', async () => {
  const signs = (region: string) =>
    ['2023', '2024', '2025'].map((period) => observed({ figure: 'arbeitslose', region, period, sign: '-' }));
  const numbers = (region: string) =>
    ['2023', '2025'].map((period) => observed({ figure: 'arbeitslose', region, period, value: 5 }));
  const { notes } = await built([
    delivered([...signs('07312'), ...signs('07335')], REGIO),
    delivered([...numbers('07312'), ...numbers('07335')], { ...REGIO, earlier: true }),
  ]);
  expect(notes).toEqual([
    'Arbeitslose: „Regionaldatenbank Deutschland, 13211-02-05-4“ hat für 2 Zeiträume von 2023 bis 2025 heute ein Zeichen statt einer Zahl. Es bleibt die Zahl von früher. (2 Regionen)',
  ]);
});

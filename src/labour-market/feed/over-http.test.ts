import { EMBEDDED } from '../regions';
import type { FeedCache } from '../sources/feed/cached-reply';
import { staticFeed } from '../sources/static-feed';
import { startFeedServer } from '../sources/testing/feed-server';
import { buildFeed } from './build-feed';
import { readFeedDataset, recognisesFeedDataset } from './read-feed-dataset';
import { delivered, observed } from './testing/observations';

function memory(): FeedCache {
  const kept = new Map<string, unknown>();
  return { get: async (key) => kept.get(key), set: async (key, value) => void kept.set(key, value) };
}

it('is what the client of the panel reads from a static host', async () => {
  const observations = [
    observed({ figure: 'arbeitslose', value: 5330 }),
    observed({
      figure: 'arbeitslose',
      period: '2026-02',
      sign: '*',
      source: 'Statistik der Bundesagentur für Arbeit',
    }),
  ];
  const { files, index } = await buildFeed([delivered(observations)], {
    created: '2026-03-01T06:00:00Z',
    directory: EMBEDDED,
  });
  const server = await startFeedServer(files);
  try {
    const client = staticFeed({ fetch, baseUrl: server.url, cache: memory() });
    const { data } = await client.index();
    expect(data).toEqual(index);
    const [region] = data.regions;
    for (const [file, expected] of [
      [region?.files.a, observations[0]],
      [region?.files.m, observations[1]],
    ] as const) {
      if (!file) throw new Error('a file is missing');
      const dataset: unknown = JSON.parse((await client.file(file)).data);
      expect(recognisesFeedDataset(dataset)).toBe(true);
      expect(readFeedDataset(dataset)).toEqual([{ ...expected, variable: 'arbeitslose' }]);
    }
  } finally {
    await server.close();
  }
});

it.each([
  ['no dataset', {}],
  ['a dataset of others', { class: 'dataset', size: [1], extension: {} }],
  ['null', null],
])('does not take %s for one of ours', (_, value) => {
  expect(recognisesFeedDataset(value)).toBe(false);
});

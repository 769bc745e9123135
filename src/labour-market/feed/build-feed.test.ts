import { createHash } from 'node:crypto';
import fc from 'fast-check';
import JSONstat from 'jsonstat-toolkit';
import { findFigure } from '../catalogue';
import type { Observation } from '../observation';
import { readFile } from '../readers/read-file';
import { EMBEDDED } from '../regions';
import { readFeedIndex } from '../sources/feed/read-feed-index';
import { buildFeed } from './build-feed';
import type { Delivery } from './delivery';
import { keptDeliveries } from './kept-deliveries';
import { readFeedDataset } from './read-feed-dataset';
import { delivered, observed } from './testing/observations';

const OPTIONS = { created: '2026-03-01T06:00:00Z', directory: EMBEDDED };
const BA = { source: 'Statistik der Bundesagentur für Arbeit', table: 'EckwerteZeitreiheALOKr' };

const FIGURES = ['svb-arbeitsort', 'arbeitslose', 'arbeitslosenquote', 'arbeitslose-sgb2', 'elb'];
const figureId = fc.constantFrom(...FIGURES);
const region = fc.constantFrom('DG', '07', '07312', '07335');
const period = fc.constantFrom('2024', '2025', '2024-06-30', '2025-Q1', '2024-12', '2025-01', '2026-02');
const published = fc.oneof(
  fc.record({
    value: fc.integer({ min: -10_000, max: 9_000_000 }).map((tenths) => tenths / 10),
    sign: fc.constant(null),
    quality: fc.constantFrom(null, 'p', 'r', 's', 'e', '()'),
  }),
  fc.record({
    value: fc.constant(null),
    sign: fc.constantFrom('-', '.', '...', '/', 'x', '*'),
    quality: fc.constant(null),
  }),
);
const cell = fc.tuple(figureId, region, period, published);
const cells = fc.uniqueArray(cell, {
  selector: ([f, r, p]) => `${f} ${r} ${p}`,
  minLength: 1,
  maxLength: 60,
});

function readBack(files: ReadonlyMap<string, string>): Observation[] {
  return [...files]
    .filter(([path]) => path.startsWith('geo/'))
    .flatMap(([, text]) => readFeedDataset(JSON.parse(text)));
}

/** As the feed holds it: the words of the catalogue for label and unit. Written without the code under test. */
function inWordsOfCatalogue(observation: Observation): Observation {
  const figure = findFigure(observation.figure ?? '');
  if (!figure) throw new Error('not in the catalogue');
  return { ...observation, variable: figure.id, label: figure.label, dimensions: {}, unit: figure.unit };
}

const sorted = (observations: readonly Observation[]) =>
  observations.map((one) => JSON.stringify(sortedKeys(one))).sort();
const sortedKeys = (observation: Observation) => Object.fromEntries(Object.entries(observation).sort());

describe('the round trip', () => {
  it('gives the same observations back through readFile, where they are from one table', async () => {
    await fc.assert(
      fc.asyncProperty(cells, async (drawn) => {
        const observations = drawn.map(([figure, ags, time, rest]) =>
          observed({ figure, region: ags, period: time, ...rest }),
        );
        const { files } = await buildFeed([delivered(observations)], OPTIONS);
        const read: Observation[] = [];
        for (const [path, text] of files)
          if (path.startsWith('geo/'))
            read.push(...(await readFile(new TextEncoder().encode(text))).observations);
        expect(sorted(read)).toEqual(sorted(observations.map(inWordsOfCatalogue)));
      }),
      { numRuns: 60 },
    );
  });

  it('keeps source, table and Datenstand of every figure, where there are several', async () => {
    await fc.assert(
      fc.asyncProperty(cells, async (drawn) => {
        // One table for each figure, and two Datenstände in it by year.
        const observations = drawn.map(([figure, ags, time, rest]) =>
          observed({
            figure,
            region: ags,
            period: time,
            ...rest,
            source: figure.startsWith('arbeitslos') ? BA.source : 'GENESIS-Online',
            table: figure,
            datenstand: time.startsWith('2024') ? '2025-01' : null,
          }),
        );
        const { files } = await buildFeed(
          observations.map((one) => delivered([one])),
          OPTIONS,
        );
        expect(sorted(readBack(files))).toEqual(sorted(observations.map(inWordsOfCatalogue)));
      }),
      { numRuns: 60 },
    );
  });

  it('gives an earlier feed back as the deliveries it was made of', async () => {
    const deliveries = [
      delivered([observed({ figure: 'arbeitslose', period: '2024', value: 5 })], {
        origin: 'genesis:regionalstatistik:13211-02-05-4',
        sourceUrl: 'https://www.regionalstatistik.de/',
        gebietsstand: '31.12.2025',
      }),
      delivered([observed({ figure: 'elb', period: '2025', ...BA, quality: 'p' })], {
        origin: 'ba:EckwerteZeitreiheGrusi',
        retrieved: '2026-02-01T06:00:00Z',
      }),
    ];
    const { files } = await buildFeed(deliveries, OPTIONS);
    const kept = keptDeliveries(JSON.parse(files.get('geo/07312.a.json') ?? ''));
    expect(kept).toEqual(
      deliveries.map((delivery) => ({
        ...delivery,
        observations: delivery.observations.map(inWordsOfCatalogue),
        earlier: true,
      })),
    );
    expect((await buildFeed(kept, OPTIONS)).files).toEqual(files);
  });
});

describe('which source wins', () => {
  const regio = (period: string, rest: Partial<Omit<Observation, 'figure'>> = {}) =>
    observed({ figure: 'arbeitslose', period, value: 4422, ...rest });
  const ba = (period: string, rest: Partial<Omit<Observation, 'figure'>> = {}) =>
    regio(period, { ...BA, value: 4420, ...rest });
  const valuesOf = async (deliveries: readonly Delivery[]) => {
    const { files, notes } = await buildFeed(deliveries, OPTIONS);
    return { values: readBack(files).map((one) => [one.period, one.value ?? one.sign, one.source]), notes };
  };

  it('is the first in the given order, for a figure and region as a whole', async () => {
    const { values, notes } = await valuesOf([
      delivered([ba('2025')]),
      delivered([regio('2023'), regio('2025')]),
    ]);
    expect(values).toEqual([['2025', 4420, BA.source]]);
    expect(notes).toEqual([
      `Arbeitslose: Es gilt nur „${BA.source}, EckwerteZeitreiheALOKr“. Die Werte aus „Regionaldatenbank Deutschland, 13211-02-05-4“ sind nicht enthalten, damit sich Quellen nicht mischen.`,
    ]);
  });

  it('is the first that has a number, since signs may only mean that nothing is loaded yet', async () => {
    const dash: Partial<Omit<Observation, 'figure'>> = { value: null, sign: '-' };
    expect((await valuesOf([delivered([regio('2025', dash)]), delivered([ba('2025')])])).values).toEqual([
      ['2025', 4420, BA.source],
    ]);
    expect((await valuesOf([delivered([regio('2025', dash)])])).values).toEqual([
      ['2025', '-', 'Regionaldatenbank Deutschland'],
    ]);
  });

  it('never mixes two in one series, whatever comes', async () => {
    const table = fc.constantFrom('a', 'b', 'c');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, table), { minLength: 1, maxLength: 40 }), async (drawn) => {
        const deliveries = drawn.map(([[figure, ags, time, rest], name]) =>
          delivered([observed({ figure, region: ags, period: time, ...rest, table: name })]),
        );
        const { files } = await buildFeed(deliveries, OPTIONS);
        for (const [path, text] of files) {
          if (!path.startsWith('geo/')) continue;
          const tables = new Map<string, Set<unknown>>();
          for (const { variable, table: from } of readFeedDataset(JSON.parse(text)))
            tables.set(variable, (tables.get(variable) ?? new Set()).add(from));
          expect([...tables.values()].every((names) => names.size === 1)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('lets deliveries of one table complete each other: a number before a sign, then the later Datenstand', async () => {
    const { values } = await valuesOf([
      delivered([
        regio('2023', { value: 1, datenstand: '2024-01' }),
        regio('2024', { value: 2, datenstand: '2026-01' }),
      ]),
      delivered([
        regio('2023', { value: 3, datenstand: '2025-01' }),
        regio('2024', { value: null, sign: '-', datenstand: '2026-02' }),
        regio('2025'),
      ]),
    ]);
    expect(values.map(([time, value]) => [time, value])).toEqual([
      ['2023', 3],
      ['2024', 2],
      ['2025', 4422],
    ]);
  });

  it('lets no sign stand where the same table had a number before', async () => {
    const dash = regio('2025', { value: null, sign: '-', datenstand: '2026-02' });
    const number = regio('2025', { datenstand: '2026-01' });
    for (const order of [
      [dash, number],
      [number, dash],
    ])
      expect((await valuesOf(order.map((one) => delivered([one])))).values.map(([, value]) => value)).toEqual(
        [4422],
      );
  });

  it('says where one table contradicts itself, and keeps the first', async () => {
    const { values, notes } = await valuesOf([
      delivered([regio('2025')]),
      delivered([regio('2025', { value: 1 })]),
    ]);
    expect(values.map(([, value]) => value)).toEqual([4422]);
    expect(notes).toEqual([expect.stringContaining('zwei verschiedene Werte')]);
  });
});

describe('the files', () => {
  const deliveries = [
    delivered([
      observed({ figure: 'arbeitslose', period: '2023', value: 4422 }),
      observed({ figure: 'arbeitslose', period: '2025', value: 5330 }),
      observed({ figure: 'arbeitslosenquote', period: '2023', value: 8.1 }),
      observed({ figure: 'arbeitslosenquote', period: '2025', sign: '.' }),
      observed({ figure: 'arbeitslose', period: '2026-02', value: 5400, ...BA, quality: 'p' }),
      observed({ figure: 'arbeitslose', region: 'DG', period: '2025', value: 2948092 }),
      { ...observed({ figure: 'arbeitslose' }), figure: null },
      observed({ figure: 'arbeitslose', region: null }),
      observed({ figure: 'arbeitslose', region: '99999' }),
      observed({ figure: 'arbeitslose', period: 'Schuljahr 2024/25' }),
    ]),
  ];

  it('are one for each region and frequency; what has no place is left out', async () => {
    const { files, index } = await buildFeed(deliveries, OPTIONS);
    expect([...files.keys()]).toEqual([
      'geo/DG.a.json',
      'geo/07312.m.json',
      'geo/07312.a.json',
      'datapackage.json',
      'index.json',
    ]);
    expect(index.regions.map(({ ags, name }) => [ags, name])).toEqual([
      ['DG', 'Deutschland'],
      ['07312', 'Kaiserslautern, kreisfreie Stadt'],
    ]);
    expect(readBack(files)).toHaveLength(6);
  });

  it('are listed with the hash and the length of their bytes', async () => {
    const { files } = await buildFeed(deliveries, OPTIONS);
    const index = readFeedIndex(files.get('index.json') ?? '');
    const listed = index.regions.flatMap(({ files: { m, a } }) =>
      [m, a].filter((file) => file !== undefined),
    );
    expect(listed).toEqual(
      ['geo/DG.a.json', 'geo/07312.m.json', 'geo/07312.a.json'].map((path) => {
        const bytes = Buffer.from(files.get(path) ?? '');
        return { path, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length };
      }),
    );
    expect(index.figures).toEqual([
      { id: 'arbeitslose', label: 'Arbeitslose', unit: 'Personen', decimals: 0, kind: 'Bestand' },
      {
        id: 'arbeitslosenquote',
        label: 'Arbeitslosenquote (alle zivilen Erwerbspersonen)',
        unit: 'Prozent',
        decimals: 1,
        kind: 'Quote',
      },
    ]);
    expect(index.licences).toEqual([
      {
        source: 'Regionaldatenbank Deutschland',
        text: expect.stringMatching(
          /^© Statistische Ämter des Bundes und der Länder, Deutschland, 2026, dl-de\/by-2-0/,
        ),
        url: 'https://www.govdata.de/dl-de/by-2-0',
      },
      {
        source: BA.source,
        text: expect.stringMatching(/^© Statistik der Bundesagentur für Arbeit, 2026/),
        url: 'https://statistik.arbeitsagentur.de/',
      },
    ]);
  });

  it('are JSON-stat 2.0 for another reader too', async () => {
    const { files } = await buildFeed(deliveries, OPTIONS);
    const dataset = JSONstat(JSON.parse(files.get('geo/07312.a.json') ?? ''));
    expect(dataset.Data({ geo: '07312', indicator: 'arbeitslose', time: '2025' })).toMatchObject({
      value: 5330,
    });
    expect(dataset.Data({ geo: '07312', indicator: 'arbeitslosenquote', time: '2025' })).toEqual({
      value: null,
      status: '.',
    });
  });

  it('say what their signs mean and under what terms they may be passed on', async () => {
    const { files } = await buildFeed(deliveries, OPTIONS);
    const { extension, note, updated } = JSON.parse(files.get('geo/07312.a.json') ?? '');
    expect(extension.feed.passports[0].signs).toEqual({ '.': 'Zahlenwert unbekannt oder geheim zu halten' });
    expect(note[0]).toContain('dl-de/by-2-0');
    expect(updated).toBe('2026-02-26T15:28:28');
  });

  it('are described in datapackage.json', async () => {
    const { files, index } = await buildFeed(deliveries, OPTIONS);
    const described = JSON.parse(files.get('datapackage.json') ?? '');
    expect(described.resources.map(({ path, hash }: { path: string; hash: string }) => [path, hash])).toEqual(
      index.regions.flatMap(({ files: { m, a } }) =>
        [m, a].filter((file) => file !== undefined).map(({ path, sha256 }) => [path, `sha256:${sha256}`]),
      ),
    );
    expect(described.licenses.map(({ name }: { name: string }) => name)).toEqual(['dl-de-by-2.0', 'other']);
    // The names that the specification allows.
    for (const { name } of described.resources) expect(name).toMatch(/^[a-z0-9._-]+$/);
  });

  it('are the same bytes for the same input', async () => {
    expect((await buildFeed(deliveries, OPTIONS)).files).toEqual(
      (await buildFeed(structuredClone(deliveries), OPTIONS)).files,
    );
  });
});

describe('a damaged dataset', () => {
  const damaged = async (damage: (feed: Record<string, unknown>) => void) => {
    const { files } = await buildFeed([delivered([observed({ figure: 'arbeitslose' })])], OPTIONS);
    const dataset = JSON.parse(files.get('geo/07312.a.json') ?? '');
    damage(dataset.extension.feed);
    return () => readFeedDataset(dataset);
  };

  it.each<[string, (feed: Record<string, unknown>) => void, RegExp]>([
    [
      'no passports',
      (feed) => {
        delete feed['passports'];
      },
      /arbeitslose, 2025 fehlt die Quelle/,
    ],
    [
      'a passport that is none',
      (feed) => {
        feed['passports'] = [7];
      },
      /passports\[0\]/,
    ],
    [
      'a passport without its source',
      (feed) => {
        feed['passports'] = [{ origin: 'x' }];
      },
      /passports\[0\]\/source/,
    ],
    [
      'a place beyond the list',
      (feed) => {
        feed['passportOf'] = { arbeitslose: 9 };
      },
      /fehlt die Quelle/,
    ],
    [
      'no places',
      (feed) => {
        feed['passportOf'] = JSON.parse('{"__proto__":{"arbeitslose":0}}');
      },
      /fehlt die Quelle/,
    ],
  ])('with %s is refused in German', async (_, damage, message) => {
    expect(await damaged(damage)).toThrow(message);
  });
});

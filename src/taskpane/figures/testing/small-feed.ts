import { hashOf } from '../../../labour-market/sources/testing/sample-feed';

type Values = Readonly<Record<string, number>>;

/** Frequency → months or years with the Arbeitslose, for each region. */
export type SmallFeed = Readonly<Record<string, Readonly<Partial<Record<'m' | 'a', Values>>>>>;

/** The files of a feed beside the page, as `amip feed` writes them, below `feed/`. */
export function smallFeed(regions: SmallFeed): Map<string, string> {
  const files = new Map<string, string>();
  const listed = Object.entries(regions).map(([ags, series]) => {
    const entries = Object.entries(series).map(([frequency, values]) => {
      const path = `geo/${ags}.${frequency}.json`;
      const text = datasetText(ags, values);
      files.set(`feed/${path}`, text);
      return [frequency, { path, sha256: hashOf(text), bytes: Buffer.byteLength(text) }];
    });
    return { ags, name: `Region ${ags}`, files: Object.fromEntries(entries) as unknown };
  });
  const index = { schema: '1', created: '2026-03-01T06:00:00Z', regions: listed, figures: [], licences: [] };
  return files.set('feed/index.json', JSON.stringify(index));
}

export function datasetText(ags: string, values: Values): string {
  const periods = Object.keys(values);
  const passport = {
    source: 'Probeamt',
    table: 'T-1',
    datenstand: '2026-03-01',
    origin: 'probe',
    retrieved: '2026-03-01T06:00:00Z',
    sha256: '',
  };
  return JSON.stringify({
    version: '2.0',
    class: 'dataset',
    label: 'Probe',
    source: 'Probeamt',
    note: [],
    id: ['geo', 'indicator', 'time'],
    size: [1, 1, periods.length],
    role: { geo: ['geo'], metric: ['indicator'], time: ['time'] },
    dimension: {
      geo: { label: 'Region', category: { index: [ags] } },
      indicator: {
        label: 'Merkmal',
        category: {
          index: ['arbeitslose'],
          label: { arbeitslose: 'Arbeitslose' },
          unit: { arbeitslose: { label: 'Personen', decimals: 0 } },
        },
      },
      time: { label: 'Zeitraum', category: { index: periods } },
    },
    value: Object.values(values),
    extension: {
      feed: { schema: '1', passports: [passport], passportOf: { arbeitslose: 0 }, licences: [] },
    },
  });
}

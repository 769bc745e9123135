import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readFeedDataset } from '../../src/labour-market/feed/read-feed-dataset';
import type { Observation } from '../../src/labour-market/observation';
import { readFeedIndex } from '../../src/labour-market/sources/feed/read-feed-index';
import { startBaServer } from '../../src/labour-market/sources/testing/ba-server';
import { startGenesisServer } from '../../src/labour-market/sources/testing/genesis-server';
import type { LocalServer } from '../../src/labour-market/sources/testing/local-server';
import type { Call } from './amip-process';
import { amipProcess } from './amip-process';

const ACCOUNT = {
  AMIP_REGIONALSTATISTIK_NUTZER: 'RE000000',
  AMIP_REGIONALSTATISTIK_KENNWORT: 'Streng+Geheim9',
};

export const TABLE = '13211-02-05-4';

const KREISE = [
  ['07312', 'Kaiserslautern, Stadt'],
  ['07335', 'Kaiserslautern'],
  ['07313', 'Landau in der Pfalz, Stadt'],
  // Not among the spellings that the build carries.
  ['07315', 'Mainz, Stadt'],
] as const;

/** Invented figures in the layout of the flat file. */
export function flatCsv(values: ReadonlyArray<readonly [ags: string, year: number, value: string]>): string {
  const header =
    'statistics_code;statistics_label;time_code;time_label;time;1_variable_code;1_variable_label;1_variable_attribute_code;1_variable_attribute_label;value;value_unit;value_variable_code;value_variable_label';
  const rows = values.map(
    ([ags, year, value]) =>
      `13211;Arbeitsmarktstatistik;JAHR;Jahr;${year};${ags === 'DG' ? 'DINSG' : 'KREISE'};Kreise und kreisfreie Städte;${ags};Beispiel;${value};Anzahl;ERWP06;Arbeitslose`,
  );
  return `${[header, ...rows].join('\n')}\n`;
}

type FeedCall = Partial<Call> & { readonly args?: readonly string[]; readonly out?: string };

/** A folder with a configuration and the services it names, new for every test. */
export function feedScene() {
  let folder = '';
  let servers: LocalServer[] = [];
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'amip-feed-'));
    servers = [];
  });
  afterEach(async () => {
    await Promise.all(servers.map((server) => server.close()));
    rmSync(folder, { recursive: true, force: true });
  });

  const inFolder = (file = '') => path.join(folder, file);
  const inFeed = (file = '') => path.join(folder, 'feed', file);
  const textOf = (file: string) => readFileSync(inFeed(file), 'utf8');
  return {
    inFolder,
    inFeed,
    textOf,
    allFiles: () => readdirSync(folder, { recursive: true }).map(String),
    genesis: async (csv: string, updated = '26.02.2026 15:28:28h') => {
      const server = await startGenesisServer({
        accounts: { RE000000: 'Streng+Geheim9' },
        tables: [{ code: TABLE, title: 'Arbeitslose', csv, updated }],
      });
      servers.push(server);
      const source = {
        art: 'genesis',
        system: 'regionalstatistik',
        basis: `${server.url}rest/2020/`,
        tabellen: [{ name: TABLE, ab: 2015 }],
      };
      return { server, source };
    },
    ba: async (echoes: Readonly<Record<string, string>> = {}) => {
      const server = await startBaServer({ kreise: KREISE, echoes });
      servers.push(server);
      const source = {
        art: 'ba',
        basis: server.url,
        namensliste: `${server.url}names.js`,
        pause: 0,
        tabellen: ['EckwerteTabelleALOKr'],
      };
      return { server, source };
    },
    configure: (quellen: readonly unknown[], regionen: unknown = ['07312', '07335']): void =>
      writeFileSync(inFolder('feed.json'), JSON.stringify({ regionen, quellen })),
    feed: ({ args = [], out = 'feed', ...more }: FeedCall = {}) =>
      amipProcess(['feed', '--config', 'feed.json', '--out', out, ...args], {
        folder,
        environment: ACCOUNT,
        ...more,
      }),
    /** Reads the feed as a client would, hashes included, so that a half-written feed fails. */
    observations: (): Observation[] => {
      const index = readFeedIndex(textOf('index.json'));
      return index.regions.flatMap(({ files: { m, a } }) =>
        [m, a]
          .filter((file) => file !== undefined)
          .flatMap((file) => {
            const text = textOf(file.path);
            expect(createHash('sha256').update(text).digest('hex')).toBe(file.sha256);
            return readFeedDataset(JSON.parse(text));
          }),
      );
    },
  };
}

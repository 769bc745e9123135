import { messages } from '../messages';
import { busy, jsonReply } from '../testing/faults';
import { flatZip } from '../testing/flat-zip';
import { form } from '../testing/form';
import type { GenesisSetup } from '../testing/genesis-setup';
import { genesisSetup } from '../testing/genesis-setup';
import { rejection } from '../testing/rejection';
import { LARGE_TABLE } from '../testing/sample-table';

const TABLE = { name: LARGE_TABLE.code, startyear: 2001 } as const;
const ZIP = flatZip(LARGE_TABLE.code, LARGE_TABLE.csv);

let setup: GenesisSetup;
afterEach(() => setup.server.close());

const endpoints = () => setup.server.seen.map(({ target }) => target.replace('/rest/2020/', ''));
const status = (Code: number, Content: string) =>
  jsonReply(200, { Status: { Code, Content, Type: 'Information' } });

describe('a table too large for one reply', () => {
  it('is made by a job, waited for with growing pauses, fetched and removed', async () => {
    setup = await genesisSetup(3);
    const waits: number[] = [];
    const client = setup.client({ onWait: (_, waited) => waits.push(waited) });
    expect(await client.tablefile(TABLE)).toEqual(ZIP);
    expect(endpoints()).toEqual([
      'data/tablefile',
      'data/tablefile',
      'catalogue/results',
      'catalogue/results',
      'catalogue/results',
      'catalogue/results',
      'data/resultfile',
      'profile/removeResult',
    ]);
    expect(setup.server.seen.slice(0, 2).map((request) => form(request).get('job'))).toEqual([
      'false',
      'true',
    ]);
    const names = setup.server.seen.slice(2).map((request) => form(request));
    expect(new Set(names.map((sent) => sent.get('selection') ?? sent.get('name')))).toEqual(
      new Set(['12531-0043_175879554']),
    );
    expect(setup.clock.sleeps).toEqual([2_000, 3_000, 4_500, 6_750]);
    expect(waits).toEqual([2_000, 5_000, 9_500, 16_250]);
  });

  it('is refused where no job is wanted', async () => {
    setup = await genesisSetup();
    expect(await rejection(setup.client().tablefile({ ...TABLE, job: false }))).toMatch(
      /zu groß für einen Abruf. Bitte weniger Jahre oder Regionen/,
    );
    expect(endpoints()).toEqual(['data/tablefile']);
  });

  it('is given up after the limit', async () => {
    setup = await genesisSetup(1_000);
    const patience = { firstPause: 2_000, longestPause: 30_000, limit: 300_000 };
    expect(await rejection(setup.client({ patience }).tablefile(TABLE))).toMatch(
      /nach 5 Minuten nicht beendet/,
    );
    expect(Math.max(...setup.clock.sleeps)).toBe(30_000);
    expect(endpoints().filter((name) => name === 'catalogue/results').length).toBeLessThan(20);
  });

  it('does not wait on after an abort', async () => {
    setup = await genesisSetup(1_000);
    const stop = new AbortController();
    const client = setup.client({ onWait: (_, waited) => waited > 10_000 && stop.abort('genug') });
    await expect(client.tablefile(TABLE, stop.signal)).rejects.toBe('genug');
  });

  it('is kept where its result cannot be removed', async () => {
    setup = await genesisSetup(0);
    const gone = busy(500);
    setup.server.faults.push(null, null, null, null, gone, gone, gone, gone);
    expect(await setup.client().tablefile(TABLE)).toEqual(ZIP);
  });

  it('survives a server that is away for a moment while it is waited for', async () => {
    setup = await genesisSetup(1);
    setup.server.faults.push(null, null, null, busy(503), (response) => response.destroy());
    expect(await setup.client().tablefile(TABLE)).toEqual(ZIP);
  });

  it.each([
    ['a job without a name', status(99, 'Der Auftrag wurde erstellt.'), messages.jobWithoutName],
    ['a job that is refused', status(98, 'zu gross'), messages.tableTooLarge],
  ])('tells of %s', async (_, fault, message) => {
    setup = await genesisSetup();
    setup.server.faults.push(null, fault);
    const { host } = new URL(setup.server.url);
    expect(await rejection(setup.client().tablefile(TABLE))).toBe(message(host, LARGE_TABLE.code));
  });

  it('tells of a job that failed', async () => {
    setup = await genesisSetup();
    setup.server.faults.push(null, null, status(-1, 'Abbruch der Verarbeitung'));
    expect(await rejection(setup.client().tablefile(TABLE))).toMatch(/„Abbruch der Verarbeitung“/);
  });
});

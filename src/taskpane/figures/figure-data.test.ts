import { loadedFigures } from '../../domain/arbeitsmarkt/loaded-figures';
import { busy, maintenancePage } from '../../labour-market/sources/testing/faults';
import type { Answer } from '../../labour-market/sources/testing/local-server';
import { rejection } from '../../labour-market/sources/testing/rejection';
import { hashOf } from '../../labour-market/sources/testing/sample-feed';
import { FigureData, startWith } from './figure-data';
import type { Progress } from './fetch-feed';
import { delivered, observed } from './testing/deliveries';
import { datasetText, smallFeed } from './testing/small-feed';
import { FORBIDDEN } from './testing/stored';
import type { TestSurroundings } from './testing/surroundings';
import { testSurroundings } from './testing/surroundings';

const FEED = smallFeed({
  '07312': { m: { '2026-01': 5000, '2026-02': 5120 }, a: { '2024': 4900 } },
  '07335': { m: { '2026-02': 2900 } },
  DG: { m: { '2026-02': 2_900_000 } },
});

let around: TestSurroundings;
let data: FigureData;
let signal: AbortSignal;

beforeEach(async () => {
  around = await testSurroundings(FEED);
  data = await FigureData.open(around);
  signal = new AbortController().signal;
});
afterEach(() => around.server.close());

const refresh = (regions: readonly string[], seen: Progress[] = []) =>
  data.refreshFeed(regions, { signal, onProgress: (progress) => seen.push(progress) });
const fed = () => data.library.deliveries().filter(({ kind }) => kind === 'feed');
const monthly = (region: string) =>
  data.library
    .find('arbeitslose', region)
    .filter(({ source }) => source === 'Probeamt')
    .map(({ period, value }) => [period, value]);
const dead: Answer = (response) => response.destroy();

describe('the feed beside the page', () => {
  it('brings the figures of the regions that are asked for', async () => {
    const seen: Progress[] = [];
    expect(await refresh(['07312', '07335', '01001', '07312'], seen)).toEqual({
      kind: 'loaded',
      regions: 2,
      changed: 2,
      missing: ['01001'],
      offline: null,
    });
    expect(monthly('07312')).toEqual([
      ['2024', 4900],
      ['2026-01', 5000],
      ['2026-02', 5120],
    ]);
    expect(monthly('DG')).toEqual([]);
    expect(fed().map(({ id, name }) => [id, name])).toEqual([
      ['feed:07312.a', 'Region 07312, Jahreszahlen'],
      ['feed:07312.m', 'Region 07312, Monatszahlen'],
      ['feed:07335.m', 'Region 07335, Monatszahlen'],
    ]);
    expect(seen.map(({ done, of }) => [done, of])).toEqual([
      [0, 3],
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
    expect(new Set(seen.map(({ what }) => what))).toEqual(new Set(['Region 07312', 'Region 07335']));
    expect([data.version, around.calculations()]).toEqual([1, 1]);
  });

  it('that has not changed says so, and nothing is calculated', async () => {
    await refresh(['07312', '07335']);
    expect(await refresh(['07312', '07335'])).toMatchObject({ regions: 2, changed: 0 });
    expect(around.calculations()).toBe(1);
    const newer = smallFeed({ '07312': { m: { '2026-03': 5200 } }, '07335': { m: { '2026-02': 2900 } } });
    for (const [path, text] of newer) around.files.set(path, text);
    expect(await refresh(['07312', '07335'])).toMatchObject({ regions: 2, changed: 1 });
    expect(around.calculations()).toBe(2);
  });

  it('that is not there is none: no fault, and nothing changes', async () => {
    around.files.delete('feed/index.json');
    expect(await refresh(['07312'])).toEqual({ kind: 'none' });
    expect([fed(), data.version, around.calculations()]).toEqual([[], 0, 0]);
  });

  it('that is a web page with HTTP 200 is a fault with a sentence', async () => {
    around.server.faults.push(maintenancePage, maintenancePage, maintenancePage, maintenancePage);
    expect(await rejection(refresh(['07312']))).toMatch(/liefert eine Webseite statt Daten/);
  });

  it.each([
    ['dies', [dead, dead, dead, dead], /ist nicht erreichbar/],
    ['is overloaded', [busy(503), busy(503), busy(503), busy(503)], /überlastet oder gestört/],
  ] as const)('whose server %s half-way changes nothing', async (_, faults, message) => {
    // The index and the first file come; the rest does not, however often it is asked for.
    around.server.faults.push(null, null, ...faults, ...faults, ...faults);
    expect(await rejection(refresh(['07312', '07335', 'DG']))).toMatch(message);
    expect([fed(), data.version, around.calculations()]).toEqual([[], 0, 0]);
    expect((await FigureData.open(around)).library.deliveries()).toHaveLength(2);
    around.server.faults.length = 0;
    expect(await refresh(['07312', '07335', 'DG'])).toMatchObject({ regions: 3 });
  });

  it('with another content than its index names changes nothing', async () => {
    around.files.set('feed/geo/07335.m.json', datasetText('07335', { '2026-02': 1 }));
    expect(await rejection(refresh(['07312', '07335']))).toMatch(/passt nicht zum Verzeichnis/);
    expect(fed()).toEqual([]);
  });

  it('with figures of another region in a file changes nothing', async () => {
    const swapped = smallFeed({ '07312': { m: { '2026-02': 5120 } } });
    const text = datasetText('07335', { '2026-02': 5120 });
    const index = (swapped.get('feed/index.json') ?? '').replace(/[0-9a-f]{64}/, hashOf(text));
    around.files.set('feed/index.json', index).set('feed/geo/07312.m.json', text);
    expect(await rejection(refresh(['07312']))).toMatch(/nennt aber andere Regionen/);
    expect(fed()).toEqual([]);
  });

  it('aborted half-way changes nothing, and the reason is passed on', async () => {
    const stop = new AbortController();
    const aborted = data.refreshFeed(['07312', '07335'], {
      signal: stop.signal,
      onProgress: ({ done }) => done === 1 && stop.abort('genug'),
    });
    await expect(aborted).rejects.toBe('genug');
    expect([fed(), data.version]).toEqual([[], 0]);
  });

  it('is used from storage where its server is away, and says so', async () => {
    await refresh(['07312']);
    data = await FigureData.open(around);
    expect(fed()).toHaveLength(2);
    around.server.faults.push(dead, dead, dead, dead);
    const reply = await refresh(['07312']);
    expect(reply).toMatchObject({ changed: 0, offline: expect.stringMatching(/ist nicht erreichbar/) });
    expect(fed().map(({ offline }) => offline !== null)).toEqual([true, true]);
  });
});

describe('deliveries', () => {
  it('are taken, told, kept and calculated with', async () => {
    const told = jest.fn();
    const leave = data.subscribe(told);
    await data.take(delivered('file:1'));
    expect(monthly('07312')).toEqual([['2026-02', 5120]]);
    expect([told.mock.calls.length, data.version, around.calculations()]).toEqual([1, 1, 1]);
    const reopened = await FigureData.open(around);
    expect(reopened.library.deliveries()[0]).toEqual(delivered('file:1'));

    await data.forget('file:1');
    expect(monthly('07312')).toEqual([]);
    expect([told.mock.calls.length, data.version, around.calculations()]).toEqual([2, 2, 2]);
    expect((await FigureData.open(around)).library.deliveries()).toHaveLength(2);
    leave();
    await data.take(delivered('file:2'));
    expect(told).toHaveBeenCalledTimes(2);
  });

  it('are loaded until the pane closes where nothing can be stored', async () => {
    data = await FigureData.open({ ...around, storage: FORBIDDEN });
    await data.take(delivered('file:1'));
    await refresh(['07312']);
    expect(data.library.deliveries().map(({ kind }) => kind)).toEqual([
      'file',
      'feed',
      'feed',
      'embedded',
      'embedded',
    ]);
  });

  it('that Excel cannot calculate with are there all the same', async () => {
    data = await FigureData.open({ ...around, calculate: () => Promise.reject(new Error('gerade nicht')) });
    await expect(data.take(delivered('file:1'))).rejects.toThrow('gerade nicht');
    expect(monthly('07312')).toHaveLength(1);
  });
});

describe('at the start', () => {
  it('AMIP.ARBEITSMARKT gets what is embedded and kept; a formula that asked too early is calculated', async () => {
    const newest = delivered('file:1', { observations: [observed('2026-04', 4700)] });
    await data.take(newest);
    const before = around.calculations();
    expect(loadedFigures()).toBeUndefined();
    const started = await startWith(around);
    expect(around.calculations()).toBe(before + 1);
    const find = (period?: string) => loadedFigures()?.find('arbeitslose', '07312', period);
    expect([find('2025'), find()]).toEqual([{ value: 5330 }, { value: 4700 }]);
    await started.forget('file:1');
    expect(find()).toEqual({ value: 5330 });
    await startWith(around);
    expect(around.calculations()).toBe(before + 2);
  });

  it('the missing of an embedded file is told', async () => {
    around.files.delete('feed/amip-2021-kaiserslautern.json');
    expect(await rejection(startWith(around))).toMatch(
      /feed\/amip-2021-kaiserslautern\.json.*nicht zu laden/,
    );
  });
});

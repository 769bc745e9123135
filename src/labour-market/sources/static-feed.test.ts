import type { CachedReply, FeedCache } from './feed/cached-reply';
import type { StaticFeed } from './static-feed';
import { staticFeed } from './static-feed';
import { messages } from './messages';
import type { FakeClock } from './testing/fake-clock';
import { fakeClock } from './testing/fake-clock';
import { busy, cutHalfWay, maintenancePage, redirectTo, reply } from './testing/faults';
import { startFeedServer } from './testing/feed-server';
import type { Answer, LocalServer } from './testing/local-server';
import { startLocalServer } from './testing/local-server';
import { rejection } from './testing/rejection';
import { hashOf, sampleFeed } from './testing/sample-feed';

const MONTHLY = '{"version":"2.0","class":"dataset","label":"Städte","value":[1234]}';
const FILE = { path: 'geo/07312.m.json', sha256: hashOf(MONTHLY), bytes: 68 };
const HOUR = 3_600_000;

let files: Map<string, string>;
let server: LocalServer;
let clock: FakeClock;
let stored: Map<string, unknown>;
let cache: FeedCache;
let feed: StaticFeed;

beforeEach(async () => {
  files = sampleFeed(MONTHLY);
  server = await startFeedServer(files);
  clock = fakeClock();
  stored = new Map();
  cache = {
    get: (key) => Promise.resolve(stored.get(key)),
    // As localStorage does: what is no JSON would be lost.
    set: (key, value) => Promise.resolve(void stored.set(key, JSON.parse(JSON.stringify(value)))),
  };
  feed = staticFeed({ baseUrl: server.url, fetch, cache, clock });
});
afterEach(() => server.close());

const away: Answer = (response) => response.destroy();
const stayAway = (fault: Answer = away) => server.faults.push(fault, fault, fault, fault);
const host = () => new URL(server.url).host;

describe('the index', () => {
  it('is read with its regions and files', async () => {
    const { data, offline, age } = await feed.index();
    expect([offline, age]).toEqual([null, 0]);
    expect(data).toEqual(JSON.parse(files.get('index.json') ?? ''));
  });

  it('is only confirmed where it has not changed', async () => {
    const first = await feed.index();
    clock.advance(HOUR);
    const second = await feed.index();
    expect(server.seen.map(({ headers }) => headers['if-none-match'])).toEqual([
      undefined,
      (stored.get(`${server.url}index.json`) as CachedReply).etag,
    ]);
    expect(second.data).toEqual(first.data);
    expect([second.age, second.fetched - first.fetched]).toEqual([0, HOUR]);
  });

  it('is read anew where it has changed', async () => {
    await feed.index();
    files.set('index.json', (files.get('index.json') ?? '').replace('2026-03-01', '2026-04-01'));
    expect((await feed.index()).data.created).toBe('2026-04-01T06:00:00Z');
  });

  it('is asked for without the condition after a first failure', async () => {
    await feed.index();
    server.faults.push(away);
    expect((await feed.index()).offline).toBeNull();
    expect(server.seen.map(({ headers }) => headers['if-none-match'] !== undefined)).toEqual([
      false,
      true,
      false,
    ]);
  });
});

describe('without the server', () => {
  it.each([
    ['cut off', away, (at: string) => messages.unreachable(at)],
    ['cut half-way', cutHalfWay(Buffer.from('{"schema":"1"}')), messages.unreachable],
    ['overloaded', busy(503), (at: string) => messages.busy(at, 503)],
    ['behind a web page', maintenancePage, messages.webPage],
  ])('%s: the last data is used, with its age and the reason', async (_, fault, message) => {
    const { data } = await feed.index();
    await feed.file(FILE);
    clock.advance(26 * HOUR);
    const before = clock.now();
    stayAway(fault);
    const last = await feed.index();
    expect(last.data).toEqual(data);
    expect(last.offline).toBe(message(host()));
    expect(last.age).toBe(26 * HOUR + clock.now() - before);
  });

  it('the last version of a file is used, although the index names a newer one', async () => {
    await feed.file(FILE);
    stayAway();
    const last = await feed.file({ ...FILE, sha256: hashOf('newer') });
    expect([last.data, last.offline]).toEqual([MONTHLY, messages.unreachable(host())]);
  });

  it.each([['index'], ['file']] as const)('there is no %s without earlier data', async (what) => {
    stayAway();
    expect(await rejection(what === 'index' ? feed.index() : feed.file(FILE))).toBe(
      messages.unreachable(host()),
    );
  });

  it('data that was damaged in storage is not used', async () => {
    await feed.index();
    const key = `${server.url}index.json`;
    stored.set(key, { ...(stored.get(key) as CachedReply), text: '{"schema":"1","created":"2020' });
    stayAway();
    expect(await rejection(feed.index())).toBe(messages.unreachable(host()));
    for (const nonsense of [null, 'x', 7, { text: 'x' }, []]) {
      stored.set(key, nonsense);
      await expect(feed.index()).resolves.toMatchObject({ offline: null });
    }
  });

  it('an abort is no reason to use the last data', async () => {
    await feed.index();
    await expect(feed.index(AbortSignal.abort('genug'))).rejects.toBe('genug');
  });
});

describe('a file', () => {
  it('is fetched once, and known by its hash from then on', async () => {
    expect(await feed.file(FILE)).toMatchObject({ data: MONTHLY, offline: null });
    expect(await feed.file(FILE)).toMatchObject({ data: MONTHLY, offline: null });
    expect(server.seen).toHaveLength(1);
  });

  it('is fetched again when the index names another hash', async () => {
    await feed.file(FILE);
    const newer = MONTHLY.replace('1234', '1300');
    files.set(FILE.path, newer);
    expect((await feed.file({ ...FILE, sha256: hashOf(newer) })).data).toBe(newer);
  });

  it('with another content than its hash is refused, and the earlier one is kept', async () => {
    await feed.file(FILE);
    files.set(FILE.path, MONTHLY.replace('1234', '9999'));
    const other = { ...FILE, sha256: hashOf('x') };
    expect(await rejection(feed.file(other))).toBe(messages.feedHash('geo/07312.m.json'));
    expect((await feed.file(FILE)).data).toBe(MONTHLY);
  });

  it('keeps its BOM, so that its hash is that of the bytes', async () => {
    const marked = `\ufeff${MONTHLY}`;
    files.set(FILE.path, marked);
    const file = { ...FILE, sha256: hashOf(marked) };
    await feed.file(file);
    expect((await feed.file(file)).data).toBe(marked);
    expect(server.seen).toHaveLength(1);
  });

  it.each([
    ['missing', reply(404, 'x'), /liegt nichts/],
    ['no text', reply(200, Buffer.from([0x7b, 0xe4, 0x7d])), /kein lesbarer Text/],
    ['too large', reply(200, ' '.repeat(2_000_001)), /größer als 2 MB/],
  ])('that is %s is refused at once', async (_, fault, message) => {
    server.faults.push(fault);
    expect(await rejection(feed.file(FILE))).toMatch(message);
    expect(server.seen).toHaveLength(1);
  });

  it('is given although it cannot be stored', async () => {
    const full: FeedCache = {
      get: () => Promise.reject(new Error('blocked')),
      set: () => Promise.reject(new Error('QuotaExceededError')),
    };
    const unstored = staticFeed({ baseUrl: server.url, fetch, cache: full, clock });
    expect((await unstored.file(FILE)).data).toBe(MONTHLY);
  });

  it('is not taken from another origin', async () => {
    const other = await startLocalServer(reply(200, MONTHLY));
    server.faults.push(redirectTo(other.url));
    expect(await rejection(feed.file(FILE))).toBe(messages.redirected(host()));
    await other.close();
  });
});

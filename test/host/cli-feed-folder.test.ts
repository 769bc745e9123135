import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { feedScene, flatCsv } from './feed-scene';

const { feed, configure, genesis, inFeed } = feedScene();

const TABLE = flatCsv([
  ['07312', 2025, '5001'],
  ['07335', 2025, '3001'],
]);

async function run() {
  const { source, server } = await genesis(TABLE);
  configure([source]);
  return { ...(await feed({ args: ['--ruhig'] })), server };
}

describe('the folder of a feed', () => {
  const LOCK = '.amip-feed.lock';
  const held = (holder: object) => {
    mkdirSync(inFeed(), { recursive: true });
    writeFileSync(inFeed(LOCK), JSON.stringify(holder));
  };
  const host = () => JSON.parse(readFileSync(inFeed(LOCK), 'utf8')).host as string;

  it('is for one run at a time: the second asks for nothing and says who is at work', async () => {
    const { server, source } = await genesis(TABLE);
    configure([source]);
    server.faults.push(() => undefined);
    let second: ReturnType<typeof feed> | undefined;
    const first = await feed({
      watch: (text, kill) => {
        if (!text.includes('1 von 1') || second) return;
        second = feed();
        void second.then(() => kill('SIGINT'));
      },
    });
    const refused = await second;
    expect(first.status).toBe(130);
    expect(refused?.status).toBe(2);
    expect(refused?.stderr).toMatch(
      /^amip: feed.\.amip-feed\.lock: In diesem Ordner arbeitet schon ein anderer Aufruf \(Prozess \d+ auf .+, seit .+Z\)\..*\n$/,
    );
    expect(server.seen).toHaveLength(1);
    expect(existsSync(inFeed(LOCK))).toBe(false);
  });

  it('is taken over from a run that was killed, with what it left behind', async () => {
    const { server, source } = await genesis(TABLE);
    configure([source]);
    server.faults.push(() => undefined);
    let name = '';
    const killed = await feed({
      watch: (text, kill) => {
        if (!text.includes('1 von 1')) return;
        name = host();
        kill('SIGKILL');
      },
    });
    // It may have been killed before it asked.
    server.faults.length = 0;
    expect(killed.status).toBeNull();
    expect(existsSync(inFeed(LOCK))).toBe(true);
    mkdirSync(inFeed('.amip-feed/neu-0123456789ab'), { recursive: true });
    mkdirSync(inFeed('geo'));
    for (const left of ['.amip-0123456789ab', 'geo/.amip-0123456789ab', '.amip-feed/neu-0123456789ab/x'])
      writeFileSync(inFeed(left), 'half');
    expect(name).not.toBe('');
    expect((await feed()).status).toBe(0);
    expect(readdirSync(inFeed(), { recursive: true }).map(String).sort()).toEqual(
      ['datapackage.json', 'geo', 'geo/07312.a.json', 'geo/07335.a.json', 'index.json'].map(path.normalize),
    );
  });

  it('stays with a process of another computer, of which nobody knows whether it has ended', async () => {
    held({ pid: 1, host: 'anderswo', since: '2026-03-01T06:00:00.000Z', start: null });
    const { status, stderr } = await run();
    expect(status).toBe(2);
    expect(stderr).toContain('(Prozess 1 auf anderswo, seit 2026-03-01T06:00:00.000Z)');
    expect(existsSync(inFeed(LOCK))).toBe(true);
  });

  it('is taken where the lock says nothing', async () => {
    held({});
    expect((await run()).status).toBe(0);
  });

  const unwritable = existsSync('/proc/self') ? it : it.skip;
  unwritable('is known to be writable before anything is asked', async () => {
    const { server, source } = await genesis(TABLE);
    configure([source]);
    const { status, stderr } = await feed({ out: '/proc' });
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(server.seen).toEqual([]);
  });

  const asUser = process.getuid && process.getuid() !== 0 ? it : it.skip;
  asUser('is asked for nothing where its files may not be replaced', async () => {
    await run();
    chmodSync(inFeed('geo'), 0o555);
    const { status, stderr, server } = await run();
    chmodSync(inFeed('geo'), 0o755);
    expect(status).toBe(2);
    expect(stderr).toContain('Der Zugriff ist nicht erlaubt.');
    expect(server.seen).toEqual([]);
  });
});

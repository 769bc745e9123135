import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { maintenancePage } from '../../src/labour-market/sources/testing/faults';
import { feedScene, flatCsv } from './feed-scene';

const scene = feedScene();
const { feed, configure, genesis, ba, textOf, observations, inFeed } = scene;

/** A run with this content of the table. */
async function run(table: string, updated?: string) {
  const { source, server } = await genesis(table, updated);
  configure([source]);
  const ended = await feed({ args: ['--ruhig'] });
  return { ...ended, server };
}

const shown = () =>
  observations()
    .map(({ region, period, value, sign }) => `${region} ${period} ${value ?? sign}`)
    .sort();

interface StoredPassport {
  readonly retrieved: string;
  readonly datenstand: string;
  readonly sha256: string;
}

/** Of a yearly figure of 07312. */
function passportOf(period: string): StoredPassport | undefined {
  const dataset = JSON.parse(textOf('geo/07312.a.json'));
  const { passports, passportOf: places } = dataset.extension.feed;
  const column = dataset.dimension.time.category.index.indexOf(period);
  const place = places.arbeitslose;
  return passports[Array.isArray(place) ? place[column] : place];
}

/** Content and identity of every file, so that a file written anew with the same bytes is seen. */
function fingerprint(): ReadonlyArray<readonly [file: string, ...rest: string[]]> {
  return readdirSync(inFeed(), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((file) => {
      const { ino, mtimeNs } = statSync(file, { bigint: true });
      return [file, String(ino), String(mtimeNs), readFileSync(file, 'utf8')];
    });
}

const TWO_YEARS = flatCsv([
  ['07312', 2023, '4001'],
  ['07312', 2025, '5001'],
  ['07335', 2025, '3001'],
]);

describe('the history of a feed', () => {
  it('keeps periods and regions that a reply leaves out, with their old passport; revised numbers win', async () => {
    await run(TWO_YEARS);
    const old = passportOf('2023');
    const { status } = await run(
      flatCsv([
        ['07312', 2025, '5002'],
        ['07312', 2026, '6001'],
      ]),
      '01.03.2027 10:00:00h',
    );
    expect(status).toBe(0);
    expect(shown()).toEqual(['07312 2023 4001', '07312 2025 5002', '07312 2026 6001', '07335 2025 3001']);
    expect(passportOf('2023')).toEqual(old);
    expect(passportOf('2025')).toMatchObject({ datenstand: '2027-03-01T10:00:00' });
    expect(passportOf('2025')?.retrieved).not.toBe(old?.retrieved);
  });

  it('lets no sign take the place of a number, and says where', async () => {
    await run(TWO_YEARS);
    const { status, stderr } = await run(
      flatCsv([
        ['07312', 2023, '.'],
        ['07312', 2025, '5001'],
        ['07312', 2026, '-'],
        ['07335', 2025, '3001'],
      ]),
    );
    expect(status).toBe(0);
    expect(shown()).toEqual(['07312 2023 4001', '07312 2025 5001', '07312 2026 -', '07335 2025 3001']);
    expect(stderr).toContain(
      'amip: Arbeitslose: „Regionaldatenbank Deutschland, 13211-02-05-4“ hat für 2023 heute ein Zeichen statt einer Zahl. Es bleibt die Zahl von früher.',
    );
  });

  it('calls a region that has nothing but signs a failure, and asks again the next time', async () => {
    await run(TWO_YEARS);
    const signs = flatCsv([
      ['07312', 2023, '4001'],
      ['07312', 2025, '5555'],
      ['07335', 2025, '-'],
      ['07335', 2026, '-'],
    ]);
    const { status, stderr } = await run(signs);
    expect(status).toBe(1);
    expect(stderr).toContain(
      'amip: regionalstatistik, 13211-02-05-4: Die Antwort hat für 07335 nur noch Zeichen, wo bisher Zahlen standen. Die alten Werte bleiben.',
    );
    expect(shown()).toEqual(['07312 2023 4001', '07312 2025 5555', '07335 2025 3001']);
    const { server, source } = await genesis(signs);
    configure([source]);
    await feed();
    const asked = server.seen.length;
    await feed();
    expect(server.seen.length).toBeGreaterThan(asked);
  });

  it('takes a number where a sign stood', async () => {
    await run(flatCsv([['07312', 2025, '.']]));
    await run(flatCsv([['07312', 2025, '5001']]));
    expect(shown()).toEqual(['07312 2025 5001']);
  });

  it('asks for a Kreis by the spelling that the earlier feed knows, where the list of names does not come', async () => {
    const { source } = await ba();
    configure([source], ['07315']);
    expect((await feed()).status).toBe(0);
    const before = fingerprint();
    configure([{ ...source, namensliste: `${source.basis}nichts.js` }], ['07315']);
    const { status, stderr } = await feed();
    expect(status).toBe(1);
    expect(stderr).toContain('Die Schreibweisen der BA waren nicht abzurufen');
    expect(stderr).toContain('Unvollständig: 1 von 2 Abrufen');
    expect(stderr).toContain('Nichts Neues');
    expect(fingerprint().filter(([file]) => !file.includes('.amip-feed'))).toEqual(before);
  });

  it('stops before anything is asked where a file of the old feed cannot be read', async () => {
    await run(TWO_YEARS);
    writeFileSync(inFeed('geo/07335.a.json'), '{"version":');
    const before = fingerprint();
    const { status, stderr, server } = await run(TWO_YEARS);
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /^amip: feed.geo.07335\.a\.json: Diese Datei des alten Feeds ist nicht lesbar.*\n$/,
    );
    expect(server.seen).toEqual([]);
    expect(fingerprint()).toEqual(before);
  });
});

describe('a run without news', () => {
  it('changes no file, not even its time', async () => {
    const [regio, kreise] = [await genesis(TWO_YEARS), await ba()];
    configure([regio.source, kreise.source]);
    await feed();
    const before = fingerprint();
    const { status, stderr } = await feed({ args: ['--ruhig'] });
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: 'amip: Nichts Neues: Der Feed mit 2 Regionen bleibt, wie er war.\n',
    });
    expect(fingerprint()).toEqual(before);
  });

  it('changes only what a new Datenstand concerns', async () => {
    const [regio, kreise] = [await genesis(TWO_YEARS), await ba()];
    configure([regio.source, kreise.source]);
    await feed();
    const monthly = textOf('geo/07312.m.json');
    const created = JSON.parse(textOf('index.json')).created;
    const later = await genesis(TWO_YEARS, '27.02.2026 08:00:00h');
    configure([later.source, kreise.source]);
    await feed();
    expect(passportOf('2025')?.datenstand).toBe('2026-02-27T08:00:00');
    expect(textOf('geo/07312.m.json')).toBe(monthly);
    expect(JSON.parse(textOf('index.json')).created).not.toBe(created);
  });

  it('leaves all as it was where the source is in maintenance', async () => {
    await run(TWO_YEARS);
    const before = fingerprint();
    const { server, source } = await genesis(TWO_YEARS);
    configure([source]);
    server.faults.push(...Array(12).fill(maintenancePage));
    expect((await feed()).status).toBe(1);
    expect(fingerprint()).toEqual(before);
  });
});

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { maintenancePage } from '../../src/labour-market/sources/testing/faults';
import { envelope, texts } from '../../src/labour-market/sources/testing/genesis-replies';
import type { Answer, LocalServer } from '../../src/labour-market/sources/testing/local-server';
import { amipProcess } from './amip-process';
import { feedScene, flatCsv, TABLE } from './feed-scene';

const { feed, configure, genesis, ba, inFolder, inFeed, textOf, observations, allFiles } = feedScene();

const REGIO = flatCsv([
  ['07312', 2023, '4001'],
  ['07312', 2025, '5001'],
  ['07335', 2025, '-'],
  ['01001', 2025, '9999'],
]);
const regio = () => genesis(REGIO);
const shown = () =>
  observations().map(({ figure, region, period, value, sign }) => [figure, region, period, value ?? sign]);
const dataRequests = ({ seen }: LocalServer) => seen.filter(({ target }) => !target.includes('names')).length;
const dead: Answer = (response) => response.destroy();
const noTable = envelope('data/tablefile', 90, texts.noTable);
const NEVER: Answer = () => undefined;

describe('amip feed', () => {
  it('writes a feed of both services, the first source first, and leaves nothing else', async () => {
    const [first, second] = [await regio(), await ba()];
    configure([first.source, second.source]);
    const { status, stdout, stderr } = await feed();
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr).toContain('1 von 3: regionalstatistik, 13211-02-05-4');
    expect(stderr).toContain('3 von 3: ba, EckwerteTabelleALOKr, 07335 Kaiserslautern');
    expect(readdirSync(inFeed()).sort()).toEqual(['datapackage.json', 'geo', 'index.json', 'regions.json']);
    expect(shown()).toEqual(
      expect.arrayContaining([
        ['arbeitslose', '07312', '2023', 4001],
        ['arbeitslose', '07312', '2025', 5001],
        ['arbeitslose', '07335', '2025', '-'],
        ['arbeitslose', '07312', '2026-02', 4320],
        ['arbeitslose-sgb2', '07335', '2025-02', 2690],
      ]),
    );
    expect(observations().find(({ period }) => period === '2025')).toMatchObject({
      source: 'Regionaldatenbank Deutschland',
      table: TABLE,
      datenstand: '2026-02-26T15:28:28',
    });
    expect(observations().find(({ period }) => period === '2026-02')).toMatchObject({
      source: 'Statistik der Bundesagentur für Arbeit',
      table: 'EckwerteTabelleALOKr',
    });
    expect(JSON.parse(textOf('regions.json')).regions[1]).toEqual({
      ags: '07335',
      name: 'Kaiserslautern, Landkreis',
      baName: 'Kaiserslautern',
      jobcenter: ['51510'],
    });
  });

  it('says nothing of credentials, neither on stderr nor in any file, and sends them in headers only', async () => {
    const { server, source } = await regio();
    configure([source]);
    server.faults.push(maintenancePage);
    const { stderr } = await feed();
    const texts = [
      stderr,
      ...allFiles()
        .filter((file) => /\.\w+$/.test(file) && !file.endsWith('.amip-feed'))
        .map((file) => readFileSync(inFolder(file), 'latin1')),
    ];
    expect(texts.length).toBeGreaterThan(3);
    for (const text of texts) expect(text).not.toMatch(/RE000000|Geheim9/);
    expect(server.seen.every(({ target, body }) => !/RE000000|Geheim9/.test(target + body))).toBe(true);
  });

  it('reads a file beside the configuration, and stays silent where asked to', async () => {
    writeFileSync(inFolder(`${TABLE}_flat.csv`), REGIO);
    configure([{ art: 'datei', pfad: `./${TABLE}_flat.csv` }]);
    const { status, stderr } = await feed({ args: ['--ruhig'] });
    expect(status).toBe(0);
    expect(stderr).toBe('amip: Feed geschrieben: 2 Regionen, 4 Dateien.\n');
    expect(shown()).toHaveLength(3);
    expect(textOf('geo/07312.a.json')).not.toContain(inFolder());
  });

  it('reads a table of an unknown layout by its mapping, and warns of months of the Ausbildungsmarkt', async () => {
    writeFileSync(
      inFolder('eigene.csv'),
      'AGS;Monat;Gemeldete Ausbildungsstellen\n07312;2025-12;409\n07335;2026-03;-\n',
    );
    const mapping = {
      delimiter: ';',
      decimal: ',',
      region: 'AGS',
      regionCode: 'ags',
      period: 'Monat',
      values: ['Gemeldete Ausbildungsstellen'],
      source: 'Eigene Tabelle',
    };
    configure([{ art: 'datei', pfad: 'eigene.csv', mapping }]);
    const { status, stderr } = await feed({ args: ['--ruhig'] });
    expect(status).toBe(0);
    expect(shown()).toEqual([
      ['ausbildungsstellen', '07312', '2025-12', 409],
      ['ausbildungsstellen', '07335', '2026-03', '-'],
    ]);
    expect(stderr.match(/Dezember 2025 zählt erst seit dem 1\. Oktober 2025/g)).toHaveLength(1);
  });

  it('asks for nothing where a file is in the place of the folder', async () => {
    const { server, source } = await regio();
    configure([source]);
    writeFileSync(inFolder('feed'), '');
    const { status, stderr } = await feed();
    expect(status).toBe(2);
    expect(stderr).toMatch(/^amip: feed: .*Datei, kein Ordner\.\n$/);
    expect(server.seen).toEqual([]);
  });

  it('keeps the old series of a source that fails, runs the others, and says so', async () => {
    const [first, second] = [await regio(), await ba()];
    configure([first.source, second.source]);
    await feed();
    const before = shown();
    first.server.faults.push(noTable, noTable);
    const { status, stderr } = await feed({ args: ['--ruhig'] });
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^amip: regionalstatistik, 13211-02-05-4: .* gibt es .* nicht.* Die alten Werte bleiben\.$/m,
    );
    expect(stderr).toContain('amip: Unvollständig: 1 von 3 Abrufen sind fehlgeschlagen.');
    expect(shown()).toEqual(before);
    expect(observations().find(({ period }) => period === '2025')?.datenstand).toBe('2026-02-26T15:28:28');
  });

  it('leaves the feed as it was where nothing at all comes', async () => {
    const { server, source } = await regio();
    configure([source]);
    await feed();
    const before = textOf('index.json');
    server.faults.push(noTable, noTable);
    const { status, stderr } = await feed({ args: ['--ruhig'] });
    expect(status).toBe(1);
    expect(stderr).toContain('Der Feed bleibt, wie er war.');
    expect(textOf('index.json')).toBe(before);
  });

  it('goes on where a server died half-way, without asking again for what it has', async () => {
    const [first, second] = [await regio(), await ba()];
    configure([first.source, second.source], ['07312', '07335', '07313']);
    // The list of names and the first Kreis, then nothing any more.
    second.server.faults.push(null, null, ...Array<Answer>(8).fill(dead));
    const interrupted = await feed();
    expect(interrupted.status).toBe(1);
    expect(new Set(shown().map(([, region]) => region))).toEqual(new Set(['07312', '07335']));
    const [asked, askedBa] = [first.server.seen.length, dataRequests(second.server)];
    const { status, stderr } = await feed();
    expect(status).toBe(0);
    expect(first.server.seen.length - asked).toBe(0);
    expect(dataRequests(second.server) - askedBa).toBe(2);
    expect(second.server.seen.filter(({ target }) => target.includes('names'))).toHaveLength(1);
    expect(stderr).toContain('1 von 4: regionalstatistik, 13211-02-05-4 (schon abgerufen)');
    expect(new Set(shown().map(([, region]) => region)).size).toBe(3);
    // A run that ended begins anew.
    await feed();
    expect(first.server.seen.length).toBeGreaterThan(asked);
  });

  it('can be interrupted: the feed stays whole, and the next run goes on', async () => {
    const [first, second] = [await regio(), await ba()];
    configure([first.source]);
    await feed();
    configure([first.source, second.source]);
    second.server.faults.push(null, NEVER);
    const { status, stderr } = await feed({
      watch: (text, kill) => {
        if (text.includes('2 von 3')) setTimeout(() => kill('SIGINT'), 200);
      },
    });
    expect(status).toBe(130);
    expect(stderr).toContain('amip: Abgebrochen.');
    expect(shown()).toHaveLength(3);
    const asked = first.server.seen.length;
    expect((await feed()).status).toBe(0);
    expect(first.server.seen.length).toBe(asked);
    expect(shown().length).toBeGreaterThan(3);
  });

  it('takes no reply for another Kreis', async () => {
    const { source } = await ba({ 'Kaiserslautern, Stadt': 'Kaiserslautern' });
    configure([source]);
    const { status, stderr } = await feed();
    expect(status).toBe(1);
    expect(stderr).toMatch(/Die Antwort gilt für „Kaiserslautern“, gefragt war „Kaiserslautern, Stadt“/);
    expect(new Set(shown().map(([, region]) => region))).toEqual(new Set(['07335']));
  });

  it.each([
    [
      'a missing name',
      {},
      /^amip: Für regionalstatistik fehlt die Umgebungsvariable AMIP_REGIONALSTATISTIK_NUTZER\./,
    ],
    [
      'a missing password',
      { AMIP_REGIONALSTATISTIK_NUTZER: 'RE000000' },
      /AMIP_REGIONALSTATISTIK_KENNWORT\./,
    ],
  ])('answers %s with one sentence before anything is sent', async (_, environment, message) => {
    const { server, source } = await regio();
    configure([source]);
    const { status, stderr } = await feed({ environment });
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(server.seen).toEqual([]);
    expect(allFiles()).toEqual(['feed.json']);
  });

  it.each([
    [
      'a field that is wrong',
      { regionen: ['07312'], quellen: [{ art: 'ba', tabellen: ['x'] }] },
      /feed\.json: quellen\[0\]\.tabellen\[0\]: /,
    ],
    [
      'a password in the file',
      { regionen: 'alle', quellen: [{ art: 'ba', kennwort: 'x', tabellen: [] }] },
      /feed\.json: quellen\[0\]\.kennwort: /,
    ],
    [
      'an address that is none',
      { regionen: 'alle', quellen: [{ art: 'ba', basis: 'x', tabellen: ['EckwerteTabelleALOKr'] }] },
      /Adresse/,
    ],
  ])('answers %s with one sentence and status 2', async (_, config, message) => {
    writeFileSync(inFolder('feed.json'), JSON.stringify(config));
    const { status, stdout, stderr } = await feed();
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it.each([
    ['no options', ['feed'], /Es fehlt --config/],
    ['an unknown option', ['feed', '--konfig', 'x'], /So geht es: amip feed/],
    ['a missing file', ['feed', '--config', 'nichts.json', '--out', 'x'], /nichts\.json: Die Datei/],
  ])('answers %s with one sentence and status 2', async (_, args, message) => {
    const { status, stderr } = await amipProcess(args, { folder: inFolder() });
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

import type { BaClient, BaOptions } from './ba-api';
import { baClient } from './ba-api';
import { completedBy, regionByAgs } from '../regions';
import type { Region } from '../regions';
import { messages } from './messages';
import type { FakeClock } from './testing/fake-clock';
import { fakeClock } from './testing/fake-clock';
import type { BaServerOptions } from './testing/ba-server';
import { startBaServer } from './testing/ba-server';
import { busy, cutHalfWay, maintenancePage, redirectTo, reply, slowBody } from './testing/faults';
import type { LocalServer } from './testing/local-server';
import { startLocalServer } from './testing/local-server';
import { rejection } from './testing/rejection';

const region = (ags: string) => regionByAgs(ags) as Region;
const STADT = region('07312');
const LANDKREIS = region('07335');
const LAND = region('07');
const BUND = region('DG');

let server: LocalServer;
let clock: FakeClock;
afterEach(() => server.close());

async function start(options?: BaServerOptions, client: Partial<BaOptions> = {}): Promise<BaClient> {
  server = await startBaServer(options);
  clock = fakeClock();
  return baClient({ baseUrl: server.url, namesUrl: `${server.url}names.js`, fetch, clock, ...client });
}

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString();
const alo = (asked: Region) => ({ table: 'EckwerteTabelleALOKr', region: asked, format: 'csv' }) as const;

describe('the address', () => {
  it.each([
    [
      'EckwerteTabelleALOKr',
      STADT,
      'csv',
      'ct/v1/tableFetch/csv/EckwerteTabelleALOKr?Kreis=Kaiserslautern%2C%20Stadt',
    ],
    [
      'EckwerteTabelleALOKr',
      LANDKREIS,
      'csv',
      'ct/v1/tableFetch/csv/EckwerteTabelleALOKr?Kreis=Kaiserslautern',
    ],
    [
      'EckwerteTabelleALOKr',
      STADT,
      'json',
      'pc/v1/tableFetch/dia/EckwerteTabelleALOKr?Kreis=Kaiserslautern%2C%20Stadt',
    ],
    [
      'EckwerteZeitreiheALOBL',
      LAND,
      'csv',
      'ct/v1/tableFetch/csv/EckwerteZeitreiheALOBL?Bundesland=Rheinland-Pfalz',
    ],
    [
      'EckwerteTabelleBST',
      STADT,
      'csv',
      'ct/v1/tableFetch/csv/EckwerteTabelleBST?Kreis%20AO=Kaiserslautern%2C%20Stadt',
    ],
    ['EckwerteTabelleALOD', BUND, 'csv', 'ct/v1/tableFetch/csv/EckwerteTabelleALOD'],
    [
      'EckwerteTabelleALOKr',
      region('01003'),
      'json',
      'pc/v1/tableFetch/dia/EckwerteTabelleALOKr?Kreis=L%C3%BCbeck%2C%20Hansestadt',
    ],
  ] as const)('%s of %p', async (table, asked, format, target) => {
    await (await start()).table({ table, region: asked, format });
    expect(server.seen.map((request) => [request.method, request.target])).toEqual([['GET', `/${target}`]]);
  });

  it('is not made for a level that the table lacks, or without the proven name', async () => {
    const client = await start();
    expect(await rejection(client.table(alo(LAND)))).toBe(
      messages.baLevelMissing('EckwerteTabelleALOKr', 'Land'),
    );
    const unproven = { ...STADT, baName: null };
    expect(await rejection(client.table(alo(unproven)))).toBe(messages.baNameMissing('07312'));
    expect(server.seen).toEqual([]);
  });
});

describe('the region named in the reply', () => {
  it.each([
    [STADT, 'Kreis:; Kaiserslautern, Stadt'],
    [LANDKREIS, 'Kreis:; Kaiserslautern'],
  ])('is the one asked for', async (asked, line) => {
    const client = await start();
    expect(text(await client.table(alo(asked))).split('\r\n')[0]).toBe(line);
  });

  it.each([
    [STADT, 'Kaiserslautern', 'Kaiserslautern, Stadt'],
    [LANDKREIS, 'Kaiserslautern, Stadt', 'Kaiserslautern'],
    [STADT, 'Kusel', 'Kaiserslautern, Stadt'],
  ])('is another one: refused', async (asked, echoed, name) => {
    const client = await start({ echoes: { [name]: echoed } });
    expect(await rejection(client.table(alo(asked)))).toBe(
      `Die Antwort gilt für „${echoed}“, gefragt war „${name}“. Sie wurde nicht übernommen.`,
    );
    expect(server.seen).toHaveLength(1);
  });

  const head = (lines: string) =>
    reply(200, `${lines}\r\n\r\nAusgewählte Merkmale;Februar 2026;\r\nArbeitslose;1;\r\n`);
  it.each([
    ['a Land above the Kreis', 'Land:; Rheinland-Pfalz\r\nKreis:; Kaiserslautern, Stadt;'],
    ['quotation marks', '"Kreis:";"Kaiserslautern, Stadt"'],
    ['the place of work', 'Kreis AO:; Kaiserslautern, Stadt'],
  ])('is understood with %s', async (_, lines) => {
    const client = await start();
    server.faults.push(head(lines));
    await expect(client.table(alo(STADT))).resolves.toBeInstanceOf(Uint8Array);
  });

  it.each([
    ['is missing', 'Gebietsstand:; Februar 2026', /nennt keine Region/],
    ['is the Land', 'Land:; Rheinland-Pfalz', /gilt für „Rheinland-Pfalz“/],
    [
      'is an Agentur',
      'Kreis:; Kaiserslautern, Stadt\r\nAgentur für Arbeit:; Kaiserslautern - Pirmasens',
      null,
    ],
    ['is only an Agentur', 'Agentur für Arbeit:; Kaiserslautern, Stadt', /gilt für/],
    ['is empty', 'Kreis:;', /gilt für/],
    [
      'stands below the head',
      'Berichtsmonat:; Februar 2026\r\n;\r\nKreis:; Kaiserslautern, Stadt',
      /nennt keine/,
    ],
  ])('%s', async (_, lines, message) => {
    const client = await start();
    server.faults.push(head(lines));
    const outcome = client.table(alo(STADT));
    if (message === null) await expect(outcome).resolves.toBeDefined();
    else expect(await rejection(outcome)).toMatch(message);
  });

  it('may be missing for Germany, but may be no other', async () => {
    const client = await start();
    const germany = { table: 'EckwerteTabelleALOD', region: BUND, format: 'csv' } as const;
    await expect(client.table(germany)).resolves.toBeDefined();
    server.faults.push(head('Hinweis:; vorläufig'));
    await expect(client.table(germany)).resolves.toBeDefined();
    server.faults.push(head('Land:; Berlin'));
    expect(await rejection(client.table(germany))).toBe(messages.baOtherRegion('Berlin', 'Deutschland'));
  });

  it('is compared with names that are known only from the list of the BA', async () => {
    const names = [['09780', 'Oberallgäu']] as const;
    const client = await start({ kreise: names });
    const proofs = (await client.regionNames()).map(({ ags, name }) => ({ ags, baName: name }));
    const directory = completedBy(proofs);
    const asked = directory.byAgs.get('09780') as Region;
    const knowing = baClient({ baseUrl: server.url, fetch, clock, directory });
    expect(text(await knowing.table(alo(asked)))).toMatch(/^Kreis:; Oberallgäu\r\n/);
  });
});

describe('the server', () => {
  it('is asked one at a time, with half a second between the calls', async () => {
    const client = await start();
    await Promise.all([STADT, LANDKREIS, STADT].map((asked) => client.table(alo(asked))));
    expect(clock.sleeps).toEqual([500, 500]);
    clock.advance(600);
    await client.table(alo(STADT));
    expect(clock.sleeps).toEqual([500, 500]);
  });

  it.each([
    ['429', busy(429, '9'), 9_000],
    ['403, which it answers to whoever hurries', busy(403), 750],
    ['503', busy(503), 750],
    ['a maintenance page', maintenancePage, 750],
    ['an empty body', reply(200, ''), 750],
    ['a connection cut half-way', cutHalfWay(Buffer.from('Kreis:; Kaiserslautern')), 750],
  ])('is asked again after %s', async (_, fault, pause) => {
    const client = await start();
    server.faults.push(fault);
    await expect(client.table(alo(STADT))).resolves.toBeDefined();
    expect(clock.sleeps[0]).toBe(pause);
  });

  it.each([
    ['404', reply(404, 'x'), /liegt nichts/],
    ['400', reply(400, 'x'), /nimmt die Anfrage nicht an/],
    ['JSON in place of CSV', reply(200, '{"error":"x"}'), /ist keine Tabelle/],
  ])('is not asked again after %s', async (_, fault, message) => {
    const client = await start();
    server.faults.push(fault);
    expect(await rejection(client.table(alo(STADT)))).toMatch(message);
    expect(server.seen).toHaveLength(1);
  });

  it('may not send us to another origin', async () => {
    const client = await start();
    const other = await startLocalServer(reply(200, 'Kreis:; Kaiserslautern, Stadt\n\n'));
    server.faults.push(redirectTo(`${other.url}x`));
    expect(await rejection(client.table(alo(STADT)))).toBe(messages.redirected(new URL(server.url).host));
    await other.close();
  });

  it('may take too long, or be left by the signal', async () => {
    const client = await start({}, { timeout: 60 });
    const slow = slowBody(Buffer.from('Kreis:; Kaiserslautern'));
    server.faults.push(slow, slow, slow, slow);
    expect(await rejection(client.table(alo(STADT)))).toMatch(/nicht vollständig geantwortet/);
    await expect(client.table(alo(STADT), AbortSignal.abort('genug'))).rejects.toBe('genug');
  });
});

describe('regionNames', () => {
  it('gives every Kreis once, as the BA spells it', async () => {
    const kreise = [
      ['07312', 'Kaiserslautern, Stadt'],
      ['07335', 'Kaiserslautern'],
      ['07312', 'Kaiserslautern, Stadt'],
      ['08425', 'Alb - Donau - Kreis'],
    ] as const;
    expect(await (await start({ kreise })).regionNames()).toEqual([
      { ags: '07312', name: 'Kaiserslautern, Stadt' },
      { ags: '07335', name: 'Kaiserslautern' },
      { ags: '08425', name: 'Alb - Donau - Kreis' },
    ]);
  });

  const item = (name: string) =>
    `{"formValues":{"Filtername":"Kreis","DESC":"${name}","BA_SCHL":"07312000"}}`;
  it.each([
    [
      'two names for one AGS',
      `var persistListenfelderJSON = {"a":[${item('A')},${item('B')}]};`,
      /zwei verschiedene/,
    ],
    ['no Kreis', 'var persistListenfelderJSON = {"a":[]};', /unbekanntes Format/],
    ['a program', 'var persistListenfelderJSON = {a: globalThis.broken = 1};', /unbekanntes Format/],
    ['another script', 'alert(1)', /unbekanntes Format/],
  ])('refuses %s', async (_, script, message) => {
    const client = await start();
    server.faults.push(reply(200, script));
    expect(await rejection(client.regionNames())).toMatch(message);
    expect(globalThis).not.toHaveProperty('broken');
  });

  it('takes `__proto__` for a name like any other, and nests without a limit', async () => {
    const client = await start();
    const deep = `${'['.repeat(5_000)}${item('Kaiserslautern, Stadt')}${']'.repeat(5_000)}`;
    server.faults.push(reply(200, `var persistListenfelderJSON = {"__proto__":{"a":1},"x":${deep}};`));
    expect(await client.regionNames()).toEqual([{ ags: '07312', name: 'Kaiserslautern, Stadt' }]);
    expect(({} as Record<string, unknown>)['a']).toBeUndefined();
  });
});

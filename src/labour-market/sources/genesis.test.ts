import { inspect } from 'node:util';
import { unzipSync } from 'fflate';
import type { GenesisClient } from './genesis';
import { genesisClient } from './genesis';
import { jsonReply } from './testing/faults';
import { flatZip } from './testing/flat-zip';
import { form } from './testing/form';
import type { GenesisSetup } from './testing/genesis-setup';
import { genesisSetup, PASSWORD, USER } from './testing/genesis-setup';
import type { SeenRequest } from './testing/local-server';
import { rejection } from './testing/rejection';
import { SAMPLE_TABLE } from './testing/sample-table';

const TABLE = { name: SAMPLE_TABLE.code, startyear: 2001 } as const;

let setup: GenesisSetup;
let client: GenesisClient;
beforeEach(async () => {
  setup = await genesisSetup();
  client = setup.client();
});
afterEach(() => setup.server.close());

const onlyRequest = (): SeenRequest => {
  expect(setup.server.seen).toHaveLength(1);
  return setup.server.seen[0] as SeenRequest;
};

describe('tablefile', () => {
  it('gives the ZIP with the flat CSV', async () => {
    const zip = await client.tablefile(TABLE);
    const files = unzipSync(zip ?? new Uint8Array());
    expect(Object.values(files).map((bytes) => Buffer.from(bytes).toString())).toEqual([
      `\ufeff${SAMPLE_TABLE.csv}`,
    ]);
  });

  it('sends by POST, with the credentials in headers and nowhere else', async () => {
    await client.tablefile(TABLE);
    const { method, target, headers, body } = onlyRequest();
    expect([method, target]).toEqual(['POST', '/rest/2020/data/tablefile']);
    expect([headers['username'], headers['password']]).toEqual([USER, PASSWORD]);
    expect(headers['content-type']).toBe('application/x-www-form-urlencoded; charset=UTF-8');
    expect(Number(headers['content-length'])).toBe(body.length);
    expect(decodeURIComponent(target + body)).not.toMatch(/DEKL4711|Geheim/);
    expect([headers['authorization'], headers['cookie'], headers['referer']]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('sends every parameter under the name that the service knows', async () => {
    await client.tablefile({
      ...TABLE,
      endyear: 2025,
      regionalvariable: 'KREISE',
      regionalkey: ['07312', '073*'],
      classifying: [{ variable: 'GES', keys: ['GESM', 'GESW'] }],
      contents: ['ERWP06'],
      quality: true,
      stand: '01.01.2026',
    });
    const sent = Object.fromEntries(form(onlyRequest()));
    expect(sent).toEqual({
      name: '13211-02-05-4',
      area: 'all',
      compress: 'false',
      transpose: 'false',
      contents: 'ERWP06',
      startyear: '2001',
      endyear: '2025',
      regionalvariable: 'KREISE',
      regionalkey: '07312,073*',
      classifyingvariable1: 'GES',
      classifyingkey1: 'GESM,GESW',
      classifyingvariable2: '',
      classifyingkey2: '',
      classifyingvariable3: '',
      classifyingkey3: '',
      classifyingvariable4: '',
      classifyingkey4: '',
      classifyingvariable5: '',
      classifyingkey5: '',
      format: 'ffcsv',
      quality: 'on',
      job: 'false',
      stand: '01.01.2026',
      language: 'de',
    });
  });

  it.each([
    ['26.02.2026', null],
    ['25.02.2026', 'a ZIP'],
    ['31.12.2025', 'a ZIP'],
  ])('with what is there of %s gives %s', async (stand, expected) => {
    const zip = await client.tablefile({ ...TABLE, stand });
    expect(zip === null ? null : 'a ZIP').toBe(expected);
  });

  it('refuses a Stand that the service would ignore, and sends nothing', async () => {
    expect(await rejection(client.tablefile({ ...TABLE, stand: '2026-02-26' }))).toMatch(/TT\.MM\.JJJJ/);
    expect(setup.server.seen).toEqual([]);
  });

  it('says that there is no data for a table that the service does not have', async () => {
    expect(await rejection(client.tablefile({ ...TABLE, name: '99999-0001' }))).toMatch(
      /keine Daten. Bitte Jahre und Region prüfen/,
    );
  });
});

describe('findTables', () => {
  it('finds by words with umlauts, however they are composed', async () => {
    const found = [
      { code: SAMPLE_TABLE.code, title: expect.stringMatching(/^Arbeitslose nach ausgewählten P/) },
    ];
    for (const term of ['ausgewählten', 'ausgewa\u0308hlten'])
      expect(await client.findTables(term)).toEqual(expect.arrayContaining(found));
  });

  it('finds nothing without an error', async () => {
    expect(await client.findTables('Kometen')).toEqual([]);
  });
});

describe('metadataTable', () => {
  it('gives title, periods and Stand', async () => {
    expect(await client.metadataTable(SAMPLE_TABLE.code)).toEqual({
      code: '13211-02-05-4',
      title: 'Arbeitslose nach ausgewählten Personengruppen - Jahresdurchschnitt',
      from: '2001',
      to: '2025',
      updated: '26.02.2026 15:28:28h',
    });
  });

  it('says that a table does not exist', async () => {
    expect(await rejection(client.metadataTable('99999-0001'))).toMatch(/^Die Tabelle „99999-0001“ gibt es/);
  });
});

describe('replies that succeed and hold nothing', () => {
  const succeeded = (more: object) =>
    jsonReply(200, { Status: { Code: 0, Content: 'erfolgreich', Type: 'Information' }, ...more });

  it('say that there is no file', async () => {
    setup.server.faults.push(succeeded({ Object: null }));
    expect(await rejection(client.tablefile(TABLE))).toMatch(/Erfolg, liefert aber keine Datei/);
  });

  it.each([
    ['no object', succeeded({ Object: null })],
    ['nothing found', jsonReply(200, { Status: { Code: 104, Content: 'Kein Objekt', Type: 'Information' } })],
  ])('say that there is no description: %s', async (_, answer) => {
    setup.server.faults.push(answer);
    expect(await rejection(client.metadataTable('1'))).toMatch(/hat keine Beschreibung der Tabelle „1“/);
  });

  it.each([
    [{ Status: 'Die Anmeldung war nicht erfolgreich.', Username: USER }, /hat die Anmeldung abgelehnt/],
    [
      { Status: { Code: -1, Content: 'Wartungsarbeiten', Type: 'Fehler' } },
      /meldet für „Anmeldung“ einen Fehler: „Wartungsarbeiten“/,
    ],
    [{ Status: null }, /unbekanntes Format/],
  ])('are no login: %j', async (body, message) => {
    setup.server.faults.push(jsonReply(200, body));
    expect(await rejection(client.logincheck())).toMatch(message);
  });
});

describe('credentials', () => {
  const operations: ReadonlyArray<readonly [string, (client: GenesisClient) => Promise<unknown>]> = [
    ['logincheck', (tried) => tried.logincheck()],
    ['tablefile', (tried) => tried.tablefile(TABLE)],
    ['findTables', (tried) => tried.findTables('Arbeitslose')],
  ];

  it('are right', async () => {
    await expect(client.logincheck()).resolves.toBeUndefined();
  });

  it.each(operations)('are sent once only by %s when they are wrong', async (_, operation) => {
    const message = await rejection(operation(setup.client({ password: 'falschesWort' })));
    expect(message).toMatch(/hat die Anmeldung abgelehnt/);
    expect(message).not.toMatch(/falschesWort|DEKL4711/);
    expect(setup.server.seen).toHaveLength(1);
  });

  it.each(operations)('that a proxy removed are told apart by %s', async (_, operation) => {
    const stripping: typeof fetch = (input, init) => {
      const headers = new Headers(init?.headers);
      headers.delete('username');
      headers.delete('password');
      return fetch(input, { ...init, headers });
    };
    expect(await rejection(operation(setup.client({ fetch: stripping })))).toMatch(
      /keine Zugangsdaten erkannt/,
    );
    expect(setup.server.seen).toHaveLength(1);
  });

  it.each([
    ['', 'x'],
    [USER, `${PASSWORD}\n`],
    [USER, 'Wort\r\nX-Other: 1'],
    [USER, 'Wörter€'],
    [` ${USER}`, PASSWORD],
  ])('that no header carries are refused without being quoted: %j %j', (username, password) => {
    const build = () => setup.client({ username, password });
    expect(build).toThrow(/^Benutzername oder Passwort enthält Zeichen/);
    expect(build).not.toThrow(/Wort|DEKL/);
  });

  it('are a token with an empty password', async () => {
    const token = 'a0123456789b0123456789c012345678';
    await rejection(setup.client({ username: token, password: '' }).tablefile(TABLE));
    expect([onlyRequest().headers['username'], onlyRequest().headers['password']]).toEqual([token, '']);
  });

  it('cannot be read from the client', () => {
    expect(inspect(client, { depth: 9, showHidden: true }) + JSON.stringify(client)).not.toMatch(
      /DEKL4711|Geheim/,
    );
  });

  it('are left out where the service repeats them in a fault', async () => {
    const Status = { Code: -1, Content: `Fehler für ${USER} mit ${PASSWORD}`, Type: 'Fehler' };
    setup.server.faults.push(jsonReply(200, { Status }));
    const message = await rejection(client.tablefile(TABLE));
    expect(message).toMatch(/„Fehler für … mit …“/);
  });
});

describe('the address', () => {
  const build = (baseUrl: string) => () =>
    genesisClient({ baseUrl, username: USER, password: PASSWORD, fetch });

  it.each([
    ['http://www.regionalstatistik.de/genesisws/rest/2020/', /nicht verschlüsselt/],
    ['https://name:wort@www.regionalstatistik.de/', /^Die Adresse von www.regionalstatistik.de enthält/],
    ['https://token@www.regionalstatistik.de/', /enthält Zugangsdaten/],
    ['www.regionalstatistik.de', /keine vollständige Internetadresse/],
    ['file:///etc/passwd', /keine vollständige Internetadresse/],
  ])('%s is refused', (baseUrl, message) => {
    expect(build(baseUrl)).toThrow(message);
  });

  it('needs no slash at its end', async () => {
    const baseUrl = `${setup.server.url}rest/2020`;
    await expect(setup.client({ baseUrl }).tablefile(TABLE)).resolves.toEqual(
      flatZip(SAMPLE_TABLE.code, SAMPLE_TABLE.csv),
    );
  });

  it('of the Regionaldatenbank has no English', () => {
    const baseUrl = 'https://www.regionalstatistik.de/genesisws/rest/2020/';
    expect(() => setup.client({ baseUrl, language: 'en' })).toThrow(/nur auf Deutsch/);
  });
});

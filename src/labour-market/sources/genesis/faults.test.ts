import { DEFAULT_RETRY } from '../http/retry';
import { messages } from '../messages';
import {
  busy,
  cutHalfWay,
  jsonReply,
  maintenancePage,
  redirectTo,
  reply,
  slowBody,
  truncatedZip,
} from '../testing/faults';
import { flatZip } from '../testing/flat-zip';
import type { GenesisSetup } from '../testing/genesis-setup';
import { genesisSetup } from '../testing/genesis-setup';
import type { Answer } from '../testing/local-server';
import { startLocalServer } from '../testing/local-server';
import { rejection } from '../testing/rejection';
import { SAMPLE_TABLE } from '../testing/sample-table';

const TABLE = { name: SAMPLE_TABLE.code, startyear: 2001 } as const;
const ZIP = flatZip(SAMPLE_TABLE.code, SAMPLE_TABLE.csv);
const ATTEMPTS = 4;

let setup: GenesisSetup;
beforeEach(async () => {
  setup = await genesisSetup();
});
afterEach(() => setup.server.close());

const host = () => new URL(setup.server.url).host;
const status = (Code: number, Content: string) =>
  jsonReply(200, { Status: { Code, Content, Type: 'Fehler' } });

/** What passes by itself, and what people read if it does not. */
const passing: ReadonlyArray<readonly [string, Answer, (host: string) => string]> = [
  ['503', busy(503), (at) => messages.busy(at, 503)],
  ['500', busy(500), (at) => messages.busy(at, 500)],
  ['429', busy(429), (at) => messages.busy(at, 429)],
  ['a maintenance page with BOM', maintenancePage, messages.webPage],
  ['an empty body', reply(200, ''), messages.emptyReply],
  ['a truncated ZIP', truncatedZip(ZIP), messages.cutReply],
  ['truncated JSON', reply(200, '{"Status":{"Code":0,'), messages.cutReply],
  ['a connection cut half-way', cutHalfWay(ZIP), messages.unreachable],
  ['a connection cut at once', (response) => response.destroy(), messages.unreachable],
  [
    'the unexpected fault',
    status(-1, 'Ein unerwarteter Systemfehler ist aufgetreten.'),
    (at) => messages.busy(at, 200),
  ],
];

describe.each(passing)('%s', (_, fault, message) => {
  it('is tried again', async () => {
    setup.server.faults.push(fault, fault);
    expect(await setup.client().tablefile(TABLE)).toEqual(ZIP);
    expect(setup.server.seen).toHaveLength(3);
    expect(setup.clock.sleeps).toEqual([750, 1500]);
  });

  it('is told after the last attempt', async () => {
    setup.server.faults.push(...Array<Answer>(ATTEMPTS).fill(fault));
    expect(await rejection(setup.client().tablefile(TABLE))).toBe(message(host()));
    expect(setup.server.seen).toHaveLength(ATTEMPTS);
  });
});

describe('what does not pass by itself', () => {
  const final: ReadonlyArray<readonly [string, Answer, RegExp]> = [
    [
      '-1',
      status(-1, 'Für die Teiltabelle\nwurde kein Datenquader gefunden!'),
      /„Für die Teiltabelle wurde kein Datenquader gefunden!“/,
    ],
    ['104', status(104, 'Es gibt keine Objekte'), /keine Daten/],
    ['90', status(90, 'nicht vorhanden'), /^Die Tabelle „13211-02-05-4“ gibt es/],
    ['50 without a Stand', status(50, 'keine aktualisierten Daten'), /„keine aktualisierten Daten“/],
    ['JSON without a status', jsonReply(200, { Object: null }), /unbekanntes Format/],
    ['plain text', reply(200, 'statistics_code;'), /unbekanntes Format/],
    ['404 with a web page', reply(404, '\ufeff<html></html>'), /liegt nichts \(HTTP 404\)/],
    ['405', reply(405, 'Method Not Allowed'), /nimmt die Anfrage nicht an \(HTTP 405\)/],
    ['403', reply(403, '<html></html>'), /keine Zugangsdaten erkannt/],
    ['401 with broken JSON', reply(401, '{"Code":15'), /keine Zugangsdaten erkannt/],
    [
      'a flat error with HTTP 200',
      jsonReply(200, { Code: 2, Content: 'x', Type: 'ERROR' }),
      /Anmeldung abgelehnt/,
    ],
  ];
  it.each(final)('%s is told at once', async (_, fault, message) => {
    setup.server.faults.push(fault);
    expect(await rejection(setup.client().tablefile(TABLE))).toMatch(message);
    expect(setup.server.seen).toHaveLength(1);
  });
});

describe('Retry-After', () => {
  it.each([
    ['7', 7_000],
    ['Sun, 01 Mar 2026 00:00:20 GMT', 20_000],
    ['86400', 120_000],
    ['soon', 750],
    ['0', 750],
  ])('%s leads to a pause of %d ms', async (header, pause) => {
    setup.server.faults.push(busy(503, header));
    await setup.client().tablefile(TABLE);
    expect(setup.clock.sleeps).toEqual([pause]);
  });
});

describe('a redirect', () => {
  it.each([301, 302, 303, 307, 308])(
    '%d to another server is not followed, and nothing arrives there',
    async (code) => {
      const other = await startLocalServer(reply(200, ZIP));
      setup.server.faults.push(redirectTo(`${other.url}rest/2020/data/tablefile`, code));
      expect(await rejection(setup.client().tablefile(TABLE))).toBe(messages.redirected(host()));
      expect(other.seen).toEqual([]);
      expect(setup.server.seen).toHaveLength(1);
      await other.close();
    },
  );

  it('to the same server is not followed either', async () => {
    setup.server.faults.push(redirectTo(`${setup.server.url}rest/2020/data/tablefile`));
    expect(await rejection(setup.client().tablefile(TABLE))).toBe(messages.redirected(host()));
    expect(setup.server.seen).toHaveLength(1);
  });

  it('that a browser hides is recognised', async () => {
    const opaque = { type: 'opaqueredirect', status: 0, redirected: false, body: null } as Response;
    const hiding: typeof fetch = () => Promise.resolve(opaque);
    expect(await rejection(setup.client({ fetch: hiding }).tablefile(TABLE))).toBe(
      messages.redirected(host()),
    );
  });
});

describe('time', () => {
  it('runs out for a slow body, which is tried again', async () => {
    setup.server.faults.push(slowBody(ZIP));
    expect(await setup.client({ timeout: 200 }).tablefile(TABLE)).toEqual(ZIP);
    setup.server.faults.push(...Array<Answer>(ATTEMPTS).fill(slowBody(ZIP)));
    expect(await rejection(setup.client({ timeout: 60 }).tablefile(TABLE))).toBe(
      messages.timedOut(host(), 60),
    );
  });

  it('is cut short by the signal, and nothing is tried again', async () => {
    setup.server.faults.push(slowBody(ZIP));
    const stop = new AbortController();
    const reason = new Error('abgebrochen');
    const running = setup.client().tablefile(TABLE, stop.signal);
    setTimeout(() => stop.abort(reason), 60);
    await expect(running).rejects.toBe(reason);
    expect(setup.server.seen).toHaveLength(1);
  });

  it('that is cut short is no fault of the server, also in the last attempt', async () => {
    setup.server.faults.push(slowBody(ZIP));
    const retry = { ...DEFAULT_RETRY, attempts: 1 };
    const stop = new AbortController();
    const running = setup.client({ retry }).tablefile(TABLE, stop.signal);
    setTimeout(() => stop.abort('genug'), 60);
    await expect(running).rejects.toBe('genug');
  });

  it('is not spent on a request that is aborted before it begins', async () => {
    await expect(setup.client().tablefile(TABLE, AbortSignal.abort('zu spät'))).rejects.toBe('zu spät');
    expect(setup.server.seen).toEqual([]);
  });
});

describe('a reply', () => {
  it('larger than allowed is dropped when its length is declared', async () => {
    setup.server.faults.push((response) => {
      response.writeHead(200, { 'content-length': 60_000_001 });
      response.write('PK');
    });
    expect(await rejection(setup.client().tablefile(TABLE))).toBe(messages.tooLarge(host(), 60_000_000));
  });

  it('larger than allowed is dropped as soon as it is counted', async () => {
    setup.server.faults.push((response) => {
      const megabyte = Buffer.alloc(1_000_000, 'PK');
      const more = (): void => {
        while (!response.destroyed && response.write(megabyte));
        if (!response.destroyed) response.once('drain', more);
      };
      response.writeHead(200);
      more();
    });
    expect(await rejection(setup.client().tablefile(TABLE))).toBe(messages.tooLarge(host(), 60_000_000));
  });

  it('is UTF-8 whatever charset its header claims', async () => {
    const Object = { Code: '1', Content: 'Städte über Flüssen', Time: null };
    const body = JSON.stringify({ Status: { Code: 0, Content: 'erfolgreich' }, Object });
    setup.server.faults.push(reply(200, body, { 'content-type': 'application/json;charset=ISO-8859-1' }));
    expect((await setup.client().metadataTable('1')).title).toBe('Städte über Flüssen');
  });

  it('with adjusted parameters (22) is used', async () => {
    const Object = { Code: '1', Content: 'x', Time: null };
    setup.server.faults.push(
      jsonReply(200, { Status: { Code: 22, Content: 'angepasst', Type: 'Warnung' }, Object }),
    );
    expect((await setup.client().metadataTable('1')).code).toBe('1');
  });
});

describe('requests at the same time', () => {
  const most = async (parallel: number | undefined) => {
    let running = 0;
    let highest = 0;
    const counting: typeof fetch = async (...request) => {
      running += 1;
      highest = Math.max(highest, running);
      const response = await fetch(...request);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
      return response;
    };
    const client = setup.client({ fetch: counting, ...(parallel !== undefined && { parallel }) });
    await Promise.all(Array.from({ length: 8 }, () => client.tablefile(TABLE)));
    return highest;
  };

  it('are one unless more are asked for', async () => {
    expect(await most(undefined)).toBe(1);
    expect(await most(3)).toBe(3);
  });
});

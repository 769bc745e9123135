import { existsSync, readFileSync } from 'node:fs';
import type { Route } from 'playwright-core';
import { feedScene, flatCsv } from '../host/feed-scene';
import { Market } from './support/market';
import type { Preview } from './support/preview';
import { Session } from './support/session';

const session = Session.install();
const { genesis, configure, feed, inFeed } = feedScene();
let preview: Preview;
let market: Market;

/** What the embedded feed has for the two regions, Regionaldatenbank 13211-02-05-4, and what the server has instead. */
const EMBEDDED = [[5330, 3062]];
const NEWER = [[5341, 3100]];

beforeEach(async () => {
  const table = flatCsv([
    ['07312', 2025, '5341'],
    ['07335', 2025, '3062'],
    ['07335', 2026, '3100'],
  ]);
  const { source, server } = await genesis(table, '26.03.2026 08:00:00h');
  configure([source]);
  expect(await feed({ args: ['--ruhig'] })).toMatchObject({ status: 0 });
  expect(server.seen.length).toBeGreaterThan(0);
  preview = await session.preview();
  market = await Market.open(preview);
  await market.insert({ regions: ['07312', '07335'], figures: ['Arbeitslose'] });
});

type Answer = (route: Route, file: string) => Promise<void>;

const fromFolder: Answer = (route, file) =>
  route.fulfill({ contentType: 'application/json', body: readFileSync(inFeed(file)) });

/** The web server of the Jobcenter: what `amip feed` wrote lies beside the add-in. */
async function serve(answer: Answer = fromFolder): Promise<void> {
  await preview.page.unroute('**/feed/**');
  await preview.page.route('**/feed/**', (route) => {
    const file = new URL(route.request().url()).pathname.replace(/^\/feed\//, '');
    return existsSync(inFeed(file)) ? answer(route, file) : route.fallback();
  });
}

const cells = () => preview.values('Tabelle1!B2:C2');

describe('the feed beside the add-in', () => {
  it('brings what the server has published since; applied, and taken back', async () => {
    await serve();
    const shown = await market.refresh();
    expect(shown).toMatch(/1 neu.*1 revidiert/s);
    expect(shown).toMatch(/Tabelle1!B2.*5\.330.*→.*5\.341.*▲ revidiert\s+Datenstand 26\.03\.2026/s);
    expect(shown).toMatch(/2026\s+Tabelle1!C2.*3\.062.*→.*3\.100.*● neu/s);
    expect(await cells()).toEqual(EMBEDDED);
    await market.apply();
    expect(await cells()).toEqual(NEWER);
    expect(await market.sources()).toMatch(/Jahreszahlen\s+vom Server · 2 Zahlen · bis 2026/);
    await market.undo();
    expect(await cells()).toEqual(EMBEDDED);
    expect(preview.faults).toEqual([]);
  });

  it.each<[string, Answer]>([
    ['drops the connection', (route) => route.abort('connectionreset')],
    ['answers 500', (route) => route.fulfill({ status: 500, body: 'Fehler' })],
    [
      'answers with half of a file',
      async (route, file) => {
        const whole = readFileSync(inFeed(file));
        await route.fulfill({ body: whole.subarray(0, whole.length / 2) });
      },
    ],
  ])('takes over nothing where the server %s half-way', async (_, dies) => {
    await serve((route, file) => (file.includes('07335') ? dies : fromFolder)(route, file));
    const shown = await market.refresh();
    expect(shown).toContain('Keine neuen Zahlen, es gelten die zuletzt geladenen');
    expect(shown).toMatch(/Nichts zu ändern.*2 gleich/s);
    expect(await market.button('Übernehmen').count()).toBe(0);
    await market.button('Zurück').click();
    expect(await market.sources()).not.toContain('vom Server');
    expect(await cells()).toEqual(EMBEDDED);

    await serve();
    expect(await market.refresh()).toMatch(/1 neu.*1 revidiert/s);
  });

  it('uses the last figures where the server is gone, and says so', async () => {
    await serve();
    await market.refresh();
    await market.apply();
    await serve((route) => route.abort('connectionrefused'));
    const shown = await market.refresh();
    expect(shown).toMatch(/Keine neuen Zahlen, es gelten die zuletzt geladenen.*Nichts zu ändern/s);
    expect(await cells()).toEqual(NEWER);
    await market.button('Zurück').click();
    expect(await market.sources()).toContain('Ohne Verbindung, gezeigt wird der letzte Stand: localhost');
  });

  it('shows how far a long fetch is, and ends it when asked', async () => {
    await serve((route, file) => (file.includes('07335') ? Promise.resolve() : fromFolder(route, file)));
    await market.button('Aktualisieren').click();
    await market.says('1 von 2').waitFor();
    expect(await market.preview.panel.getByRole('progressbar').getAttribute('value')).toBe('1');
    await market.button('Abbrechen').click();
    expect(await market.outcome()).toContain('Abgebrochen. Es wurde nichts geändert.');
    expect(await cells()).toEqual(EMBEDDED);
    expect(await market.sources()).not.toContain('vom Server');

    await serve();
    await market.refresh();
    await market.apply();
    expect(await cells()).toEqual(NEWER);
  });
});

import { strToU8, zipSync } from 'fflate';
import { flatCsv } from '../host/feed-scene';
import { Market } from './support/market';
import type { Preview } from './support/preview';
import { Session } from './support/session';

const session = Session.install();
let preview: Preview;
let market: Market;

beforeEach(async () => {
  preview = await session.preview();
  market = await Market.open(preview);
});

const GOOD = flatCsv([['07312', 2026, '5400']]);
const zip = zipSync({ '13211-02-05-4_flat.csv': strToU8(GOOD) }, { mtime: '2026-03-01' });

it.each<[string, string, string | Uint8Array, RegExp]>([
  [
    'a maintenance page',
    'a.csv',
    '<!DOCTYPE html><html><body>Wartung</body></html>',
    /sondern eine Webseite/,
  ],
  ['half of a ZIP', 'a.zip', zip.subarray(0, zip.length / 2), /Das ZIP ist unvollständig/],
  ['an empty file', 'a.csv', '', /Die Datei ist leer/],
  ['a file cut in a line', 'a.csv', GOOD.slice(0, -30), /Zeile 2: \d+ Spalten statt 13/],
  [
    'two numbers for one figure',
    'a.csv',
    GOOD + GOOD.split('\n')[1]?.replace(';5400;', ';5401;'),
    /widersprechen sich/,
  ],
  [
    'the name of another Kreis',
    'a.csv',
    GOOD.replace(';Beispiel;', ';Kaiserslautern, Landkreis;'),
    /07312.*gehören nicht zusammen/,
  ],
])('refuses %s with a reason, changes nothing, and reads the next file', async (_, name, content, reason) => {
  const said = await market.pick(name, content);
  expect(said).toContain('Das hat nicht geklappt');
  expect(said).toMatch(reason);
  expect(await market.sources()).not.toContain(name);
  expect(await preview.sheets()).toEqual(['Tabelle1']);

  expect(await market.pick('13211-02-05-4.zip', zip)).toContain('1 Zahl geladen');
  await market.insert({ regions: ['07312'], figures: ['Arbeitslose'] });
  expect((await preview.cell('B2')).value).toBe(5400);
  expect(preview.faults).toEqual([]);
});

it('asks which column is what in a table that nobody knows, and keeps texts that look like formulas as text', async () => {
  const { panel } = preview;
  const lines = [
    'AGS;Monat;Merkmal;=cmd|x;Wert',
    '07312;2026-01;Arbeitslose;=1+1;5100',
    '07312;2026-02;Arbeitslose;@A1;5111',
  ];
  expect(await market.pick('=1+1.csv', lines.join('\n'))).toContain('Spalten zuordnen: =1+1.csv');
  expect(await panel.evaluate(() => document.activeElement?.textContent)).toBe('Spalten zuordnen: =1+1.csv');
  await market.button('Zahlen einlesen').click();
  await market.says('Die Quelle fehlt').waitFor();
  await panel.getByLabel('=cmd|x').selectOption({ label: 'nicht verwenden' });
  await panel.getByLabel('Wer hat die Zahlen veröffentlicht?').fill('=HYPERLINK("x")');
  await market.button('Zahlen einlesen').click();
  expect(await market.outcome()).toContain('=1+1.csv: 2 Zahlen geladen.');
  await market.insert({ regions: ['07312'], figures: ['Arbeitslose'] });
  expect((await preview.cell('B2')).value).toBe(5111);
  const { value, formula } = await preview.cell('Quellen!F2');
  expect([value, formula]).toEqual(['=HYPERLINK("x")', undefined]);
  expect(preview.faults).toEqual([]);
});

it('leaves the form of an unknown table without reading it', async () => {
  await market.pick('tabelle.csv', 'AGS;Monat;Merkmal;Wert\n07312;2026-02;Arbeitslose;5111');
  await market.button('Abbrechen').click();
  await market.says('Zahlen einfügen').waitFor();
  expect(await market.sources()).not.toContain('tabelle.csv');
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { flatCsv } from '../../host/feed-scene';
import { Market } from './market';
import type { Preview } from './preview';

const CHOSEN = {
  regions: ['07312'],
  compare: [/^mit dem Land vergleichen/, /^mit Deutschland vergleichen/],
  figures: ['Arbeitslose', 'Arbeitslosenquote (alle zivilen Erwerbspersonen)'],
};
const FILE = '13211-02-05-4_flat.csv';
const TABLE = path.join(__dirname, '../../fixtures/labour-market/tables/kennzahlen.csv');

/** Ways to what people see of the page *Arbeitsmarkt*; each starts at the freshly opened panel. */
const WAYS: Record<string, (market: Market) => Promise<unknown>> = {
  empty: async () => undefined,
  'chosen, with charts': async (market) => {
    await market.choose(CHOSEN);
    await market.preview.panel.getByRole('img').nth(1).waitFor();
  },
  'all figures, explained': async (market) => {
    await market.choose({ regions: ['07312'], figures: [] });
    await market.button(/^Alle Merkmale zeigen/).click();
    await market.preview.panel.locator('summary', { hasText: /^Erklärung: Arbeitslose$/ }).click();
  },
  'preview of an insertion': async (market) => {
    await market.choose(CHOSEN);
    await market.button('Einfügen …').click();
    await market.says('Was eingefügt wird').waitFor();
  },
  'preview of a refresh': async (market) => {
    await market.pick(
      FILE,
      flatCsv([
        ['07312', 2026, '5400'],
        ['07', 2026, '126000'],
      ]),
    );
    await market.insert(CHOSEN);
    await market.button(`${FILE} entfernen`).click();
    await market.pick(
      FILE,
      flatCsv([
        ['07312', 2026, '.'],
        ['07312', 2025, '5341'],
        ['DG', 2026, '2900000'],
      ]),
    );
    await market.refresh();
  },
  'columns to be assigned, with entries lacking': async (market) => {
    await market.pick('kennzahlen.csv', readFileSync(TABLE));
    await market.button('Zahlen einlesen').click();
    await market.says('Die Quelle fehlt').waitFor();
  },
  'a file refused': (market) => market.pick('seite.csv', '<!DOCTYPE html><html></html>'),
  'a long fetch': async (market) => {
    await market.insert(CHOSEN);
    await market.preview.page.route('**/feed/index.json', () => undefined);
    await market.button('Aktualisieren').click();
    await market.button('Abbrechen').waitFor();
  },
};

export const MARKET_PAGES = Object.entries(WAYS).map(
  ([name, way]) =>
    [
      `Arbeitsmarkt, ${name}`,
      async (preview: Preview) => void (await way(await Market.open(preview))),
    ] as const,
);

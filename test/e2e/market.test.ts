import { readFileSync } from 'node:fs';
import path from 'node:path';
import { flatCsv } from '../host/feed-scene';
import { besidesMissingFeed, Market } from './support/market';
import type { Preview } from './support/preview';
import { Session } from './support/session';

const session = Session.install();
let preview: Preview;
let market: Market;

beforeEach(async () => {
  preview = await session.preview();
  market = await Market.open(preview);
});

const KREIS = 'Kaiserslautern, kreisfreie Stadt';
const LANDKREIS = 'Kaiserslautern, Landkreis';
const RATE = 'Arbeitslosenquote (alle zivilen Erwerbspersonen)';
const BESIDE_EACH_OTHER = {
  regions: ['07312'],
  compare: [/^mit dem Land vergleichen/, /^mit Deutschland vergleichen/],
  figures: ['Arbeitslose', RATE],
};
const UNEMPLOYED = { regions: ['07312'], figures: ['Arbeitslose'] };

/** Regionaldatenbank, table 13211-02-05-4, yearly averages of 2025. */
const PUBLISHED = [
  ['Merkmal', KREIS, 'Rheinland-Pfalz', 'Deutschland'],
  ['Arbeitslose', 5330, 126_067, 2_948_092],
  [RATE, 0.095, 0.055, 0.063],
];
/** A file of that table by its name. */
const FILE = '13211-02-05-4_flat.csv';

/** As the Regionaldatenbank delivers it before the numbers of the Kreise are loaded: `-` for every Kreis. */
const JOBS = path.join(__dirname, '../fixtures/labour-market/genesis/13111-01-03-4_flat.csv');
const JOBS_LABEL = 'Sozialversicherungspflichtig Beschäftigte am Arbeitsort';

async function selectCell(address: string): Promise<void> {
  const { x, y } = await preview.rectangle(address);
  await preview.page.mouse.click(x + 5, y + 5);
}

const nothing = (columns: number) => Array.from({ length: columns }, () => null);

describe('from the embedded figures', () => {
  it('inserts a table, finds nothing to change the second time, and takes all of it back', async () => {
    await market.insert(BESIDE_EACH_OTHER);
    expect(await preview.values('Tabelle1!A1:D3')).toEqual(PUBLISHED);
    expect(await preview.cell('Tabelle1!B3')).toEqual({ value: 0.095, text: '9,5%', numberFormat: '0.0%' });
    expect(await preview.cell('Tabelle1!B2')).toEqual({ value: 5330, text: '5.330', numberFormat: '#,##0' });
    expect(await preview.sheets()).toEqual(['Tabelle1', 'Quellen']);
    expect(await preview.page.evaluate(() => window.amipPreview?.activeSheet())).toBe('Tabelle1');
    const [line] = await preview.texts('Quellen!A2:J2');
    expect(line).toEqual(
      expect.arrayContaining(['Arbeitslose', KREIS, '2025', '5.330', '13211-02-05-4', 'Tabelle1!B2']),
    );

    expect(await market.refresh()).toMatch(/Nichts zu ändern.*= 6 gleich/s);
    expect(await market.button('Übernehmen').count()).toBe(0);
    await market.button('Zurück').click();
    await market.undo('Letzte Aktualisierung rückgängig');
    expect(await preview.values('Tabelle1!A1:D3')).toEqual([nothing(4), nothing(4), nothing(4)]);
    expect(await preview.names()).toEqual({});
    expect(await preview.sheets()).toEqual(['Tabelle1']);
    expect(await preview.refusals()).toEqual([]);
    expect(besidesMissingFeed(preview.faults)).toEqual([]);
  });

  it('writes nothing where something stands, and says where', async () => {
    await preview.type('B2', 'meins');
    await preview.type('A1', 'auch');
    await preview.page.keyboard.press('ArrowUp');
    await market.choose(UNEMPLOYED);
    await market.button('Einfügen …').click();
    await market.says('In Tabelle1!A1:B2 steht schon etwas').waitFor();
    expect(await market.button('Übernehmen').count()).toBe(0);
    expect(await preview.sheets()).toEqual(['Tabelle1']);
  });

  it('looks again at the same place when something was typed there meanwhile', async () => {
    await selectCell('Tabelle1!A10');
    await market.choose(UNEMPLOYED);
    await market.button('Einfügen …').click();
    await market.says('Was eingefügt wird').waitFor();
    await preview.type('B11', '77');
    await market.button('Übernehmen').click();
    await market.says('Prüfen Sie die neue Vorschau').waitFor();
    await market.says('In Tabelle1!A10:B11 steht schon etwas').waitFor();
    expect(await market.button('Übernehmen').count()).toBe(0);
    expect((await preview.cell('Tabelle1!B11')).value).toBe(77);
    expect(await preview.sheets()).toEqual(['Tabelle1']);
  });
});

describe('from a file', () => {
  it('shows what a dropped one revises and adds; formulas follow, and undo restores', async () => {
    await market.insert(BESIDE_EACH_OTHER);
    await preview.type('F1', '=AMIP.ARBEITSMARKT("arbeitslose";"07312")');
    expect((await preview.cell('F1')).value).toBe(5330);
    const sources = await preview.texts('Quellen!A1:K7');
    const dropped = flatCsv([
      ['07312', 2025, '5341'],
      ['DG', 2026, '2900000'],
    ]);
    expect(await market.drop(FILE, dropped)).toContain(`${FILE}: 2 Zahlen geladen.`);
    await market.button('Jetzt aktualisieren').click();
    const shown = await market.changes();
    expect(shown).toMatch(/1 neu.*1 revidiert.*4 gleich/s);
    expect(shown).toMatch(
      /Arbeitslose, Kaiserslautern, kreisfreie Stadt\s+2025\s+Tabelle1!B2.*5\.330.*→.*5\.341.*\+11\s+▲ revidiert/s,
    );
    expect(shown).toMatch(
      /Arbeitslose, Deutschland\s+2026\s+Tabelle1!D2.*2\.948\.092.*→.*2\.900\.000.*-48\.092\s+● neu/s,
    );
    expect((await preview.cell('B2')).value).toBe(5330);

    await market.apply();
    expect(await preview.values('Tabelle1!B2:D2')).toEqual([[5341, 126_067, 2_900_000]]);
    expect((await preview.cell('F1')).value).toBe(5341);
    await market.undo();
    expect(await preview.values('Tabelle1!A1:D3')).toEqual(PUBLISHED);
    expect(await preview.texts('Quellen!A1:K7')).toEqual(sources);
    expect(besidesMissingFeed(preview.faults)).toEqual([]);
  });

  it('never replaces a number by a sign unasked, and does when asked', async () => {
    await market.pick(FILE, flatCsv([['07312', 2026, '5400']]));
    await market.insert(UNEMPLOYED);
    expect((await preview.cell('B2')).value).toBe(5400);
    await market.button(`${FILE} entfernen`).click();
    const withdrawn = flatCsv([
      ['07312', 2025, '5330'],
      ['07312', 2026, '.'],
    ]);
    await market.pick(FILE, withdrawn);
    expect(await market.refresh()).toMatch(/1 fehlt.*2026.*bleibt 5\.400.*laut Quelle „\.“/s);
    expect(await market.button('Übernehmen').count()).toBe(0);

    await preview.panel.getByRole('checkbox', { name: /^Auch Zeichen übernehmen.*\(1 Zelle\)/ }).click();
    await market.apply();
    expect((await preview.cell('B2')).value).toBe('.');
    await market.undo();
    expect((await preview.cell('B2')).value).toBe(5400);
  });

  it('refuses a region that has nothing but signs, and says why', async () => {
    const signs = readFileSync(JOBS, 'utf8').replaceAll(`07312;${KREIS}`, `07335;${LANDKREIS}`);
    const numbers = signs.replaceAll(/^(.*;07335;.*;)-(;Anzahl;.*)$/gm, '$155000$2');
    await market.pick('13111-01-03-4_flat.csv', numbers);
    await market.insert({ regions: ['07335'], figures: [JOBS_LABEL] });
    expect((await preview.cell('B2')).value).toBe(55_000);
    await market.button('13111-01-03-4_flat.csv entfernen').click();

    await market.pick('13111-01-03-4_flat.csv', signs);
    expect(await market.refresh()).toContain(`${LANDKREIS}: Die Quelle nennt für diese Region nur Zeichen`);
    expect(await market.button('Übernehmen').count()).toBe(0);
    expect(await preview.panel.getByRole('checkbox').count()).toBe(0);
    await market.button('Zurück').click();

    await selectCell('D1');
    await market.button('Einfügen …').click();
    await market.says('So kann nicht geschrieben werden').waitFor();
    await market.says('nur Zeichen und keine einzige Zahl').waitFor();
    expect(await market.button('Übernehmen').count()).toBe(0);
    expect(await preview.values('Tabelle1!B2:E2')).toEqual([[55_000, null, null, null]]);
  });
});

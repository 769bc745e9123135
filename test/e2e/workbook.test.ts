import type { Preview } from './support/preview';
import { Session } from './support/session';

const EXAMPLE = 'Beispiel AMIP 2021 (Stadt Kaiserslautern) einfügen';
/** In the order of their tabs, behind the sheet of the user. */
const SHEETS = [
  'Tabelle1',
  'Übersicht',
  'Arbeitsmarkt',
  'Ressourcen',
  'Ziele',
  'Maßnahmen',
  'Handlungsfelder',
  'Bericht',
];

const session = Session.install();
let preview: Preview;

beforeEach(async () => {
  preview = await session.preview();
});

const button = (name: string) => preview.panel.getByRole('button', { name, exact: true });

async function apply(): Promise<void> {
  await button('Übernehmen').click();
  await preview.done('Übernommen');
  await preview.settled();
}

async function undo(): Promise<void> {
  await preview.panel.getByRole('button', { name: /rückgängig$/i }).click();
  await preview.done('Zurückgenommen');
  await preview.settled();
}

async function value(name: string): Promise<unknown> {
  const address = (await preview.names())[name] ?? `${name} is missing`;
  return (await preview.cell(address.replaceAll('$', ''))).value;
}

/** What the preview lists, sheet by sheet. */
async function groups(): Promise<string[]> {
  const shown = preview.panel.getByRole('region', { name: 'Vorschau' });
  await shown.waitFor();
  const summaries = await shown.locator('summary').allInnerTexts();
  return summaries.map((text) => text.split('\n')[1] ?? '');
}

describe('the whole workbook', () => {
  it('is made from the example, needs nothing more then, and is taken back', async () => {
    await button(EXAMPLE).click();
    expect((await groups()).sort()).toEqual(SHEETS.slice(1).sort());
    await apply();
    expect(await preview.sheets()).toEqual(SHEETS);
    // Section 2.5 of the AMIP 2021.
    expect(await value('AMIP_KFA')).toBe(2_235_498.25);

    await preview.page.getByRole('button', { name: 'Blätter füllen' }).click();
    await preview.panel.getByText('Nichts zu ändern').waitFor();
    await button('Zurück').click();

    await undo();
    expect(await preview.sheets()).toEqual(['Tabelle1']);
    expect(await preview.names()).toEqual({});
    expect(await preview.refusals()).toEqual([]);
  });

  it('is made for the typed year, with the loaded figures that fit it, which go before it', async () => {
    // Two years after the newest months that are embedded, those of the AMIP 2021.
    await preview.panel.getByLabel('Programmjahr').fill('2022');
    await preview.panel.getByLabel('AGS').fill('07312');
    await button('Arbeitsmappe anlegen').click();
    await apply();
    expect(await preview.sheets()).toEqual(SHEETS);
    await preview.panel
      .getByText(
        'Für Kaiserslautern, kreisfreie Stadt lassen sich 5 Monatsreihen einfügen. Neuester Monat: Dez 2020.',
      )
      .waitFor();
    await button('Arbeitsmarktzahlen einfügen').click();
    await preview.panel.getByText('Arbeitsmarktzahlen eingefügt').waitFor();
    await preview.settled();

    await undo();
    expect(await preview.sheets()).toEqual(SHEETS);
    await undo();
    expect(await preview.sheets()).toEqual(['Tabelle1']);
    expect(await preview.refusals()).toEqual([]);
  });

  it('keeps what the user typed and where the user moved it, when it is updated and taken back', async () => {
    await button(EXAMPLE).click();
    await apply();
    const before = (await preview.names())['AMIP_Egl'];
    await preview.panel.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Ressourcen');
        sheet.getRange('1:3').insert('Down');
        sheet.getRange('A1').values = [['Stand der Vorlage: Entwurf']];
        sheet.activate();
        await context.sync();
      }),
    );
    await preview.settled();
    expect((await preview.names())['AMIP_Egl']).not.toBe(before);
    await preview.panel.getByLabel('Eingliederungsleistungen (EGL)').fill('9.000.000,00');
    await button('Tabelle aktualisieren').click();
    await apply();
    expect(await value('AMIP_Egl')).toBe(9_000_000);
    // 9.000.000,00 − 1.996.000,00, and 1.000,00 Einnahmen
    expect(await value('AMIP_Budget_EGL')).toBe(7_005_000);
    expect((await preview.cell('Ressourcen!A1')).value).toBe('Stand der Vorlage: Entwurf');

    await undo();
    expect(await value('AMIP_Egl')).toBe(10_250_560);
    expect((await preview.cell('Ressourcen!A1')).value).toBe('Stand der Vorlage: Entwurf');
    expect(await preview.refusals()).toEqual([]);
  });

  it('offers a chart that was deleted, and inserts it again', async () => {
    const charts = () =>
      preview.panel.evaluate(() =>
        Excel.run(async (context) => {
          const { charts: all } = context.workbook.worksheets.getItem('Ressourcen');
          all.load('items/name');
          await context.sync();
          return all.items.map(({ name }) => name);
        }),
      );
    await button(EXAMPLE).click();
    await apply();
    expect(await charts()).toEqual(['AMIP_DiagrammMittelabfluss']);
    await preview.panel.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets
          .getItem('Ressourcen')
          .charts.getItem('AMIP_DiagrammMittelabfluss')
          .delete();
        await context.sync();
      }),
    );
    await preview.page.getByRole('button', { name: 'Blätter füllen' }).click();
    await preview.panel.getByText('Nichts zu ändern').waitFor();
    await button('Wieder einfügen: AMIP_DiagrammMittelabfluss').click();
    await preview.panel.getByText(/^Diagramm „Mittelabfluss .* wird angelegt/).waitFor();
    expect(await charts()).toEqual([]);
    await apply();
    expect(await charts()).toEqual(['AMIP_DiagrammMittelabfluss']);
    expect(await preview.refusals()).toEqual([]);
  });

  it('is made up where single sheets stand', async () => {
    await preview.panel.getByLabel('Programmjahr').fill('2027');
    await button('Tabelle einfügen').click();
    await apply();
    await preview.panel.getByText('In dieser Mappe fehlen: Ziele, ').waitFor();
    await button('Fehlende Blätter ergänzen').click();
    expect(await groups()).not.toContain('Ressourcen');
    await apply();
    expect((await preview.sheets()).sort()).toEqual([...SHEETS].sort());
  });
});

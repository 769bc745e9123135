import type { Preview } from './support/preview';
import { Session } from './support/session';

const EXAMPLE = 'Beispiel AMIP 2021 (Stadt Kaiserslautern) einfügen';

/** Section 2.5 of the AMIP 2021 with the rounding difference as a row of its own: computed by hand from the document. */
const TABLE = [
  ['', 'Egl', 'Verwaltungskosten', 'gesamt'],
  ['Zuteilung allgemeine Mittel (Egl ohne BEZ)', '10.250.560,00 €', '10.639.865,00 €', '20.890.425,00 €'],
  ['Einnahmen aus Forderungseinzug', '1.000,00 €', '', '1.000,00 €'],
  ['Erforderliche Umschichtung', '-1.996.000,00 €', '1.996.000,00 €', '0,00 €'],
  ['kommunaler Finanzierungsanteil', '', '2.235.498,25 €', '2.235.498,25 €'],
  ['Rundungsdifferenz', '', '-36,28 €', '-36,28 €'],
  ['Summe', '8.255.560,00 €', '14.871.326,97 €', '23.126.886,97 €'],
];

const session = Session.install();
let preview: Preview;

beforeEach(async () => {
  preview = await session.preview();
});

const button = (name: string) => preview.panel.getByRole('button', { name, exact: true });

async function fillExample(): Promise<void> {
  await button(EXAMPLE).click();
  await button('Übernehmen').click();
  await preview.done('Übernommen');
  await preview.settled();
}

/** Where a named cell stands now. */
async function named(name: string): Promise<string> {
  return ((await preview.names())[name] ?? `${name} is missing`).replaceAll('$', '');
}

async function table(): Promise<string[][]> {
  const [sheet, anchor = ''] = (await named('AMIP_Ressourcentabelle')).split('!');
  const row = Number(/\d+/.exec(anchor)?.[0]);
  return preview.texts(`${sheet}!A${row}:D${row + 6}`);
}

describe('the preview in a browser', () => {
  it('fills the sheets by clicking, shows the published figures, and takes them back', async () => {
    await fillExample();
    expect(await preview.sheets()).toEqual(expect.arrayContaining(['Tabelle1', 'Ressourcen', 'Ziele']));
    expect(await table()).toEqual(TABLE);
    expect((await preview.cell(await named('AMIP_KFA'))).value).toBe(2_235_498.25);
    expect((await preview.cell(await named('AMIP_UmschichtungExakt'))).value).toBe(1_995_963.72);
    expect((await preview.cell(await named('AMIP_Umschichtung'))).value).toBe(1_996_000);
    expect((await preview.cell(await named('AMIP_IQ_Ziel'))).value).toBe('Vorjahreswert fehlt');
    expect((await preview.cell(await named('AMIP_IQ_Veraenderung'))).text).toBe('+15,0%');

    expect(preview.faults).toEqual([]);
    await button('Rückgängig').click();
    await preview.done('Zurückgenommen');
    expect(await preview.sheets()).toEqual(['Tabelle1']);
    expect(await preview.names()).toEqual({});
    expect(await preview.refusals()).toEqual([]);
  });

  it('changes nothing when the same is filled again', async () => {
    await fillExample();
    await preview.page.getByRole('button', { name: 'Blätter füllen' }).click();
    await preview.panel.getByText('Nichts zu ändern').waitFor();
  });

  it('makes a shown preview again when a sheet is deleted in the meantime', async () => {
    await fillExample();
    await preview.page.getByRole('button', { name: 'Blätter füllen' }).click();
    await preview.panel.getByText('Nichts zu ändern').waitFor();
    await preview.page
      .locator('[data-u-comp=slide-tab-item]', { hasText: 'Ziele' })
      .click({ button: 'right' });
    await preview.page.getByText('Löschen').first().click();
    await preview.page.getByRole('button', { name: 'OK' }).click();
    await button('Übernehmen').waitFor();
  });

  it('shows old → new before it writes, and writes the target of a prior year', async () => {
    await fillExample();
    await preview.panel.getByRole('tab', { name: 'Ziele' }).click();
    const prior = preview.panel.getByLabel('Vorjahreswert').first();
    await prior.fill('16,0');
    await preview.panel.getByText('18,4 %').first().waitFor();
    await button('Ziele aktualisieren').click();
    await preview.panel.getByText('16,0 %').waitFor();
    expect((await preview.cell(await named('AMIP_IQ_Vorjahr'))).value).not.toBe(0.16);
    await button('Übernehmen').click();
    await preview.done('Übernommen');
    await preview.settled();
    expect((await preview.cell(await named('AMIP_IQ_Ziel'))).text).toBe('18,4%');
  });

  it('computes a formula typed into the grid in German', async () => {
    await preview.type('B2', '=AMIP.UMSCHICHTUNG(14871326,97;10639865;164101,64;1000)');
    expect(await preview.cell('B2')).toMatchObject({ value: 1_996_000 });
    await preview.type('B3', '=AMIP.KFA(14871326,97;164101,64;15,2)');
    const refused = await preview.cell('B3');
    expect(refused.value).toBe('#VALUE!');
    expect(refused.message).toMatch(/0,152/);
  });

  it('keeps what the user typed into a filled cell when the fill is undone', async () => {
    await fillExample();
    const egl = await named('AMIP_Egl');
    await preview.page.locator('[data-u-comp=slide-tab-item]', { hasText: 'Ressourcen' }).click();
    await preview.type(egl.split('!')[1] ?? '', '10300000');
    expect((await preview.cell(egl)).value).toBe(10_300_000);
    await button('Rückgängig').click();
    await preview.panel.getByText('Nicht zurückgenommen').waitFor();
    expect((await preview.cell(egl)).value).toBe(10_300_000);
  });

  it('survives a reload of the panel half-way: nothing is lost in the workbook, and the form is filled from it', async () => {
    await fillExample();
    await preview.panel.evaluate(() => location.reload());
    await preview.panel.waitForSelector('[role=tab]');
    const field = preview.panel.getByLabel('Eingliederungsleistungen (EGL)');
    await field.waitFor();
    expect(await field.inputValue()).toBe('10.250.560,00');
    expect(await table()).toEqual(TABLE);
  });

  it('says where a wrong entry stands and writes nothing', async () => {
    const field = preview.panel.getByLabel('Eingliederungsleistungen (EGL)');
    await field.fill('12.34.5 Euro');
    await field.blur();
    await preview.panel.getByText('Das ist keine Zahl').waitFor();
    expect(await preview.sheets()).toEqual(['Tabelle1']);
  });
});

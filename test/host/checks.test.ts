import { RULES, runChecks } from '../../src/checks';
import type { Finding } from '../../src/checks';
import example from '../fixtures/amip-2021.json';
import { closeExcel, openExcel } from '../support/excel';
import type { OpenExcel } from '../support/excel';

/** The AMIP 2021 was made while this was the day. */
const DAY = '2021-03-15';

let excel: OpenExcel;

/* Filled once: the whole workbook takes long. Each test adds to the empty sheet beside it what it needs. */
beforeAll(async () => {
  excel = await openExcel();
  await excel.amip.fillCase(example);
  await excel.grid.settled();
}, 240_000);

afterAll(closeExcel);

async function findings(): Promise<readonly Finding[]> {
  await excel.grid.settled();
  const { holdings, notes } = await excel.amip.readHoldings(DAY);
  expect(notes).toEqual([]);
  return runChecks(holdings);
}

async function sentences(): Promise<readonly string[]> {
  return (await findings()).map(({ severity, sentence }) => `${severity}: ${sentence}`);
}

/**
 * What is to be said of the AMIP 2021 as the workbook holds it. Its budget adds up there, since the difference of
 * 36,28 € has a row of its own; section 2.4 gives the Ausbildungsstellen of December, which count since October only.
 */
const OF_THE_EXAMPLE = [
  'hinweis: Gemeldete Ausbildungsstellen: Der Wert für Dez 2020 zählt erst seit dem 1. Oktober 2020 und sagt noch wenig.',
];

describe('the checks on the workbook of the example', () => {
  it('find exactly what is listed for it', async () => {
    expect(await sentences()).toEqual(OF_THE_EXAMPLE);
  });

  it('read it in two requests', async () => {
    expect(await excel.roundTrips(() => excel.amip.readHoldings(DAY))).toBe(2);
  });

  it('find what the printed AMIP says otherwise than its table, and lead to the cell', async () => {
    // Section 2.5: the first sentence.
    await excel.type(
      'Tabelle1',
      'B3',
      'Die Mittelzuteilung für das Haushaltsjahr 2021 beträgt 23,12 Mio.€. Davon sind 14,87 Mio.€ zur Deckung der Verwaltungskosten und 8,3 Mio.€ für die Erbringung von Eingliederungsleistungen (Egl) vorgesehen (s. Tabelle).',
    );
    const found = (await findings()).filter(({ address }) => address === 'Tabelle1!B3');
    expect(found.map(({ rule }) => rule).sort()).toEqual([
      'mittelzuteilung-benannt',
      'summanden-im-text',
      'text-gegen-tabelle',
    ]);
    expect(found.map(({ sentence }) => sentence).join('\n')).toContain(
      '„23,12 Mio.€“ im Text ist abgeschnitten: In der Tabelle stehen 23.126.886,97 € (Gesamtbudget).',
    );
    await excel.type('Tabelle1', 'B3', '');
    expect(await sentences()).toEqual(OF_THE_EXAMPLE);
  });

  it('find an error and a rate that was entered as a text', async () => {
    await excel.type('Tabelle1', 'A1', '=1/0');
    const [sheet = '', satz = ''] = (await excel.address('AMIP_Satz')).split('!');
    await excel.type(sheet, satz, "'15,2 %");
    const found = await sentences();
    expect(found).toContain('fehler: In Tabelle1!A1 steht #DIV/0!.');
    expect(found.join('\n')).toMatch(/^fehler: KFA-Satz: „15,2 %“ ist als Text eingetragen/m);
    await excel.type('Tabelle1', 'A1', '');
    await excel.type(sheet, satz, 0.152);
    expect(await sentences()).toEqual(OF_THE_EXAMPLE);
  });

  it('find a month that is missing, by its month and not by its place', async () => {
    const address = await excel.address('AMIP_LZB_Bestand');
    const [sheet = '', first = ''] = (address.split(':')[0] ?? '').split('!');
    const column = first.replace(/\d/g, '');
    const row = Number(first.replace(/\D/g, ''));
    // The column begins in December 2018: its third and fifth rows are February and April 2019.
    for (const offset of [2, 4]) await excel.type(sheet, `${column}${row + offset}`, 5000);
    expect((await sentences()).join('\n')).toMatch(
      /^warnung: Bestand an LZB: Zwischen Feb 2019 und Apr 2019 fehlt 1 Monat: Mrz 2019\.$/m,
    );
    for (const offset of [2, 4]) await excel.type(sheet, `${column}${row + offset}`, '');
  });

  it('are counted once they are listed, and their own list is not checked', async () => {
    const titles = new Map(RULES.map(({ id, title }) => [id, title]));
    await excel.type('Tabelle1', 'A1', '=1/0');
    const found = await findings();
    const lines = found.map((finding) => ({ ...finding, title: titles.get(finding.rule) ?? finding.rule }));
    const { done, record } = await excel.amip.writeFindings(lines, DAY);
    expect(done).toBe(true);
    await excel.grid.settled();
    expect(await excel.value('AMIP_Pruefung_Fehler')).toBe(1);
    expect(await findings()).toEqual(found);
    if (record) await excel.amip.undoFindings(record);
    await excel.type('Tabelle1', 'A1', '');
  });
});

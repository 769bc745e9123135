import { designOf } from '../../src/workbook/design';
import { HANDLUNGSFELDER } from '../../src/workbook/sheets/handlungsfelder';
import { MASSNAHMEN } from '../../src/workbook/sheets/massnahmen';
import { RESSOURCEN } from '../../src/workbook/sheets/ressourcen';
import { ZIELE } from '../../src/workbook/sheets/ziele';
import kaiserslautern from '../fixtures/amip-2021.json';
import { closeExcel, openExcel } from '../support/excel';
import type { OpenExcel } from '../support/excel';

afterEach(closeExcel);

/** The sheet with those that it needs. */
const DESIGN = designOf([RESSOURCEN, ZIELE, MASSNAHMEN, HANDLUNGSFELDER]);
const { jahr, handlungsfelder } = kaiserslautern;
const jobcenter = { name: kaiserslautern.jobcenter.name };
const EMPTY = { jobcenter, jahr };

async function filled(amipCase: object): Promise<OpenExcel> {
  const excel = await openExcel();
  const report = await excel.amip.fillCase(amipCase as never, DESIGN);
  expect(report).toMatchObject({ done: true, problems: [] });
  await excel.grid.settled();
  return excel;
}

/** The table by its headers. */
async function projects(excel: OpenExcel, ...headers: readonly string[]): Promise<unknown[][]> {
  return excel.run(async (context) => {
    const table = context.workbook.tables.getItem('AMIP_TabHandlungsfelder');
    const columns = headers.map((header) => table.columns.getItem(header).getDataBodyRange().load('values'));
    await context.sync();
    return columns[0]?.values.map((_, row) => columns.map(({ values }) => values[row]?.[0] as unknown)) ?? [];
  });
}

async function sentences(excel: OpenExcel): Promise<unknown[]> {
  return (await excel.values('Handlungsfelder', 'A3:A4')).flat();
}

/** Name, figure and target of each indicator. */
async function indicators(excel: OpenExcel): Promise<Record<string, unknown>> {
  const rows = await excel.values('Handlungsfelder', 'A8:D15');
  return Object.fromEntries(rows.map(([name, , stand, ziel]) => [String(name), [stand, ziel]]));
}

async function errors(excel: OpenExcel): Promise<unknown[]> {
  const cells = (await excel.values('Handlungsfelder', 'A1:K40')).flat();
  return cells.filter((value) => typeof value === 'string' && /^#/.test(value));
}

describe('the example', () => {
  it('has every project of section 4 of the programme', async () => {
    const excel = await filled({ ...EMPTY, handlungsfelder });
    const rows = await projects(excel, 'Nr.', 'Projekt/Vorhaben', 'Stand des Indikators', 'Status');
    expect(rows).toEqual([
      ['4.2.1', 'Jugendberufsagentur Plus', '', 'geplant'],
      ['4.2.1', 'YouConnect', '', 'geplant'],
      ['4.2.1', 'Arbeitgeberorientierter Vermittler in der Jugendberufsagentur', '', ''],
      ['4.2.2', 'BG-Coaching', 'Ist-Wert fehlt', ''],
      ['4.2.2', 'Arbeitgeberorientierte Vermittler in den Integrationsteams', 'nicht geplant', ''],
      ['4.2.2', 'Beschäftigungsorientiertes Fallmanagement (bFM)', '', ''],
      ['4.2.2', 'Absolventenmanagement FbW', 'nicht geplant', ''],
      ['4.2.2', 'Qualifizierungschancengesetz', '', ''],
      ['4.2.2', 'Beteiligung von Frauen', 'nicht geplant', ''],
      ['4.2.2', 'Digitale Profile', '', ''],
      ['4.2.2', 'Teilhabechancengesetz (THCG)', 'nicht geplant', ''],
      ['4.3', 'Gesundheitsschutz', '', ''],
      ['4.3', 'Erbringung der Geldleistungen', '', ''],
      ['4.4', 'jobcenter.digital', '', ''],
      ['4.5', 'Leistungsgewährung und Fachaufsicht', '', ''],
    ]);
    expect(await sentences(excel)).toEqual([
      'Vorhaben: 15, geplant: 2, läuft: 0, erreicht: 0, verzögert: 0, gestoppt: 0, ohne Status: 13.',
      'Es fehlen: Meilenstein bei 15, Rolle bei 5, Indikator bei 10 Vorhaben.',
    ]);
    expect(await errors(excel)).toEqual([]);
    // Printed on two pages: the second one begins with the headings too.
    const page = excel.snapshot().sheets.find(({ name }) => name === 'Handlungsfelder')?.page;
    const [row = ''] = /\d+/.exec(page?.printTitleRows ?? '') ?? [];
    expect(await excel.values('Handlungsfelder', `A${row}:C${row}`)).toEqual([
      ['Nr.', 'Handlungsfeld', 'Projekt/Vorhaben'],
    ]);
  });

  it('is left alone by a second filling', async () => {
    const excel = await filled({ ...EMPTY, handlungsfelder });
    const again = await excel.amip.fillCase({ ...EMPTY, handlungsfelder } as never, DESIGN);
    expect(again).toMatchObject({ cellsWritten: 0, created: [], kept: [], problems: [] });
  });
});

describe('an indicator', () => {
  it('says what is missing, and nothing fails in an empty workbook', async () => {
    const excel = await filled(EMPTY);
    expect(await errors(excel)).toEqual([]);
    expect(await sentences(excel)).toEqual(['Noch kein Vorhaben eingetragen.', '']);
    expect(await indicators(excel)).toEqual({
      IQ: ['Ist-Wert fehlt', 'Zielwert fehlt'],
      LZB: ['Ist-Wert fehlt', 'Zielwert fehlt'],
      LLU: ['Ist-Wert fehlt', 'nur Monitoring'],
      'EGL-Ausgaben': ['Ist-Wert fehlt', 'Budget fehlt'],
      Frauenanteil: ['nicht geplant', 'Mindestbeteiligung fehlt'],
      'Eintritte FbW': ['nicht geplant', ''],
      'Eintritte § 16e': ['nicht geplant', ''],
      'Eintritte § 16i': ['nicht geplant', ''],
    });
  });

  it('shows the newest figure beside the project that it measures', async () => {
    const months = (count: number, ...values: readonly (number | null)[]) =>
      Array.from({ length: count }, (_, month) => values[month] ?? null);
    // December 2018 to February 2021; what is last counts, and no month of the year before.
    const until2021 = (before: number, ...values: readonly number[]) =>
      months(37, ...Array.from({ length: 25 }, () => before), ...values);
    const excel = await filled({
      ...EMPTY,
      ressourcen: kaiserslautern.ressourcen,
      ziele: { lzb: { vorjahr: 4981.3333, veraenderung: -0.013 } },
      monatszahlen: { llu: until2021(3100000, 3200000.5, 3190000.25), lzb: until2021(4980, 4978, 4960) },
      mittelabfluss: { egl: months(12, 500000, 612345.67) },
      massnahmen: [
        { instrument: 'FbW', eintritte: 1200, anteilFrauen: 0.5 },
        { instrument: 'FbW', eintritte: 34, anteilFrauen: 0.5, beginn: '2021-12' },
        { instrument: 'FbW', eintritte: 50, anteilFrauen: 0.1, beginn: '2020-12' },
        { instrument: '§ 16i', eintritte: 0 },
      ],
      handlungsfelder: [
        { projekt: 'Weiterbildung', indikator: 'Eintritte FbW', meilenstein: '2021-03-31', status: 'läuft' },
        { projekt: 'Mittel', indikator: 'EGL-Ausgaben', rolle: 'Teamleitung', status: 'läuft' },
        { projekt: 'Teilhabe', indikator: 'Eintritte § 16i', status: 'erreicht' },
      ],
    });
    // 4.981,3333 × 0,987 = 4.916,576; (4.978 + 4.960) ÷ 2 = 4.969; 500.000 + 612.345,67; 1.200 + 34
    expect(await indicators(excel)).toMatchObject({
      LZB: ['4969,0 (02/2021)', '4916,6'],
      LLU: ['3,19 Mio. € (02/2021)', 'nur Monitoring'],
      'EGL-Ausgaben': ['1,11 Mio. €', '8,26 Mio. €'],
      Frauenanteil: ['50,0 %', 'Mindestbeteiligung fehlt'],
      'Eintritte FbW': ['1.234', ''],
      'Eintritte § 16i': ['0', ''],
    });
    const stands = await projects(excel, 'Meilenstein', 'Stand des Indikators');
    // 31 March 2021 is day 44286.
    expect(stands.slice(0, 3)).toEqual([
      [44286, '1.234'],
      ['', '1,11 Mio. €'],
      ['', '0'],
    ]);
    expect(await sentences(excel)).toEqual([
      'Vorhaben: 3, geplant: 0, läuft: 2, erreicht: 1, verzögert: 0, gestoppt: 0, ohne Status: 0.',
      'Es fehlen: Meilenstein bei 2, Rolle bei 2, Indikator bei 0 Vorhaben.',
    ]);
  });
});

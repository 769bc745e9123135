import kaiserslautern from '../fixtures/amip-2021.json';
import { designOf } from '../../src/workbook/design';
import { ARBEITSMARKT } from '../../src/workbook/sheets/arbeitsmarkt';
import { RESSOURCEN } from '../../src/workbook/sheets/ressourcen';
import { closeExcel, openExcel } from '../support/excel';
import type { OpenExcel } from '../support/excel';
import { monthly, sourceOf } from '../support/figures';
import type { Table } from '../support/figures';

afterEach(closeExcel);

/** With the one block of Ressourcen that it needs: who is planned for, and for which year. */
const KOPF = { ...RESSOURCEN, blocks: RESSOURCEN.blocks.slice(0, 1), charts: [] };
const DESIGN = designOf([KOPF, ARBEITSMARKT]);
const { jahr, arbeitsmarkt } = kaiserslautern;
/** What these two sheets ask for. */
const jobcenter = { name: kaiserslautern.jobcenter.name, ags: kaiserslautern.jobcenter.ags };
const EXAMPLE = { jobcenter, jahr, arbeitsmarkt };
const RETRIEVED = '2021-01-15T08:00:00Z';
/** Days as Excel counts them. */
const SEP_2019 = 43_709;
const JAN_2020 = 43_831;
const MAR_2020 = 43_891;
const OCT_2020 = 44_105;
const DEC_2020 = 44_166;

async function filledExcel(amipCase: unknown = EXAMPLE): Promise<OpenExcel> {
  const excel = await openExcel();
  expect(await excel.amip.fillCase(amipCase, DESIGN)).toMatchObject({ done: true, problems: [] });
  return excel;
}

async function errorsOf(excel: OpenExcel): Promise<readonly string[]> {
  await excel.grid.settled();
  const cells = excel.snapshot().sheets.flatMap((sheet) => sheet.cells);
  return cells.flatMap(({ value, row, column }) =>
    typeof value === 'string' && value.startsWith('#') ? [`${row},${column}: ${value}`] : [],
  );
}

async function values(excel: OpenExcel, ...names: readonly string[]): Promise<readonly unknown[]> {
  const all: unknown[] = [];
  for (const name of names) all.push(await excel.value(name));
  return all;
}

async function cellsOf(excel: OpenExcel, name: string): Promise<readonly unknown[]> {
  const [sheet = '', address = ''] = (await excel.address(name)).split('!');
  return (await excel.values(sheet, address)).flat();
}

/** The body of a column of the table. */
async function tableColumn(excel: OpenExcel, header: string): Promise<readonly unknown[]> {
  return excel.run(async (context) => {
    await excel.grid.settled();
    const body = context.workbook.tables
      .getItem('AMIP_TabEckdaten')
      .columns.getItem(header)
      .getDataBodyRange();
    body.load('values');
    await context.sync();
    return body.values.flat();
  });
}

/** Sections 2.1 to 2.4 of the programme: value, month, change to the year before. */
const PRINTED: readonly (readonly [name: string, value: unknown, month: unknown, change: unknown])[] = [
  ['AMIP_SvB_Hoechststand', 55_146, SEP_2019, ''],
  ['AMIP_SvB_Aktuell', 54_285, MAR_2020, ''],
  ['AMIP_Stellen', 1_396, DEC_2020, ''],
  ['AMIP_Vakanzzeit', 246, DEC_2020, ''],
  ['AMIP_Helferanteil', '', '', ''],
  ['AMIP_Ausbildungsstellen', 409, DEC_2020, -0.37],
  ['AMIP_Arbeitslose', '', DEC_2020, 0.061],
  ['AMIP_Arbeitslosenquote', 'fehlt', '', ''],
  ['AMIP_Arbeitsuchende', '', DEC_2020, ''],
  ['AMIP_ELB', 7_454, JAN_2020, ''],
];

describe('the sheet Arbeitsmarkt of the example', () => {
  it('has the figures as printed, and as text what is printed as a limit', async () => {
    const excel = await filledExcel();
    for (const [name, ...printed] of PRINTED)
      expect([name, ...(await values(excel, name, `${name}_Monat`, `${name}_Veraenderung`))]).toEqual([
        name,
        ...printed,
      ]);
    expect(await excel.value('AMIP_Helferanteil_Bemerkung')).toBe('regelmäßig unter 20 %');
    expect(await excel.value('AMIP_Arbeitsuchende_Bemerkung')).toBe('Anstieg unter einem Prozent');
    expect(await excel.value('AMIP_ELB_Bemerkung')).toBe('rund 500 unter dem Vorjahresmonat');
  });

  it('has no error value, invents no change, and is left alone by a second filling', async () => {
    const excel = await filledExcel();
    expect(await errorsOf(excel)).toEqual([]);
    expect((await tableColumn(excel, 'Veränderung')).filter((value) => value !== '')).toEqual([]);
    expect(await excel.amip.fillCase(EXAMPLE, DESIGN)).toMatchObject({
      done: true,
      cellsWritten: 0,
      kept: [],
      problems: [],
    });
  });

  it('says what is missing in a workbook without figures', async () => {
    const excel = await filledExcel({ jobcenter, jahr });
    expect(await errorsOf(excel)).toEqual([]);
    expect(await values(excel, 'AMIP_ELB', 'AMIP_ELB_Monat', 'AMIP_ELB_Veraenderung')).toEqual([
      'fehlt',
      '',
      '',
    ]);
    expect(await excel.value('AMIP_Reihe_Alo_Stand')).toBe('');
  });
});

describe('the key figures', () => {
  const line = { merkmal: 'Arbeitslose', region: 'Kaiserslautern, Stadt', einheit: 'Personen' };
  const withRows = (...eckdaten: readonly object[]) =>
    filledExcel({ jobcenter, jahr, arbeitsmarkt: { region: 'Kaiserslautern, Stadt', eckdaten } });

  it('change in per cent, of a rate in points, and only with both values', async () => {
    const excel = await withRows(
      { ...line, monat: '2020-12', wert: 5_305, vorjahreswert: 5_000 },
      {
        ...line,
        merkmal: 'Arbeitslosenquote',
        einheit: 'Prozent',
        monat: '2020-12',
        wert: 0.095,
        vorjahreswert: 0.091,
      },
      { ...line, merkmal: 'Arbeitsuchende', monat: '2020-12', wert: 9_000 },
    );
    // 305 of 5,000; 9.5 − 9.1 points.
    expect((await tableColumn(excel, 'Veränderung')).slice(0, 3)).toEqual([
      expect.closeTo(0.061, 12),
      expect.closeTo(0.004, 12),
      '',
    ]);
    expect((await tableColumn(excel, 'Veränderung in')).slice(0, 3)).toEqual([
      'Prozent',
      'Prozentpunkte',
      'Prozent',
    ]);
    expect(await excel.value('AMIP_Arbeitslose_Veraenderung')).toBeCloseTo(0.061, 12);
  });

  it('are those of the newest month in the region, wherever their rows stand', async () => {
    const excel = await withRows(
      { ...line, monat: '2020-12', wert: 5_305, veraenderungLautQuelle: 0.06 },
      { ...line, monat: '2020-11', wert: 5_400 },
      { ...line, region: 'Rheinland-Pfalz', monat: '2021-01', wert: 120_000 },
    );
    expect(await values(excel, 'AMIP_Arbeitslose', 'AMIP_Arbeitslose_Monat')).toEqual([5_305, DEC_2020]);
    expect(await excel.value('AMIP_Arbeitslose_Veraenderung')).toBe(0.06);
  });

  it('are none where two rows claim the same month', async () => {
    const excel = await withRows(
      { ...line, monat: '2020-12', wert: 5_305 },
      { ...line, monat: '2020-12', wert: 5_306 },
    );
    expect(await excel.value('AMIP_Arbeitslose')).toBe('mehrfach');
  });
});

/** Invented: thirteen months up to December 2020, the highest in October. */
const UNEMPLOYED = [
  5_000, 5_050, 5_040, 5_030, 5_200, 5_250, 5_260, 5_270, 5_280, 5_290, 5_400, 5_310, 5_305,
];
const RATES = [9.1, 9.1, 9.1, 9, 9.3, 9.4, 9.4, 9.4, 9.4, 9.4, 9.7, 9.6, 9.5];
const twelfth = (value: number): number => Math.round(value / 12);
const TABLE: Table = {
  arbeitslose: { '07312': monthly('2019-12', UNEMPLOYED) },
  'arbeitslose-sgb3': { '07312': monthly('2019-12', UNEMPLOYED.map(twelfth)) },
  arbeitslosenquote: {
    '07312': monthly('2019-12', RATES),
    '07': monthly(
      '2019-12',
      RATES.map((rate) => rate / 2),
    ),
    DG: { '2020-12': '.' },
  },
  ausbildungsstellen: { '07312': { '2020': 800 } },
  'svb-arbeitsort': { '07312': { '2019-09': 55_146, '2020-03': 54_285 } },
};

async function withFigures(table: Table = TABLE): Promise<OpenExcel> {
  const excel = await filledExcel();
  const source = sourceOf(table);
  for (const wish of excel.amip.arbeitsmarktFigures({ ags: '07312', year: jahr }, source, RETRIEVED))
    expect(await excel.amip.insertFigures(wish, source)).toMatchObject({ done: true });
  return excel;
}

describe('figures for the sheet Arbeitsmarkt', () => {
  it('are wished for where the source has months, of the Kreis, its Land and Germany', async () => {
    const excel = await openExcel();
    const wishes = excel.amip.arbeitsmarktFigures({ ags: '07312', year: jahr }, sourceOf(TABLE), RETRIEVED);
    const short = wishes.map(({ figures, regions, into }) => [figures, regions.map(({ ags }) => ags), into]);
    expect(short).toEqual([
      [
        ['arbeitslose', 'arbeitslose-sgb3'],
        ['07312'],
        { months: 'AMIP_Reihe_Alo_Monate', columns: ['AMIP_Reihe_Alo_Zusammen', 'AMIP_Reihe_Alo_SGB3'] },
      ],
      [
        ['arbeitslosenquote'],
        ['07312', '07'],
        { months: 'AMIP_Reihe_Quote_Monate', columns: ['AMIP_Reihe_Quote_Kreis', 'AMIP_Reihe_Quote_Land'] },
      ],
      [['svb-arbeitsort'], ['07312'], { months: 'AMIP_Reihe_Svb_Monate', columns: ['AMIP_Reihe_Svb_Kreis'] }],
    ]);
    expect(excel.amip.arbeitsmarktFigures({ ags: '99999', year: jahr }, sourceOf(TABLE), RETRIEVED)).toEqual(
      [],
    );
  });

  it('are wished for where they are of the year of the programme or of the two before', async () => {
    const excel = await openExcel();
    // The newest months are of 2020, those of the Land of 2023.
    const source = sourceOf({
      arbeitslosenquote: { '07312': { '2020-12': 9.5, '2025': 9.4 }, '07': { '2023-01': 5 } },
    });
    const wished = (year: number) =>
      excel.amip
        .arbeitsmarktFigures({ ags: '07312', year }, source, RETRIEVED)
        .map(({ regions, into }) => [regions.map(({ ags }) => ags), into?.columns]);
    const kreis = [['07312'], ['AMIP_Reihe_Quote_Kreis']];
    const land = [['07'], ['AMIP_Reihe_Quote_Land']];
    expect([2019, 2020, 2022, 2023, 2025, 2026].map(wished)).toEqual([
      [],
      [kreis],
      [kreis],
      [land],
      [land],
      [],
    ]);
  });

  it('are bound in their columns and compared natively', async () => {
    const excel = await withFigures();
    expect(await cellsOf(excel, 'AMIP_Reihe_Alo_Zusammen')).toEqual(UNEMPLOYED);
    expect(await excel.address('AMIP_Zahl_2')).toBe(await excel.address('AMIP_Reihe_Alo_Zusammen'));
    const alo = (suffix: string) => `AMIP_Reihe_Alo_${suffix}`;
    expect(await values(excel, alo('Stand'), alo('Aktuell'))).toEqual([DEC_2020, 5_305]);
    // 5,305 of 5,310 and of 5,000.
    expect(await excel.value(alo('Vormonat'))).toBeCloseTo(-0.000_941_62, 8);
    expect(await excel.value(alo('Vorjahr'))).toBeCloseTo(0.061, 12);
    expect(await values(excel, alo('Hoechststand'), alo('HoechststandMonat'))).toEqual([5_400, OCT_2020]);
    expect(await excel.value('AMIP_Reihe_Quote_Aktuell')).toBe(0.095);
    // In points: 9.5 − 9.6 and 9.5 − 9.1.
    expect(await excel.value('AMIP_Reihe_Quote_Vormonat')).toBeCloseTo(-0.1, 10);
    expect(await excel.value('AMIP_Reihe_Quote_Vorjahr')).toBeCloseTo(0.4, 10);
    expect(await errorsOf(excel)).toEqual([]);
    const sources = await excel.values('Quellen', 'A2:B6');
    expect(sources.map(([figure]) => figure)).toEqual([
      'Arbeitslose',
      'Arbeitslose im Rechtskreis SGB III',
      'Arbeitslosenquote (alle zivilen Erwerbspersonen)',
      'Arbeitslosenquote (alle zivilen Erwerbspersonen)',
      'Sozialversicherungspflichtig Beschäftigte am Arbeitsort',
    ]);
  });

  it('show the high-water mark of the programme, and no change to a month that is not there', async () => {
    const excel = await withFigures();
    const svb = (suffix: string) => `AMIP_Reihe_Svb_${suffix}`;
    expect(await values(excel, svb('Stand'), svb('Aktuell'), svb('Vormonat'), svb('Vorjahr'))).toEqual([
      MAR_2020,
      54_285,
      '',
      '',
    ]);
    expect(await values(excel, svb('Hoechststand'), svb('HoechststandMonat'))).toEqual([55_146, SEP_2019]);
  });

  it('are compared by month, whatever the order of the rows', async () => {
    const excel = await withFigures();
    await excel.run(async (context) => {
      const ranges = ['AMIP_Reihe_Alo_Monate', 'AMIP_Reihe_Alo_Zusammen'].map((name) =>
        context.workbook.names.getItem(name).getRange().load('values'),
      );
      await context.sync();
      for (const range of ranges) range.values = [...range.values].reverse();
      await context.sync();
    });
    expect(await excel.value('AMIP_Reihe_Alo_Vorjahr')).toBeCloseTo(0.061, 12);
    expect(await excel.value('AMIP_Reihe_Alo_HoechststandMonat')).toBe(OCT_2020);
  });

  it('are drawn after the next filling, from the first to the last month with a number', async () => {
    const excel = await withFigures();
    expect(await excel.amip.fillCase(EXAMPLE, DESIGN)).toMatchObject({ done: true, cellsWritten: 0 });
    const charts = excel.snapshot().sheets.flatMap(({ charts: all }) => all ?? []);
    const drawn = charts.map(({ name, series }) => [
      name,
      series.map((one) => [one.name, one.values?.formula]),
    ]);
    expect(drawn).toEqual([
      [
        'AMIP_DiagrammArbeitslose',
        [
          ['zusammen', await reference(excel, 'AMIP_Reihe_Alo_Zusammen')],
          ['SGB III', await reference(excel, 'AMIP_Reihe_Alo_SGB3')],
        ],
      ],
      [
        'AMIP_DiagrammQuote',
        [
          ['Stadt/Kreis', await reference(excel, 'AMIP_Reihe_Quote_Kreis')],
          ['Land', await reference(excel, 'AMIP_Reihe_Quote_Land')],
        ],
      ],
    ]);
    expect(await excel.amip.preview({ inputs: {} }, DESIGN)).toMatchObject({ empty: true });
  });

  it('overwrite nothing that was typed, and need all their columns', async () => {
    const excel = await filledExcel();
    const source = sourceOf(TABLE);
    const [wish] = excel.amip.arbeitsmarktFigures({ ags: '07312', year: jahr }, source, RETRIEVED);
    if (!wish) throw new Error('There is no wish.');
    const place = (await excel.address('AMIP_Reihe_Alo_Zusammen')).split('!')[1]?.split(':')[0] ?? '';
    await excel.type('Arbeitsmarkt', place, 4_000);
    const before = await excel.contents();
    expect(await excel.amip.insertFigures(wish, source)).toMatchObject({
      done: false,
      problems: [{ message: expect.stringMatching(/steht schon etwas/) }],
    });
    await excel.type('Arbeitsmarkt', place, '');
    await excel.run(async (context) => {
      context.workbook.names.getItem('AMIP_Reihe_Alo_SGB3').delete();
      await context.sync();
    });
    expect(await excel.amip.insertFigures(wish, source)).toMatchObject({
      done: false,
      problems: [{ message: expect.stringMatching(/^Der Name AMIP_Reihe_Alo_SGB3 \(Reihe\) fehlt/) }],
    });
    await excel.type('Arbeitsmarkt', place, 4_000);
    expect(await excel.contents()).toEqual(before);
  });

  it('are taken back with the formats their cells had', async () => {
    const excel = await filledExcel();
    const source = sourceOf(TABLE);
    const wishes = excel.amip.arbeitsmarktFigures({ ags: '07312', year: jahr }, source, RETRIEVED);
    const quote = wishes.find(({ figures }) => figures.includes('arbeitslosenquote'));
    if (!quote) throw new Error('There is no wish.');
    const formatOf = () =>
      excel.run(async (context) => {
        const range = context.workbook.names
          .getItem('AMIP_Reihe_Quote_Kreis')
          .getRange()
          .load('numberFormat');
        await context.sync();
        return range.numberFormat as unknown;
      });
    const before = { contents: await excel.contents(), format: await formatOf() };
    const plan = await excel.amip.previewInsert(quote, source);
    const { done, record } = await excel.amip.applyInsert(plan);
    if (!done || !record) throw new Error('Nothing was inserted.');
    expect(await excel.value('AMIP_Reihe_Quote_Aktuell')).toBe(0.095);
    await excel.amip.undoRefresh(record);
    const { contents, format } = { contents: await excel.contents(), format: await formatOf() };
    const onSheet = (all: Record<string, string>) =>
      Object.entries(all).filter(([cell]) => cell.startsWith('Arbeitsmarkt!'));
    expect(onSheet(contents)).toEqual(onSheet(before.contents));
    expect(format).toEqual(before.format);
  });
});

async function reference(excel: OpenExcel, name: string): Promise<string> {
  return (await excel.address(name)).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

import { designOf } from '../../src/workbook/design';
import { MASSNAHMEN } from '../../src/workbook/sheets/massnahmen';
import { RESSOURCEN } from '../../src/workbook/sheets/ressourcen';
import kaiserslautern from '../fixtures/amip-2021.json';
import { closeExcel, openExcel } from '../support/excel';
import type { OpenExcel } from '../support/excel';

afterEach(closeExcel);

/** The sheet with the one that it needs. */
const DESIGN = designOf([RESSOURCEN, MASSNAHMEN]);
const { jahr, ressourcen, massnahmen: example } = kaiserslautern;
const jobcenter = { name: kaiserslautern.jobcenter.name };

type Planned = Readonly<Record<string, string | number | null>>;

function caseOf(massnahmen: readonly Planned[], more: object = {}) {
  return { jobcenter, jahr, ressourcen, massnahmen, ...more };
}

async function filled(amipCase: object): Promise<OpenExcel> {
  const excel = await openExcel();
  const report = await excel.amip.fillCase(amipCase as never, DESIGN);
  expect(report).toMatchObject({ done: true, problems: [], kept: [] });
  await excel.grid.settled();
  return excel;
}

/** Columns of the table by their headers, row by row. */
async function planned(excel: OpenExcel, ...headers: readonly string[]): Promise<unknown[][]> {
  return excel.run(async (context) => {
    const table = context.workbook.tables.getItem('AMIP_TabMassnahmen');
    const columns = headers.map((header) => table.columns.getItem(header).getDataBodyRange().load('values'));
    await context.sync();
    return columns[0]?.values.map((_, row) => columns.map(({ values }) => values[row]?.[0] as unknown)) ?? [];
  });
}

async function column(excel: OpenExcel, name: string): Promise<unknown[]> {
  return excel.run(async (context) => {
    const range = context.workbook.names.getItem(name).getRange().load('values');
    await context.sync();
    return range.values.map((row) => row[0] as unknown);
  });
}

function texts(excel: OpenExcel): Promise<unknown[]> {
  return excel.values('Maßnahmen', 'A3:A5').then((rows) => rows.map(([text]) => text));
}

async function errors(excel: OpenExcel): Promise<unknown[]> {
  const cells = (await excel.values('Maßnahmen', 'A1:L80')).flat();
  return cells.filter((value) => typeof value === 'string' && /^#/.test(value));
}

/** Months and amounts such that each can be computed by hand; see the expectations below. */
const WORKED: readonly Planned[] = [
  { instrument: 'FbW', eintritte: 12, anteilFrauen: 0.5, beginn: '2021-03', dauer: 12, kosten: 650.55 },
  { instrument: '§ 16i', eintritte: 3, anteilFrauen: 0.4, beginn: '2019-06', dauer: 36, kosten: 1500 },
  { instrument: '§ 16i', eintritte: 2, anteilFrauen: 0.5, beginn: '2019-01', dauer: 30, kosten: 1000 },
  { instrument: '§ 16a', eintritte: 5, beginn: '2021-01', dauer: 12, kosten: 100 },
  { instrument: 'ESF', eintritte: 10, anteilFrauen: 0.6, beginn: '2021-07', dauer: 12, kosten: 200 },
  { instrument: '§ 16i', eintritte: 1, anteilFrauen: 1, beginn: '2021-12', dauer: 60, kosten: 1000 },
  { instrument: '§ 16k', eintritte: 1, beginn: '2021-05', dauer: 6, kosten: 100 },
];

describe('the example', () => {
  it('names the instruments of section 4.2 and invents no number', async () => {
    const excel = await filled(caseOf(example));
    const rows = await planned(
      excel,
      'Instrument',
      'Kosten im Jahr',
      'VE Folgejahre',
      'zahlt',
      'Vertragsende',
    );
    expect(rows.filter(([instrument]) => instrument !== '')).toEqual([
      ['FbW', '', '', 'EGL', ''],
      ['MAT Vergabe', '', '', 'EGL', ''],
      ['MAT AVGS', '', '', 'EGL', ''],
      ['ESF', '', '', 'ESF', ''],
      ['§ 16e', '', '', 'EGL', ''],
      ['§ 16i', '', '', 'EGL', ''],
      ['AGH', '', '', 'EGL', ''],
    ]);
    // Section 2.5 of the programme: what the table gives for Egl.
    expect(await excel.value('AMIP_Massnahmen_Budget')).toBe(8255560);
    expect(await texts(excel)).toEqual([
      'Budget: 8.255.560,00 € für Eingliederungsleistungen, noch keine Kosten geplant.',
      'Frauen: Die Mindestbeteiligung fehlt. Tragen Sie unten drei Zahlen oder den Wert der BA ein.',
      'Planung: 7 von 7 Zeilen ohne Kosten, weil Eintritte, Beginn, Dauer oder Kosten je Monat fehlen.',
    ]);
    expect(await errors(excel)).toEqual([]);
  });

  it('is left alone by a second filling', async () => {
    const excel = await filled(caseOf(example));
    expect(await excel.amip.fillCase(caseOf(example) as never, DESIGN)).toMatchObject({
      cellsWritten: 0,
      created: [],
      kept: [],
      problems: [],
    });
  });
});

describe('a plan', () => {
  it('is costed by participant-months, to the cent', async () => {
    const excel = await filled(caseOf(WORKED));
    const rows = await planned(excel, 'Kosten im Jahr', 'VE Folgejahre', 'zahlt', 'Vertragsende');
    // Days as Excel counts them: 1 February 2022 is 44593.
    expect(rows.slice(0, WORKED.length)).toEqual([
      [78066, 15613.2, 'EGL', 44593], // 12 × 650,55 × 10 in 2021, × 2 afterwards
      [54000, 22500, 'EGL', 44682], // 3 × 1.500 × 12 and × 5; begun 2019, ends May 2022
      [12000, 0, 'EGL', 44348], // 2 × 1.000 × 6; ends June 2021
      [6000, 0, 'Kommune', 44531],
      [12000, 12000, 'ESF', 44713], // 10 × 200 × 6 and × 6
      [1000, 59000, 'EGL', 46327], // December 2021 to November 2026
      [600, 0, 'gilt nicht', 44470], // § 16k holds from July 2023 on
    ]);
    expect(await excel.value('AMIP_Massnahmen_EGL')).toBe(145066);
    expect(await excel.value('AMIP_Massnahmen_Rest')).toBe(8110494);
    expect(await texts(excel)).toEqual([
      'Im Budget: Von den Mitteln für Eingliederungsleistungen sind 8.110.494,00 € noch frei.',
      expect.stringMatching(/^Frauen: Die Mindestbeteiligung fehlt/),
      'Planung: 7 Zeilen, alle vollständig.',
    ]);
    expect(await excel.values('Maßnahmen', 'A26:C35')).toEqual([
      ['wer zahlt', 'Kosten im Jahr', 'VE Folgejahre'],
      ['EGL (Budget oben)', 145066, 97113.2],
      ['BEZ', 0, 0],
      ['Agentur', 0, 0],
      ['Kommune', 6000, 0],
      ['ESF', 12000, 12000],
      ['entfällt', 0, 0],
      ['gilt noch nicht', 600, 0],
      ['unbekannt', 0, 0],
      ['zusammen', 163666, 109113.2],
    ]);
  });

  it('binds later years, ends contracts and spends month by month', async () => {
    const excel = await filled(caseOf(WORKED));
    // 2022: 15.613,20 + 22.500 + 12.000; then one contract of 1.000 a month until November 2026.
    expect(await excel.values('Maßnahmen', 'C39:C44')).toEqual([
      [50113.2],
      [12000],
      [12000],
      [12000],
      [11000],
      [0],
    ]);
    expect(await column(excel, 'AMIP_16i_Ende')).toEqual([0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0]);
    // 4.500 + 2.000 until June, 7.806,60 from March on, 1.000 in December: 145.066,00 in all.
    expect(await column(excel, 'AMIP_Massnahmen_Abfluss')).toEqual([
      6500, 6500, 14306.6, 14306.6, 14306.6, 14306.6, 12306.6, 12306.6, 12306.6, 12306.6, 12306.6, 13306.6,
    ]);
  });

  it('is compared with the least share of women, weighted by entries', async () => {
    // BIAJ, 2010: 50,8 %, 9,3 % and 8,8 % give 52,18 %.
    const mindestbeteiligung = { anteilFrauen: 0.508, quoteFrauen: 0.093, quoteMaenner: 0.088 };
    const excel = await filled(caseOf(WORKED, { mindestbeteiligung }));
    expect(await excel.value('AMIP_Mindestbeteiligung')).toBeCloseTo(0.5218, 4);
    // Begun in 2021: (6 + 6 + 1) ÷ (12 + 10 + 1); the contracts of 2019 run on and are no entries.
    expect(await excel.value('AMIP_Frauenanteil')).toBeCloseTo(13 / 23, 12);
    expect(await excel.value('AMIP_Frauen_Ampel')).toBe(1);
    expect((await texts(excel))[1]).toBe(
      'Frauen: geplant sind 56,5 %, 4,3 Prozentpunkte über der Mindestbeteiligung von 52,2 %.',
    );
    // A published value goes before the computed one.
    const cell = (await excel.address('AMIP_Mindestbeteiligung_BA')).split('!')[1] ?? '';
    await excel.type('Maßnahmen', cell, 0.58);
    expect(await excel.value('AMIP_Frauen_Ampel')).toBe(-1);
    expect((await texts(excel))[1]).toBe(
      'Frauen: geplant sind 56,5 %, 1,5 Prozentpunkte unter der Mindestbeteiligung von 58,0 %.',
    );
  });

  it('counts entries of its own year only', async () => {
    const row = (beginn: string | null, eintritte: number, anteilFrauen: number) => ({
      instrument: 'AGH',
      beginn,
      eintritte,
      anteilFrauen,
    });
    const excel = await filled(
      caseOf([
        row('2020-12', 100, 1),
        row('2021-01', 10, 0.2),
        row('2021-12', 20, 0.5),
        row(null, 10, 0.4),
        row('2022-01', 100, 1),
      ]),
    );
    // (2 + 10 + 4) ÷ (10 + 20 + 10)
    expect(await excel.value('AMIP_Frauenanteil')).toBeCloseTo(0.4, 12);
  });

  it('offers the instruments of its year', async () => {
    const offered = async (year: number) => {
      const excel = await filled({ jobcenter, jahr: year });
      const sheet = excel.snapshot().sheets.find(({ name }) => name === 'Maßnahmen');
      const list = sheet?.validations.find(({ type }) => type === 'list')?.formulas[0];
      return String(list).split(',');
    };
    // § 16j SGB II held from July 2023 to March 2024, § 16k holds since July 2023, BEZ ended in 2012.
    const in2021 = await offered(2021);
    expect(in2021).toEqual(expect.arrayContaining(['FbW', '§ 16e', '§ 16i', 'AGH', 'ESF']));
    expect(in2021.filter((key) => ['BEZ', '§ 16j', '§ 16k'].includes(key))).toEqual([]);
    expect(await offered(2024)).toEqual(expect.arrayContaining(['FbW', '§ 16j', '§ 16k']));
  });

  it('says by how much it is over the budget', async () => {
    const plan = { instrument: 'AGH', eintritte: 10000, beginn: '2021-01', dauer: 12, kosten: 100 };
    const excel = await filled(caseOf([plan]));
    expect((await texts(excel))[0]).toBe(
      'Überplant: Die Maßnahmen kosten 3.744.440,00 € mehr, als für Eingliederungsleistungen da ist.',
    );
  });
});

describe('who pays', () => {
  const begun = (instrument: string, beginn: string | null): Planned => ({ instrument, beginn });
  const CASES: readonly (readonly [Planned, string])[] = [
    [begun('FbW', '2024-12'), 'EGL'],
    [begun('FbW', '2025-01'), 'Agentur'],
    [begun('Reha', '2026-05'), 'Agentur'],
    // Without a begin the programme year counts.
    [begun('FbW', null), 'Agentur'],
    [begun('§ 16j', '2023-06'), 'gilt nicht'],
    [begun('§ 16j', '2024-03'), 'EGL'],
    [begun('§ 16j', '2024-04'), 'entfällt'],
    [begun('§ 16k', '2023-07'), 'EGL'],
    [begun('§ 16e', '2018-12'), 'gilt nicht'],
    [begun('BEZ', '2011-06'), 'BEZ'],
    [begun('§ 16a', '2025-01'), 'Kommune'],
  ];

  it('follows the instrument and the month of the begin, also with rows and columns put into the list', async () => {
    const excel = await filled({ jobcenter, jahr: 2025, massnahmen: CASES.map(([row]) => row) });
    const payers = async () => (await planned(excel, 'zahlt')).flat().slice(0, CASES.length);
    expect(await payers()).toEqual(CASES.map(([, payer]) => payer));
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Maßnahmen');
      sheet.getRange('26:27').insert('Down');
      sheet.getRange('H:H').insert('Right');
      await context.sync();
    });
    await excel.grid.settled();
    expect(await payers()).toEqual(CASES.map(([, payer]) => payer));
    expect(await errors(excel)).toEqual([]);
  });
});

describe('what is not there or wrong', () => {
  it('gives no error values in an empty workbook', async () => {
    const excel = await filled({ jobcenter, jahr });
    expect(await errors(excel)).toEqual([]);
    expect(await texts(excel)).toEqual([
      'Budget: noch nicht zu berechnen. Ergänzen Sie die Angaben im Blatt Ressourcen.',
      'Frauen: Die Mindestbeteiligung fehlt. Tragen Sie unten drei Zahlen oder den Wert der BA ein.',
      'Planung: noch keine Maßnahme eingetragen.',
    ]);
  });

  it('does not spoil the rest', async () => {
    const excel = await filled(caseOf(WORKED));
    const first = Number(/\d+$/.exec(await excel.address('AMIP_Massnahmen_Planung'))?.[0]) + 2;
    await excel.type('Maßnahmen', `A${first + 7}`, 'Coaching');
    await excel.type('Maßnahmen', `E${first}`, 'viele');
    await excel.type('Maßnahmen', `G${first + 1}`, 'bald');
    expect(await errors(excel)).toEqual([]);
    const rows = await planned(excel, 'Kosten im Jahr', 'zahlt');
    expect([rows[0], rows[1], rows[7]]).toEqual([
      ['', 'EGL'],
      ['', 'EGL'],
      ['', 'unbekannt'],
    ]);
    // Rows 3 and 6 are left: 12.000 + 1.000.
    expect(await excel.value('AMIP_Massnahmen_EGL')).toBe(13000);
    expect(await excel.value('AMIP_VE_1')).toBe('Eingaben prüfen');
  });
});

import { linkSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openSnapshot } from '../../src/host/grid/opening/open-snapshot';
import { readXlsx } from '../../src/host/xlsx/read-xlsx';
import { writeXlsx } from '../../src/host/xlsx/write-xlsx';
import { AMIP } from '../../src/workbook/amip';
import { rowsOfGrid } from '../../src/workbook/sheet';
import { closeExcel, openExcel } from '../support/excel';
import type { OpenExcel } from '../support/excel';
import { sheetOf, workbookOf } from '../support/snapshots';
import { amipProcess } from './amip-process';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'amip-next-year-'));
});

afterEach(() => {
  closeExcel();
  rmSync(folder, { recursive: true, force: true });
});

const amip = (...args: string[]) => amipProcess(args, { folder });
const inFolder = (file: string) => path.join(folder, file);
const nothing = (count: number) => Array<null>(count).fill(null);

/** Worked by hand: thirteen stocks from December 2020, twelve months of Integrationen, two years of LZB. */
const ELB = [7440, 7454, 7430, 7412, 7468, 7520, 7545, 7530, 7508, 7490, 7472, 7455, 7300];
const INTEGRATIONEN = [72, 78, 95, 104, 110, 118, 121, 132, 146, 128, 109, 87];
const LZB_2020 = [4980, 4965, 4950, 4948, 4960, 4985, 5002, 5010, 5005, 4996, 4990, 4985];
const LZB_2021 = [4978, 4960, 4938, 4921, 4915, 4902, 4890, 4885, 4876, 4870, 4862, 4855];

/** A workbook, but none of ours. */
const OTHER_WORKBOOK = writeXlsx(
  workbookOf([sheetOf([{ row: 0, column: 0, value: 'Notiz' }], { name: 'Liste' })]),
);

const PART = AMIP.targets.get('AMIP_ELB_Bestand')?.part;
const ROWS = PART?.kind === 'grid' ? rowsOfGrid(PART.grid) : 0;

/** A column of monthly figures that ends with December of its year. */
const column = (...values: readonly (number | null)[]) => [...nothing(ROWS), ...values].slice(-ROWS);

const CASE = {
  jobcenter: { name: 'Jobcenter Stadt Kaiserslautern', ags: '07312', traeger: '51506' },
  jahr: 2021,
  ressourcen: { egl: 10250560, vk: 10639865, bedarf: 14871326.97, schritt: 1000, satz: 0.152 },
  ziele: { iq: { vorjahr: 0.16, veraenderung: 0.15 }, lzb: { vorjahr: 4981.3333, veraenderung: -0.013 } },
  monatszahlen: {
    integrationen: column(...INTEGRATIONEN),
    elb: column(...ELB),
    lzb: column(...LZB_2020, ...LZB_2021),
  },
  massnahmen: [
    {
      instrument: '§ 16i',
      bezeichnung: 'Teilhabe am Arbeitsmarkt',
      eintritte: 2,
      beginn: '2021-07',
      dauer: 24,
      kosten: 1910.55,
    },
    {
      instrument: 'MAT AVGS',
      bezeichnung: 'Aktivierung',
      eintritte: 10,
      beginn: '2021-03',
      dauer: 3,
      kosten: 500,
    },
  ],
  handlungsfelder: [
    { projekt: 'BG-Coaching', status: 'läuft', meilenstein: '2022-06-30' },
    { projekt: 'YouConnect', status: 'erreicht' },
  ],
  arbeitsmarkt: {
    region: 'Kaiserslautern, Stadt',
    eckdaten: [
      {
        merkmal: 'Gemeldete Arbeitsstellen',
        region: 'Kaiserslautern, Stadt',
        monat: '2020-12',
        wert: 1396,
        einheit: 'Stellen',
      },
    ],
  },
};

let oldWorkbook: Uint8Array;

beforeAll(async () => {
  const excel = await openExcel();
  expect(await excel.amip.fillCase(CASE)).toMatchObject({ done: true, problems: [] });
  await excel.grid.settled();
  oldWorkbook = writeXlsx(excel.snapshot());
  closeExcel();
});

async function opened(file: string): Promise<OpenExcel> {
  const excel = await openExcel();
  openSnapshot(excel.grid, readXlsx(readFileSync(inFolder(file))));
  await excel.grid.settled();
  return excel;
}

describe('amip workbook --from', () => {
  it('makes the workbook of the next year, and leaves the old file as it is', async () => {
    writeFileSync(inFolder('2021.xlsx'), oldWorkbook);
    const { status, stdout, stderr } = await amip(
      'workbook',
      '--from',
      '2021.xlsx',
      '--year',
      '2022',
      '--out',
      'neu/2022.xlsx',
    );
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(readFileSync(inFolder('2021.xlsx')).equals(oldWorkbook)).toBe(true);
    expect(readdirSync(inFolder('neu'))).toEqual(['2022.xlsx']);
    expect(stderr).toMatch(/^amip: Geleert: Eingliederungsleistungen \(EGL\), /m);
    expect(stderr).toMatch(/^amip: Maßnahmen, die vor 2022 enden: 1\. /m);

    const excel = await opened('neu/2022.xlsx');
    const { inputs, series, tables, problems } = await excel.amip.read();
    expect(problems).toEqual([]);
    expect(inputs).toMatchObject({
      jobcenter: 'Jobcenter Stadt Kaiserslautern',
      ags: '07312',
      traeger: '51506',
      jahr: 2022,
      egl: null,
      bedarf: null,
      iqVeraenderung: null,
      schritt: 1000,
      satz: 0.152,
      eckwerteRegion: 'Kaiserslautern, Stadt',
    });
    // 1.300 ÷ 7.477,0 and the mean of the LZB of 2021.
    expect(inputs.iqVorjahr).toBeCloseTo(0.173867, 6);
    expect(inputs.lzbVorjahr).toBeCloseTo(4904.3333, 4);
    expect(series.iqVerlauf[2]).toBeCloseTo(0.032924, 6);
    expect(series.lzbVerlauf[1]).toBe(4969);
    expect(series.lzb).toEqual(column(...LZB_2020, ...LZB_2021, ...nothing(12)));
    expect(series.elb).toEqual(column(...ELB, ...nothing(12)));
    expect(tables['AMIP_TabMassnahmen']).toMatchObject([
      { instrument: '§ 16i', beginn: '2021-07', dauer: 24 },
    ]);
    expect(Object.values(tables).flat()).toHaveLength(3);
    expect(tables['AMIP_TabEckdaten']).toMatchObject([
      { merkmal: 'Gemeldete Arbeitsstellen', monat: '2021-12', wert: null, vorjahreswert: 1396 },
    ]);

    // Twelve of its 24 months lie in 2022, six of them in 2023: 2 × 12 × 1.910,55 and 2 × 6 × 1.910,55.
    expect(await excel.value('AMIP_Massnahmen_EGL')).toBe(45853.2);
    expect(await excel.value('AMIP_VE_1')).toBe(22926.6);
    // The programme year is that of the months: Excel's day of 1 December 2022.
    const months = await excel.values(...(await placeOf(excel, 'AMIP_Zahlen_Monate')));
    expect(months.at(-1)).toEqual([44896]);
  });

  it('never writes over the old file', async () => {
    writeFileSync(inFolder('alt.xlsx'), OTHER_WORKBOOK);
    linkSync(inFolder('alt.xlsx'), inFolder('link.xlsx'));
    for (const out of ['./alt.xlsx', 'link.xlsx']) {
      const { status, stderr } = await amip('workbook', '--from', 'alt.xlsx', '--year', '2022', '--out', out);
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: `amip: --out ${out}: Das ist die alte Mappe. Geben Sie der neuen einen anderen Namen.\n`,
      });
    }
    expect(readFileSync(inFolder('alt.xlsx')).equals(OTHER_WORKBOOK)).toBe(true);
  });

  const FROM = ['workbook', '--from'];
  const OUT = ['--out', 'neu.xlsx'];

  it.each([
    ['a missing file', [...FROM, 'nichts.xlsx', '--year', '2022', ...OUT], /nichts\.xlsx: Die Datei oder/],
    ['what is no workbook', [...FROM, 'text.xlsx', '--year', '2022', ...OUT], /text\.xlsx: \S.+\./],
    ['a workbook of another kind', [...FROM, 'liste.xlsx', '--year', '2022', ...OUT], /kein Programmjahr/],
    ['a missing year', [...FROM, 'liste.xlsx', ...OUT], /Es fehlt --year\. So geht es: amip workbook --from/],
    ['a year in words', [...FROM, 'liste.xlsx', '--year', 'bald', ...OUT], /--year bald: /],
    ['another ending', [...FROM, 'liste.xlsx', '--year', '2022', '--out', 'neu.xls'], /\.xlsx enden/],
    ['a case as well', [...FROM, 'liste.xlsx', '--case', 'x.json', ...OUT], /nicht zu verstehen/],
  ])('answers %s with one sentence and status 2', async (_, args, message) => {
    writeFileSync(inFolder('text.xlsx'), 'kein Zip');
    writeFileSync(inFolder('liste.xlsx'), OTHER_WORKBOOK);
    const { status, stdout, stderr } = await amip(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(readdirSync(folder).sort()).toEqual(['liste.xlsx', 'text.xlsx']);
  });
});

async function placeOf(excel: OpenExcel, name: string): Promise<[string, string]> {
  const [sheet = '', area = ''] = (await excel.address(name)).split('!');
  return [sheet, area];
}

import { linkSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openSnapshot } from '../../src/host/grid/opening/open-snapshot';
import { readXlsx } from '../../src/host/xlsx/read-xlsx';
import { writeXlsx } from '../../src/host/xlsx/write-xlsx';
import { closeExcel, openExcel } from '../support/excel';
import type { OpenExcel } from '../support/excel';
import { column, ELB, LZB_2020, LZB_2021, nothing, SMALL_CASE } from '../support/next-year-case';
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

/** A workbook, but none of ours. */
const OTHER_WORKBOOK = writeXlsx(
  workbookOf([sheetOf([{ row: 0, column: 0, value: 'Notiz' }], { name: 'Liste' })]),
);

let oldWorkbook: Uint8Array;

beforeAll(async () => {
  const excel = await openExcel();
  expect(await excel.amip.fillCase(SMALL_CASE)).toMatchObject({ done: true, problems: [] });
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

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Workbook } from 'exceljs';
import { shareCopy } from '../../src/share';
import { LEVELS } from '../../src/share/levels';
import type { RecipientLevel } from '../../src/share/levels';
import { everythingWorkbook } from '../../src/share/testing/everything';
import { largePlan, LARGE_PLAN, shownOn } from '../../src/share/testing/large-plan';
import { prefixed, rewritten, utf16 } from '../../src/share/testing/xml-variants';
import { rezip } from '../../src/share/testing/zip-variants';
import { amipProcess } from './amip-process';
import { describeWithLibreOffice, readWithLibreOffice } from './libreoffice';

/* Another program opens the copies and computes every formula anew: it must find what the workbook shows. */

const ANEW = { recalculate: true, shown: false } as const;
const LEVEL_NAMES = Object.keys(LEVELS) as RecipientLevel[];

async function copyOf(bytes: Uint8Array, level: RecipientLevel = 'kommune'): Promise<Uint8Array> {
  const request = { level, options: LEVELS[level], recipient: '', day: '2026-11-27' };
  const outcome = await shareCopy(bytes, request);
  if (!outcome.done) throw new Error(outcome.refusals.map(({ message }) => message).join(' '));
  return outcome.copy;
}

type Sheets = ReadonlyMap<string, readonly (readonly string[])[]>;

function expectNoErrors(sheets: Sheets): void {
  expect([...sheets.values()].flat(2).filter((text) => /^#|Err:/.test(text))).toEqual([]);
}

const fixture = (file: string) => new Uint8Array(readFileSync(path.resolve(__dirname, '../fixtures', file)));

/** What the visible sheets show (test/fixtures/share/origin.md). */
const OF_OTHERS = [
  {
    name: 'libreoffice',
    title: 'Budget',
    rows: ['EGL,10250560', 'VK,10639865', 'Summe,20890425', 'Mit Intern,20890427'],
  },
  { name: 'openpyxl', title: 'Plan', rows: ['Instrument,Eintritte,Kosten,,Summe', 'FbW,12,2400.5,,21'] },
  { name: 'sheetjs', title: 'Monate', rows: ['Monat,ELB,IQ', 'Januar,7440,0.16,Text & <Zeichen>'] },
];

describeWithLibreOffice('copies of what other programs wrote, computed anew by LibreOffice', () => {
  it.each(OF_OTHERS.flatMap((file) => LEVEL_NAMES.map((level) => ({ ...file, level }))))(
    'show no error and the same values: $name, $level',
    async ({ name, title, rows, level }) => {
      const sheets = await readWithLibreOffice(await copyOf(fixture(`share/${name}.xlsx`), level), ANEW);
      expectNoErrors(sheets);
      expect(sheets.has('Weitergabe')).toBe(true);
      const read = sheets.get(title) ?? [];
      const expected = rows.map((row) => row.split(','));
      expect(expected.map((row, index) => read[index]?.slice(0, row.length))).toEqual(expected);
    },
  );

  it('show no error and the same values: ExcelJS', async () => {
    const workbook = new Workbook();
    const plan = workbook.addWorksheet('Plan');
    plan.addRows([
      ['EGL', 8255560],
      ['VK', 14871326.97],
      ['gesamt', { formula: 'SUM(B1:B2)', result: 23126886.97 }],
      ['je Monat', { formula: 'ROUND(B1/12,2)', result: 687963.33 }],
      ['AMIP', { formula: '_xldudf_AMIP_KFA(B2)', result: 2235498.25 }],
      ['mit AMIP', { formula: 'B5+1', result: 2235499.25 }],
    ]);
    workbook.addWorksheet('Intern', { state: 'hidden' }).getCell('A1').value = 'geheim';
    const sheets = await readWithLibreOffice(
      await copyOf(new Uint8Array(await workbook.xlsx.writeBuffer())),
      ANEW,
    );
    expectNoErrors(sheets);
    expect([...sheets.keys()]).toEqual(['Plan', 'Weitergabe']);
    expect(sheets.get('Plan')?.map(([, value]) => value)).toEqual([
      ...['8255560', '14871326.97', '23126886.97', '687963.33', '2235498.25', '2235499.25'],
    ]);
  });
});

/** The total budget of the AMIP 2021 of Kaiserslautern, section 3, as published there. */
const BUDGET = [
  ['', 'Egl', 'Verwaltungskosten', 'gesamt'],
  ['Zuteilung allgemeine Mittel (Egl ohne BEZ)', '10,250,560.00 €', '10,639,865.00 €', '20,890,425.00 €'],
  ['Einnahmen aus Forderungseinzug', '1,000.00 €', '', '1,000.00 €'],
  ['Erforderliche Umschichtung', '-1,996,000.00 €', '1,996,000.00 €', '0.00 €'],
  ['kommunaler Finanzierungsanteil', '', '2,235,498.25 €', '2,235,498.25 €'],
  ['Rundungsdifferenz', '', '-36.28 €', '-36.28 €'],
  ['Summe', '8,255,560.00 €', '14,871,326.97 €', '23,126,886.97 €'],
];

/** What a sheet shows, cell by cell, without the empty ones. */
const cellsOf = (sheets: Sheets, title: string): readonly (readonly [place: string, text: string])[] =>
  (sheets.get(title) ?? []).flatMap((row, at) =>
    row.flatMap((text, column) => (text === '' ? [] : [[`${title} ${at + 1}:${column + 1}`, text] as const])),
  );

describeWithLibreOffice('copies of the workbook that the add-in makes, computed anew by LibreOffice', () => {
  let folder: string;
  let own: Uint8Array;
  let before: Sheets;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'amip-own-'));
    const file = path.join(folder, 'amip.xlsx');
    const args = ['workbook', '--case', path.resolve(__dirname, '../fixtures/amip-2021.json'), '--out', file];
    expect(await amipProcess(args, { folder })).toMatchObject({ status: 0 });
    own = new Uint8Array(readFileSync(file));
    before = await readWithLibreOffice(own, { recalculate: false, shown: true });
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(LEVEL_NAMES)('show no error and the same values: %s', async (level) => {
    const sheets = await readWithLibreOffice(await copyOf(own, level), { recalculate: true, shown: true });
    expectNoErrors(sheets);
    const going = [...before.keys()].filter((title) => !LEVELS[level].leaveOut.includes(title));
    expect([...sheets.keys()].sort()).toEqual([...going, 'Weitergabe'].sort());
    const shown = going.flatMap((title) => cellsOf(before, title));
    // LibreOffice knows no array formula of an add-in, whatever the file says it shows: that block follows by hand.
    const known = shown.filter(([, text]) => text !== '#NAME?');
    expect(shown.length - known.length).toBe(BUDGET.flat().length);
    expect(known.length).toBeGreaterThan(500);
    const after = new Map(going.flatMap((title) => cellsOf(sheets, title)));
    expect(known.filter(([place, text]) => after.get(place) !== text)).toEqual([]);
    expect([...after].filter(([, text]) => text !== '')).toHaveLength(
      shown.length - BUDGET.flat().filter((text) => text === '').length,
    );
    expect(
      sheets
        .get('Ressourcen')
        ?.slice(24, 31)
        .map((row) => row.slice(0, 4)),
    ).toEqual(BUDGET);
  });
});

const VARIANTS: readonly (readonly [string, (bytes: Uint8Array) => Uint8Array])[] = [
  ['prefixed elements', (bytes) => rewritten(bytes, prefixed)],
  ['UTF-16', (bytes) => rewritten(bytes, utf16)],
  ['zip64', (bytes) => rezip(bytes, 'zip64')],
  ['data descriptors', (bytes) => rezip(bytes, 'dataDescriptors')],
];

describeWithLibreOffice('copies of one workbook written in other ways, computed anew by LibreOffice', () => {
  it.each(VARIANTS)('show what the plain one shows: %s', async (_, variant) => {
    const [plain, other] = await Promise.all(
      [everythingWorkbook(), variant(everythingWorkbook())].map(async (bytes) =>
        readWithLibreOffice(await copyOf(bytes), ANEW),
      ),
    );
    expectNoErrors(other ?? new Map());
    expect(plain?.get('Plan')?.[1]?.slice(0, 5)).toEqual(['EGL', '10250560', '', '2', '20501120']);
    for (const title of ['Plan', 'Fallzahlen', 'Pivot']) expect(other?.get(title)).toEqual(plain?.get(title));
  });
});

describeWithLibreOffice('a copy of 200,000 cells, computed anew by LibreOffice', () => {
  // What its native formulas show was never computed: where they stay, LibreOffice rightly finds other numbers.
  it.each([
    ['kommune', /^[BEG]/],
    ['traegerversammlung', /^$/],
  ] as const)('shows no error and the same values: %s', async (level, computed) => {
    const sheets = await readWithLibreOffice(await copyOf(largePlan(), level), ANEW);
    expectNoErrors(sheets);
    expect([...sheets.keys()].sort()).toEqual([...LARGE_PLAN.visible, 'Weitergabe'].sort());
    const wrong = LARGE_PLAN.visible.flatMap((title, sheet) => {
      const rows = sheets.get(title) ?? [];
      return [...shownOn(sheet)].filter(([address, shown]) => {
        const [, letter = '', row = ''] = /^([A-Z])(\d+)$/.exec(address) ?? [];
        const read = rows[Number(row) - 1]?.['ABCDEFGHIJKLMNOPQRST'.indexOf(letter)] ?? '';
        return !computed.test(address) && shown !== (letter === 'A' ? `text:${read}` : `n:${Number(read)}`);
      });
    });
    expect(wrong).toEqual([]);
  });
});

import { readXlsx } from '../../../host/xlsx/read-xlsx';
import { shareCopy } from '../../../share';
import { LEVELS } from '../../../share/levels';
import type { ShownSheet } from './shown-sheets';
import { writeShownWorkbook } from './write-workbook';

const sheet = (title: string, rest: Partial<ShownSheet> = {}): ShownSheet => ({
  title,
  visibility: 'visible',
  row: 0,
  column: 0,
  values: [],
  formulas: rest.values ?? [],
  formats: [],
  looks: [],
  errors: [],
  spills: new Map(),
  widths: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  merged: [],
  names: [],
  ...rest,
});

const read = (sheets: readonly ShownSheet[]) => readXlsx(writeShownWorkbook({ sheets, names: [] }));

describe('a file of what cells show', () => {
  it('holds values with their number formats, where they stood', () => {
    const { sheets } = read([
      sheet('Plan & <Ziel>', {
        row: 4,
        column: 2,
        values: [
          ['IQ', 0.173867],
          ['', true],
        ],
        formats: [
          ['@', '0.0%'],
          ['General', 'General'],
        ],
        widths: [20, undefined],
      }),
    ]);
    expect(sheets.map(({ name }) => name)).toEqual(['Plan & <Ziel>']);
    expect(sheets[0]?.cells).toMatchObject([
      { row: 4, column: 2, value: 'IQ', style: { numberFormat: '@' } },
      { row: 4, column: 3, value: 0.173867, style: { numberFormat: '0.0%' } },
      { row: 5, column: 3, value: true },
    ]);
  });

  it('holds fonts, fills and merged cells, also where a filled cell is empty', () => {
    const head = { bold: true, italic: true, name: 'Arial', size: 14, color: '#1F4E79', fill: '#DDEBF7' };
    const [first] = read([
      sheet('Plan', {
        values: [
          ['Titel', ''],
          [1, 2],
        ],
        formats: [
          ['General', 'General'],
          ['0.0', 'General'],
        ],
        looks: [
          [head, { fill: '#DDEBF7' }],
          [{ bold: true }, undefined],
        ],
        merged: ['A1:B1'],
      }),
    ]).sheets;
    expect(first?.merges).toEqual(['A1:B1']);
    expect(first?.cells.map(({ row, column, style }) => [row, column, style])).toEqual([
      [
        0,
        0,
        {
          bold: true,
          italic: true,
          fontName: 'Arial',
          fontSize: 14,
          color: '#1F4E79',
          fill: '#DDEBF7',
        },
      ],
      [0, 1, { fill: '#DDEBF7' }],
      [1, 0, { bold: true, numberFormat: '0.0' }],
      [1, 1, {}],
    ]);
  });

  it('tells names of sheets from those of the workbook', () => {
    const name = { name: 'Bedarf', formula: '=Plan!$A$1', visible: true };
    const bytes = writeShownWorkbook({
      sheets: [sheet('Zahlen'), sheet('Plan', { names: [{ ...name, formula: '=Plan!$B$2' }] })],
      names: [name],
    });
    expect(readXlsx(bytes).names).toMatchObject([
      { name: 'Bedarf', formula: 'Plan!$A$1' },
      { name: 'Bedarf', formula: 'Plan!$B$2', sheet: 'Plan' },
    ]);
  });

  it.each([
    '=1+1',
    "'=1+1",
    '<b>&amp;</b>',
    ' voran und dahinter ',
    'zwei\nZeilen',
    '_x000D_',
    'a\u0001b',
    '🙂',
  ])('keeps the text %j as it is', (text) => {
    const [first] = read([sheet('Texte', { values: [[text]] })]).sheets;
    expect(first?.cells[0]).toMatchObject({ value: text });
    expect(first?.cells[0]?.formula).toBeUndefined();
  });

  it('leaves hidden sheets, rows and columns hidden', () => {
    const { sheets } = read([
      sheet('Sichtbar', {
        values: [
          [1, 2],
          [3, 4],
        ],
        hiddenRows: new Set([1]),
        hiddenColumns: new Set([0]),
        widths: [undefined, undefined],
      }),
      sheet('Intern', { visibility: 'hidden', values: [['geheim']] }),
    ]);
    expect(sheets.map(({ visibility }) => visibility)).toEqual(['visible', 'hidden']);
    expect(sheets[0]).toMatchObject({ hiddenRows: [1], hiddenColumns: [0] });
  });
});

/** FbW with 2 women of 9 in all; the share beside it, and the whole block once more by a formula that spills. */
const COUNTS = sheet('Zahlen', {
  values: [
    ['', 'Frauen', 'Männer', 'Summe', '', 0.222222222222222, 2],
    ['FbW', 2, 7, 9, '', '', 8],
    ['EGZ', 8, 12, 20, '', '', ''],
    ['Summe', 10, 19, 29, '', '', ''],
  ],
  formulas: [
    ['', 'Frauen', 'Männer', 'Summe', '', '=B2/D2', '=B2:B3'],
    ['FbW', 2, 7, 9, '', '', 8],
    ['EGZ', 8, 12, 20, '', '', ''],
    ['Summe', 10, 19, 29, '', '', ''],
  ],
  spills: new Map([['G1', 'G1:G2']]),
});

it('lets the copy suppress what is computed from small counts, in spilled cells too', async () => {
  const bytes = writeShownWorkbook({
    sheets: [COUNTS, sheet('Intern', { visibility: 'veryHidden', values: [['geheim']] })],
    names: [{ name: 'AMIP_Fallzahlen_1_beide', formula: '=Zahlen!$A$1:$D$4', visible: true }],
  });
  const outcome = await shareCopy(bytes, {
    level: 'traegerversammlung',
    options: LEVELS.traegerversammlung,
    recipient: '',
    day: '2026-11-26',
  });
  if (!outcome.done) throw new Error(outcome.refusals.map(({ message }) => message).join(' '));
  const copy = readXlsx(outcome.copy);
  expect(copy.sheets.map(({ name }) => name)).toEqual(['Zahlen', 'Weitergabe']);
  const shown = (row: number, column: number) =>
    copy.sheets[0]?.cells.find((cell) => cell.row === row && cell.column === column)?.value;
  expect([shown(1, 1), shown(0, 5), shown(0, 6), shown(1, 6)]).toEqual(['*', '*', '*', '*']);
  expect([shown(3, 1), shown(3, 3)]).toEqual([10, 29]);
});

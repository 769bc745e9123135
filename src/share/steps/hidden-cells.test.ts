import { spreadsheetType } from '../testing/everything/vocabulary';
import type { ShareOptions } from '../levels';
import { hiddenCellsStep } from './hidden-cells';
import { dangling } from './testing/dangling';
import { jobOf, packageBytes, removedTexts } from './testing/package';

const cell = (address: string, content = '<v>1</v>'): string => `<c r="${address}">${content}</c>`;

/** Column C and row 3 are hidden; a table with headings in B1:C1. */
const bytes = packageBytes({
  sheets: [
    {
      before: '<cols><col min="3" max="3" hidden="1"/></cols>',
      rows: `<row r="1">${cell('B1')}${cell('C1')}</row><row r="2">${cell('A2')}${cell('C2', '')}</row><row r="3" hidden="1">${cell('A3', '<f>1</f>')}</row>`,
      after: '<tableParts count="1"><tablePart r:id="t"/></tableParts>',
      relations: [['t', 'table', '../tables/table1.xml']],
    },
    { title: 'Weg', rows: `<row r="1" hidden="1">${cell('A1')}</row>` },
  ],
  parts: {
    'xl/tables/table1.xml': [
      '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" displayName="Tab" ref="B1:C2"><tableColumns count="2"><tableColumn id="1" name="a"/><tableColumn id="2" name="b"/></tableColumns></table>',
      spreadsheetType('table'),
    ],
  },
});

/** A table in B1:C2 whose second row is hidden. */
const belowHeadings = packageBytes({
  sheets: [
    {
      rows: `<row r="1">${cell('B1')}${cell('C1')}</row><row r="2" hidden="1">${cell('B2')}${cell('C2')}</row>`,
      relations: [['t', 'table', '../tables/table1.xml']],
    },
    { title: 'Offen', rows: `<row r="1">${cell('A1')}</row>` },
  ],
  parts: {
    'xl/tables/table1.xml': [
      '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" displayName="Tab" ref="B1:C2"><tableColumns count="2"><tableColumn id="1" name="a"/><tableColumn id="2" name="b"/></tableColumns></table>',
      spreadsheetType('table'),
    ],
  },
});

async function run(options: Partial<ShareOptions> = {}) {
  const job = jobOf(bytes, options);
  job.decisions.removedSheets.add('Weg');
  await hiddenCellsStep.run(job);
  return job;
}

describe('hidden cells', () => {
  it('are emptied where they hold something, on sheets that go along', async () => {
    const { decisions } = await run();
    const has = (row: number, column: number) => decisions.emptied.has('Plan', row, column);
    expect([has(0, 2), has(2, 0), has(1, 2), has(0, 1), has(1, 0)]).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(decisions.emptied.size).toBe(2);
  });

  it('take a table along whose headings they are', async () => {
    const job = await run();
    expect(removedTexts(job)).toEqual([
      '2 Zellen in ausgeblendeten Zeilen und Spalten von „Plan“',
      'Tabelle „Tab“ mit ausgeblendeten Überschriften (ihre Zellen bleiben)',
    ]);
    expect(job.draft.has('xl/tables/table1.xml')).toBe(false);
    expect(job.draft.xml('xl/worksheets/sheet1.xml')).not.toContain('tablePart');
    expect(job.verdict('SUM(Tab[a])', 'Plan')).toBe('abhaengig');
    expect(dangling(job.draft)).toEqual([]);
  });

  it('leave a table whose headings are seen', async () => {
    const job = jobOf(belowHeadings);
    await hiddenCellsStep.run(job);
    expect(removedTexts(job)).toEqual(['2 Zellen in ausgeblendeten Zeilen und Spalten von „Plan“']);
    expect(job.draft.has('xl/tables/table1.xml')).toBe(true);
    expect(job.verdict('ROWS(Tab[#Headers])', 'Plan')).toBeUndefined();
  });

  it('are those of columns without a width, where the usual width is none', async () => {
    const job = jobOf(
      packageBytes({
        sheets: [
          {
            before:
              '<sheetFormatPr defaultRowHeight="15" defaultColWidth="0" zeroHeight="1"/><cols><col min="1" max="2" width="9"/></cols>',
            rows: `<row r="1">${cell('A1')}${cell('B1')}${cell('C1')}</row>`,
          },
        ],
      }),
    );
    await hiddenCellsStep.run(job);
    expect([0, 1, 2].map((column) => job.decisions.emptied.has('Plan', 0, column))).toEqual([
      false,
      false,
      true,
    ]);
  });

  it.each(['leeren', 'bleiben'] as const)('go under merged cells always (%s)', async (hiddenCells) => {
    const row = (number: number) =>
      `<row r="${number}">${['A', 'B', 'C', 'D'].map((column) => cell(`${column}${number}`)).join('')}</row>`;
    const job = jobOf(
      packageBytes({
        sheets: [
          {
            rows: [1, 2, 3].map(row).join(''),
            after: '<mergeCells count="1"><mergeCell ref="B1:C2"/></mergeCells>',
          },
        ],
      }),
      { hiddenCells },
    );
    await hiddenCellsStep.run(job);
    const emptied = [0, 1, 2].flatMap((row) =>
      [0, 1, 2, 3]
        .filter((column) => job.decisions.emptied.has('Plan', row, column))
        .map((column) => [row, column]),
    );
    expect(emptied).toEqual([
      [0, 2],
      [1, 1],
      [1, 2],
    ]);
    expect(removedTexts(job)).toEqual(['3 Zellen unter verbundenen Zellen von „Plan“']);
  });

  it('stay by choice', async () => {
    const job = await run({ hiddenCells: 'bleiben' });
    expect(job.decisions.emptied.isEmpty).toBe(true);
    expect(job.draft.has('xl/tables/table1.xml')).toBe(true);
  });
});

describe('cells of which their own format shows nothing', () => {
  const styles = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="3"><numFmt numFmtId="164" formatCode=";;;"/><numFmt numFmtId="165" formatCode=";;"/><numFmt numFmtId="166" formatCode="0;-0;;@"/></numFmts><fonts count="2"><font/><font><color rgb="FFFFFFFF"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF003366"/></patternFill></fill></fills><cellXfs count="6"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="0" fontId="1"/><xf numFmtId="0" fontId="1" fillId="1"/></cellXfs></styleSheet>`;
  const styled = (address: string, style: number, content = '<v>0</v>', type = 'n'): string =>
    `<c r="${address}" s="${style}" t="${type}">${content}</c>`;
  const row = [
    styled('A1', 1),
    styled('B1', 1, '<v>Text</v>', 'str'),
    styled('C1', 1, '<v>1</v>', 'b'),
    styled('D1', 2),
    styled('E1', 2, '<v>Text</v>', 'str'),
    styled('F1', 3),
    styled('G1', 4),
    styled('H1', 5),
    styled('I1', 1, ''),
  ].join('');
  const invisible = packageBytes({
    sheets: [{ rows: `<row r="1">${row}</row>` }],
    workbookRelations: [['s', 'styles', 'styles.xml']],
    parts: { 'xl/styles.xml': [styles, spreadsheetType('styles')] },
  });

  it('go as hidden ones do; white ones are told of', async () => {
    const job = jobOf(invisible);
    await hiddenCellsStep.run(job);
    const emptied = [...'ABCDEFGHI'].filter((_, column) => job.decisions.emptied.has('Plan', 0, column));
    expect(emptied).toEqual(['A', 'B', 'D']);
    expect(removedTexts(job)).toEqual(['3 Zellen mit unsichtbarem Zahlenformat (;;;) in „Plan“']);
    expect(job.account.flagged).toEqual([
      {
        sheet: 'Plan',
        cell: 'G1',
        message: '1 Zelle hat weiße Schrift auf weißem Grund; ihr Inhalt bleibt in der Kopie.',
      },
    ]);
  });

  it('are told of where hidden cells stay', async () => {
    const job = jobOf(invisible, { hiddenCells: 'bleiben' });
    await hiddenCellsStep.run(job);
    expect(job.decisions.emptied.isEmpty).toBe(true);
    expect(job.account.flagged.map(({ cell }) => cell)).toEqual(['A1', 'G1']);
  });
});

/** The sections as ECMA-376 Part 1, 18.8.31 reads them; what they show was worked out by hand. */
const FORMATS: readonly (readonly [code: string, number: string, text: string])[] = [
  [';;;', 'weg', 'weg'],
  ['"";"";"";""', 'weg', 'weg'],
  ['" ";" ";" ";" "', 'weg', 'weg'],
  ['_ ;_ ;_ ;_ ', 'weg', 'weg'],
  ['_;;\\ ;* ;[Red]', 'weg', 'weg'],
  ['"\u200b";;;', 'weg', 'weg'],
  ['""', 'weg', 'bleibt'],
  [' ', 'weg', 'bleibt'],
  [';', 'weg', 'bleibt'],
  ['"";"";""', 'weg', 'bleibt'],
  ['"k. A."', 'gemeldet', 'bleibt'],
  ['"*"', 'gemeldet', 'bleibt'],
  ['\\*', 'gemeldet', 'bleibt'],
  ['**', 'gemeldet', 'bleibt'],
  ['"–"', 'gemeldet', 'bleibt'],
  ['–', 'gemeldet', 'bleibt'],
  ['[$€-407]', 'gemeldet', 'bleibt'],
  ['[=4711]"*";0', 'gemeldet', 'bleibt'],
  ['[<9999]"unter 9999";0', 'gemeldet', 'bleibt'],
  ['"";0', 'gemeldet', 'bleibt'],
  ['0;-0;0;"x"', 'bleibt', 'gemeldet'],
  ['[White]General', 'weiß', 'weiß'],
  ['[Color2]0', 'weiß', 'weiß'],
  ['[=4712]"*";0', 'bleibt', 'bleibt'],
  ['[>=9999]"viele";0', 'bleibt', 'bleibt'],
  ['[h]:mm', 'bleibt', 'bleibt'],
  ['0" Fälle"', 'bleibt', 'bleibt'],
  ['"Fälle: ";"-";"–"', 'gemeldet', 'bleibt'],
  ['#,##0;-#,##0;"–"', 'bleibt', 'bleibt'],
  ['_-* #,##0_-;\\-* #,##0_-;_-* "-"??_-;_-@_-', 'bleibt', 'bleibt'],
  ['@', 'bleibt', 'bleibt'],
  ['dd/mm/yyyy', 'bleibt', 'bleibt'],
  ['', 'bleibt', 'bleibt'],
];

it.each(FORMATS)('of the format %s a number (%s) and a text (%s) are judged', async (code, number, text) => {
  const escaped = code.replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  const styles = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="${escaped}"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>`;
  const fateOf = async (content: string) => {
    const job = jobOf(
      packageBytes({
        sheets: [{ rows: `<row r="1">${content}</row>` }],
        workbookRelations: [['s', 'styles', 'styles.xml']],
        parts: { 'xl/styles.xml': [styles, spreadsheetType('styles')] },
      }),
    );
    await hiddenCellsStep.run(job);
    const [message = ''] = job.account.flagged.map((flag) => flag.message);
    if (job.decisions.emptied.has('Plan', 0, 0)) return 'weg';
    return message.includes('weiße') ? 'weiß' : message.includes('festen Text') ? 'gemeldet' : 'bleibt';
  };
  expect(await fateOf('<c r="A1" s="1"><v>4711</v></c>')).toBe(number);
  expect(await fateOf('<c r="A1" s="1" t="str"><v>Text</v></c>')).toBe(text);
});

import path from 'node:path';
import { runAddin } from '../../src/cli/run-addin';
import type { RunningAddin } from '../../src/cli/run-addin';
import { openSnapshot } from '../../src/host/grid/opening/open-snapshot';
import { readXlsx } from '../../src/host/xlsx/read-xlsx';
import { shareCopy } from '../../src/share';
import { LEVELS } from '../../src/share/levels';
import { everythingWorkbook } from '../../src/share/testing/everything';
import { lookAround, removeMark } from '../../src/taskpane/share/excel/around';
import { contentMark } from '../../src/taskpane/share/excel/content-mark';
import { openCopy } from '../../src/taskpane/share/excel/open-copy';
import { lookAtCells, takeBack, takeOver } from '../../src/taskpane/share/back/take-over';
import { shownTable } from '../../src/taskpane/share/back/shown-table';
import { valuesFile } from '../../src/taskpane/share/values-only';
import { SMALL_CASE } from '../support/next-year-case';

/* What the page Weitergeben asks of Excel, answered by the host through Microsoft's own Office.js. */

let running: RunningAddin;
let opened: Uint8Array[];

beforeEach(async () => {
  opened = [];
  running = await runAddin({
    root: path.resolve(__dirname, '../..'),
    openWorkbook: (bytes) => void opened.push(bytes ?? new Uint8Array()),
  });
  Object.assign(globalThis, { Excel: running.addin.global['Excel'] });
});

afterEach(() => {
  running.close();
  Reflect.deleteProperty(globalThis, 'Excel');
});

const never = new AbortController().signal;

async function open(bytes: Uint8Array): Promise<void> {
  openSnapshot(running.grid, readXlsx(bytes));
  await running.grid.settled();
}

describe('a file of what the cells show', () => {
  it('becomes a proven copy of the AMIP with the same values', async () => {
    expect(await running.room.fillCase(SMALL_CASE)).toMatchObject({ done: true, problems: [] });
    await running.grid.settled();
    const before = await shownTable(never);
    const outcome = await shareCopy(await valuesFile(never), {
      level: 'traegerversammlung',
      options: { ...LEVELS.traegerversammlung, formulas: 'werte' },
      recipient: '',
      day: '2026-11-26',
    });
    if (!outcome.done) throw new Error(JSON.stringify(outcome.refusals));
    const copy = readXlsx(outcome.copy);
    expect(copy.sheets.flatMap(({ cells }) => cells.filter(({ formula }) => formula))).toEqual([]);
    const resources = copy.sheets.find(({ name }) => name === 'Ressourcen');
    const shown = resources?.cells.filter(({ value }) => value !== null && value !== '').length;
    expect(shown).toBe(before.get('Ressourcen')?.size);
  });
});

describe('a file of what the cells show, with counts', () => {
  it('says what spills from where, so that nothing shows what is suppressed', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:D5').values = [
        ['', 'Frauen', 'Männer', 'Summe'],
        ['FbW', 2, 7, 9],
        ['EGZ', 8, 12, 20],
        ['AGH', 6, 5, 11],
        ['Summe', 16, 24, 40],
      ];
      sheet.getRange('F1:G1').formulas = [['=B2/D2', '=B2:B4*10']];
      sheet.names.add('FrauenFbW', sheet.getRange('B2'));
      sheet.getRange('I1').formulas = [['=FrauenFbW+1']];
      sheet.getRange('A9').values = [['verdeckte Notiz']];
      sheet.getRange('A9').rowHidden = true;
      context.workbook.names.add('AMIP_Fallzahlen_1_beide', sheet.getRange('A1:D5'));
      await context.sync();
    });
    await running.grid.settled();
    const outcome = await shareCopy(await valuesFile(never), {
      level: 'traegerversammlung',
      options: LEVELS.traegerversammlung,
      recipient: '',
      day: '2026-11-26',
    });
    if (!outcome.done) throw new Error(JSON.stringify(outcome.refusals));
    const [sheet] = readXlsx(outcome.copy).sheets;
    const shown = (row: number, column: number) =>
      sheet?.cells.find((cell) => cell.row === row && cell.column === column)?.value;
    expect([shown(1, 1), shown(0, 5), shown(0, 6), shown(1, 6), shown(2, 6), shown(0, 8)]).toEqual([
      '*',
      '*',
      '*',
      '*',
      '*',
      '*',
    ]);
    expect([1, 2, 3, 4].map((row) => shown(row, 3))).toEqual([9, 20, 11, 40]);
    expect(shown(8, 0) ?? null).toBeNull();
    expect(sheet?.hiddenRows).toEqual([8]);
  });
});

describe('a file of what the cells show, with its looks', () => {
  it('keeps fonts, fills and merged cells in the copy', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:B2').values = [
        ['Titel', ''],
        ['EGT', 10639865],
      ];
      sheet.getRange('A1:B1').merge();
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A1:B1').format.fill.color = '#DDEBF7';
      sheet.getRange('B2').format.font.color = '#1F4E79';
      await context.sync();
    });
    const outcome = await shareCopy(await valuesFile(never), {
      level: 'kommune',
      options: { ...LEVELS.kommune, formulas: 'werte' },
      recipient: '',
      day: '2026-11-27',
    });
    if (!outcome.done) throw new Error(JSON.stringify(outcome.refusals));
    const [sheet] = readXlsx(outcome.copy).sheets;
    expect(sheet?.merges).toEqual(['A1:B1']);
    const styles = new Map(sheet?.cells.map(({ row, column, style }) => [`${row},${column}`, style]));
    expect(styles.get('0,0')).toMatchObject({ bold: true, fill: '#DDEBF7' });
    expect(styles.get('1,1')).toMatchObject({ color: '#1F4E79' });
    expect(styles.get('1,0')).toEqual({});
  });
});

describe('the page Weitergeben in the host', () => {
  it('sees sheets and marked tables, and removes a mark', async () => {
    await open(everythingWorkbook());
    const around = await lookAround();
    expect(around.sheets).toEqual(['Plan', 'Fallzahlen', 'Pivot']);
    expect(around.marked).toEqual([
      { name: 'AMIP_Fallzahlen_1_beide', address: 'Fallzahlen!A1:D5', summen: 'beide' },
    ]);
    expect((await removeMark('AMIP_Fallzahlen_1_beide')).marked).toEqual([]);
  });

  it.each<[string, boolean, (sheet: Excel.Worksheet) => unknown]>([
    ['a value', true, (sheet) => (sheet.getRange('B2').values = [[10250561]])],
    ['another cell', true, (sheet) => (sheet.getRange('Z99').values = [['neu']])],
    ['a formula of the same result', true, (sheet) => (sheet.getRange('E2').formulas = [['=B2+B2']])],
    ['the title of a sheet', true, (sheet) => (sheet.name = 'Planung')],
    [
      'a name',
      true,
      (sheet) => (sheet.context as Excel.RequestContext).workbook.names.add('Neu', sheet.getRange('A1')),
    ],
    ['the same value again', false, (sheet) => (sheet.getRange('B2').values = [[10250560]])],
    ['what is selected', false, (sheet) => sheet.getRange('C3').select()],
  ])('marks the content: %s changed, another mark: %s', async (_, another, change) => {
    await open(everythingWorkbook());
    const before = await contentMark(never);
    await Excel.run(async (context) => {
      change(context.workbook.worksheets.getItem('Plan'));
      await context.sync();
    });
    await running.grid.settled();
    expect(before).toMatch(/^[0-9a-f]{64}$/);
    expect((await contentMark(never)) !== before).toBe(another);
  });

  it('opens the bytes of a copy as they are', async () => {
    const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => index % 256);
    await openCopy(bytes);
    expect(opened.map((file) => Buffer.from(file).equals(Buffer.from(bytes)))).toEqual([true]);
  });

  it('takes over values and comments, and takes them back', async () => {
    await open(everythingWorkbook());
    // B2 is an entry, E2 = B2 × 2.
    const places = ['B2', 'E2'].map((cell) => ({ sheet: 'Plan', cell }));
    expect(await lookAtCells([...places, { sheet: 'Fehlt', cell: 'A1' }])).toEqual([
      { value: 10250560, isFormula: false, isForText: false },
      { value: 20501120, isFormula: true, isForText: false },
      undefined,
    ]);
    const texts = ['=HYPERLINK("http://example.org")', '+49 631', '1.2.2026'];
    const entries = texts.map((after, index) => ({
      sheet: 'Plan',
      cell: `J${index + 1}`,
      before: '' as const,
      after,
    }));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Plan').getRange('J2').numberFormat = [['@']];
      await context.sync();
    });
    const taken = await takeOver(
      [
        { sheet: 'Plan', cell: 'B2', before: 10250560, after: 11000000 },
        { sheet: 'Plan', cell: 'E2', before: 20501120, after: 1 },
        { sheet: 'Plan', cell: 'B3', before: 4711, after: 1 },
        ...entries,
      ],
      [{ sheet: 'Plan', cell: 'E2', text: 'Vorschlag: 1' }],
    );
    expect(taken.changed).toMatchObject([{ cell: 'E2' }, { cell: 'B3' }]);
    expect(taken.record.comments).toHaveLength(1);
    const written = await lookAtCells([...places, ...entries]);
    expect(written).toMatchObject([
      { value: 11000000 },
      { isFormula: true },
      ...texts.map((value) => ({ value, isFormula: false })),
    ]);
    const again = await takeOver([], [{ sheet: 'Plan', cell: 'E2', text: 'noch einer' }]);
    expect(again.occupied).toMatchObject([{ cell: 'E2' }]);

    await takeOver([{ sheet: 'Plan', cell: 'J1', before: texts[0] ?? '', after: 'anders' }], []);
    expect(await takeBack(taken.record)).toMatchObject([{ cell: 'J1' }]);
    expect(await lookAtCells([...places.slice(0, 1), ...entries])).toMatchObject([
      { value: 10250560 },
      { value: 'anders' },
      { value: '' },
      { value: '' },
    ]);
  });
});

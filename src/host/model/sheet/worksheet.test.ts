import { partsOf } from '../../../../test/support/xlsx-parts';
import { writeXlsx } from '../../xlsx/write-xlsx';
import { closeWorkbooks, openWorkbook, put } from '../testing/open-workbook';

afterEach(closeWorkbooks);

describe('sheets', () => {
  it('are added behind the last one, renamed, moved, hidden and deleted', async () => {
    const { run, grid } = await openWorkbook();
    const names = () => grid.snapshot().sheets.map(({ name, visibility }) => `${name} ${visibility}`);
    await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add('Ressourcen');
      const goals = worksheets.add('Ziele');
      await context.sync();
      expect(grid.snapshot().activeSheet).toBe('Tabelle1');
      goals.position = 0;
      worksheets.getItem('Ressourcen').visibility = 'VeryHidden';
      worksheets.getItem('Tabelle1').name = 'Start';
      await context.sync();
    });
    expect(names()).toEqual(['Ziele visible', 'Start visible', 'Ressourcen veryHidden']);
    await run(async (context) => {
      context.workbook.worksheets.getItem('Ziele').delete();
      await context.sync();
    });
    expect(names()).toEqual(['Start visible', 'Ressourcen veryHidden']);
  });

  it('keep formulas and names right when they are renamed, and leave #REF! when they are deleted', async () => {
    const { run } = await openWorkbook();
    const seen = await run(async (context) => {
      const sheet = context.workbook.worksheets.add('Ziele');
      sheet.getRange('A1').values = [[3]];
      context.workbook.names.add('AMIP_IQ_Ziel', sheet.getRange('A1'));
      const formula = put(context, 'B1', [['=Ziele!A1*2']]);
      await context.sync();
      sheet.name = 'Ziele 2021';
      const name = context.workbook.names.getItem('AMIP_IQ_Ziel').load('formula');
      formula.load('formulas,values');
      await context.sync();
      const renamed = [name.formula, formula.formulas, formula.values];
      sheet.delete();
      name.load('type');
      formula.load('values');
      await context.sync();
      return [...renamed, name.type, formula.values];
    });
    expect(seen).toEqual(["='Ziele 2021'!$A$1", [["='Ziele 2021'!A1*2"]], [[6]], 'Error', [['#REF!']]]);
  });

  it('begin printed pages where they are told to, and rows that come or go take the breaks along', async () => {
    const { run, grid, refusal } = await openWorkbook();
    const breaks = () => grid.snapshot().sheets[0]?.page?.rowBreaks;
    const seen = await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const { horizontalPageBreaks } = sheet;
      horizontalPageBreaks.add('A31');
      horizontalPageBreaks.add('B11:C12');
      horizontalPageBreaks.add('A31');
      horizontalPageBreaks.load('items/rowIndex');
      const after = horizontalPageBreaks.getItem(0).getCellAfterBreak().load('address');
      await context.sync();
      return [horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex), after.address];
    });
    expect(seen).toEqual([[10, 30], 'Tabelle1!A11']);
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('5:6').insert('Down');
      sheet.getRange('20:20').delete('Up');
      sheet.getRange('B1:B3').insert('Down');
      sheet.getRange('A:A').delete('Left');
      await context.sync();
    });
    expect(breaks()).toEqual([12, 31]);
    await run(async (context) => {
      context.workbook.worksheets.getFirst().horizontalPageBreaks.getItem(0).delete();
      await context.sync();
    });
    expect(breaks()).toEqual([31]);
    const first = await refusal((context) => {
      context.workbook.worksheets.getFirst().horizontalPageBreaks.add('A1');
    });
    expect(first).toBe('InvalidArgument');
  });

  it.each([
    ['empty', ''],
    ['too long', 'x'.repeat(32)],
    ['with a slash', 'IQ/LZB'],
    ['with brackets', '[2021]'],
    ['with an apostrophe at its end', "Ziele'"],
    ['reserved', 'History'],
  ])('refuses a name that is %s', async (_what, name) => {
    const { refusal } = await openWorkbook();
    expect(await refusal((context) => (context.workbook.worksheets.getFirst().name = name))).toBe(
      'InvalidArgument',
    );
  });

  it('refuses a second sheet of the same name, in any letter case', async () => {
    const { refusal } = await openWorkbook();
    expect(await refusal((context) => void context.workbook.worksheets.add('TABELLE1'))).toBe(
      'ItemAlreadyExists',
    );
  });

  it('refuses to lose the last visible sheet', async () => {
    const { refusal } = await openWorkbook();
    expect(await refusal((context) => context.workbook.worksheets.getFirst().delete())).toBe(
      'InvalidOperation',
    );
    expect(await refusal((context) => (context.workbook.worksheets.getFirst().visibility = 'Hidden'))).toBe(
      'InvalidOperation',
    );
  });

  it('refuses what is done to a deleted sheet', async () => {
    const { run } = await openWorkbook();
    const code = await run(async (context) => {
      const sheet = context.workbook.worksheets.add('Ziele');
      const range = sheet.getRange('A1');
      await context.sync();
      sheet.delete();
      range.values = [[1]];
      return context.sync().then(
        () => 'nothing',
        (error: { code: string }) => error.code,
      );
    });
    expect(code).toBe('ItemNotFound');
  });

  it('freeze panes, set the page and the look of the tab', async () => {
    const { run, grid } = await openWorkbook();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.freezePanes.freezeRows(2);
      sheet.tabColor = '#3366ff';
      sheet.showGridlines = false;
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.paperSize = 'A4' as Excel.PaperType;
      sheet.pageLayout.zoom = { scale: 72 };
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintArea('A1:D9');
      sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = 'Seite &P';
      sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = 'AMIP';
      await context.sync();
    });
    expect(grid.snapshot().sheets[0]).toMatchObject({
      frozen: { rows: 2, columns: 0 },
      tabColor: '#3366FF',
      showGridlines: false,
      page: {
        orientation: 'landscape',
        paper: 'a4',
        fitToWidth: 1,
        printArea: 'A1:D9',
        footer: '&LAMIP&CSeite &P',
      },
    });
  });
});

describe('a protected sheet', () => {
  it('lets only unlocked cells be written', async () => {
    const { run, refusal, values } = await openWorkbook();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('B2').format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
    });
    expect(await refusal((context) => void put(context, 'B2', [[1]]))).toBeUndefined();
    expect(await refusal((context) => void put(context, 'A1', [[1]]))).toBe('AccessDenied');
    expect(await refusal((context) => context.workbook.worksheets.getFirst().getRange('B1:B2').clear())).toBe(
      'AccessDenied',
    );
    expect(await values('A1:B2')).toEqual([
      ['', ''],
      ['', 1],
    ]);
  });

  it.each([
    ['formats', (sheet: Excel.Worksheet) => (sheet.getRange('A1').format.font.bold = true)],
    ['rows', (sheet: Excel.Worksheet) => void sheet.getRange('1:1').insert('Down')],
    ['columns', (sheet: Excel.Worksheet) => sheet.getRange('A:A').delete('Left')],
    ['cells', (sheet: Excel.Worksheet) => void sheet.getRange('A1').insert('Down')],
    ['tables', (sheet: Excel.Worksheet) => void sheet.tables.add('A1:B2', true)],
    ['widths', (sheet: Excel.Worksheet) => (sheet.getRange('A:A').format.columnWidth = 100)],
  ])('refuses to change its %s unless it is allowed', async (_what, act) => {
    const { run, refusal } = await openWorkbook();
    await run(async (context) => {
      context.workbook.worksheets.getFirst().protection.protect();
      await context.sync();
    });
    expect(await refusal((context) => void act(context.workbook.worksheets.getFirst()))).toBe('AccessDenied');
  });

  it('allows what its options allow, and opens with its password only', async () => {
    const { run, refusal } = await openWorkbook();
    await run(async (context) => {
      context.workbook.worksheets.getFirst().protection.protect({ allowInsertRows: true }, 'geheim');
      await context.sync();
    });
    const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getFirst();
    expect(await refusal((context) => void sheetOf(context).getRange('1:1').insert('Down'))).toBeUndefined();
    expect(await refusal((context) => sheetOf(context).protection.unprotect('falsch'))).toBe(
      'InvalidArgument',
    );
    expect(await refusal((context) => sheetOf(context).protection.unprotect('geheim'))).toBeUndefined();
    expect(await refusal((context) => void put(context, 'A1', [[1]]))).toBeUndefined();
  });

  it('repeat rows and columns on every printed page', async () => {
    const { run, grid } = await openWorkbook();
    const seen = await run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getFirst();
      const before = pageLayout.getPrintTitleRowsOrNullObject().load('isNullObject');
      await context.sync();
      pageLayout.setPrintTitleRows('$1:$2');
      pageLayout.setPrintTitleColumns('A:A');
      const [rows, columns] = [
        pageLayout.getPrintTitleRowsOrNullObject().load('address'),
        pageLayout.getPrintTitleColumnsOrNullObject().load('address'),
      ];
      await context.sync();
      return [before.isNullObject, rows.address, columns.address];
    });
    expect(seen).toEqual([true, 'Tabelle1!1:2', 'Tabelle1!A:A']);
    expect(partsOf(writeXlsx(grid.snapshot())).get('xl/workbook.xml')).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">Tabelle1!$A:$A,Tabelle1!$1:$2</definedName>',
    );
  });
});

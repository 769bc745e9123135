import { closeWorkbooks, openWorkbook } from '../testing/open-workbook';

afterEach(closeWorkbooks);

describe('formats', () => {
  it('are set for a range, and read back', async () => {
    const { run } = await openWorkbook();
    const seen = await run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:B2');
      range.format.fill.color = '#ddebf7';
      range.format.font.bold = true;
      range.format.font.size = 14;
      range.format.font.color = 'red';
      range.format.horizontalAlignment = 'Right';
      range.format.verticalAlignment = 'Top';
      range.format.wrapText = true;
      range.format.indentLevel = 2;
      range.format.columnWidth = 120;
      range.format.rowHeight = 30;
      range.load(
        'format/fill/color,format/font/bold,format/font/size,format/font/color,format/horizontalAlignment,format/verticalAlignment,format/wrapText,format/indentLevel,format/columnWidth,format/rowHeight',
      );
      await context.sync();
      return range.toJSON().format;
    });
    expect(seen).toMatchObject({
      fill: { color: '#DDEBF7' },
      font: { bold: true, size: 14, color: '#FF0000' },
      horizontalAlignment: 'Right',
      verticalAlignment: 'Top',
      wrapText: true,
      indentLevel: 2,
      columnWidth: 120,
      rowHeight: 30,
    });
  });

  // learn.microsoft.com, excel-add-ins-blank-null-values: null property values in the response
  it('are null where cells differ, and Excel’s defaults where nothing was set', async () => {
    const { run } = await openWorkbook();
    const seen = await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1').format.font.bold = true;
      const mixed = sheet
        .getRange('A1:A2')
        .load('format/font/bold,format/font/name,format/fill/color,format/columnWidth');
      await context.sync();
      return [
        mixed.format.font.bold,
        mixed.format.font.name,
        mixed.format.fill.color,
        mixed.format.columnWidth,
      ];
    });
    expect(seen).toEqual([null, 'Calibri', '#FFFFFF', 48]);
  });

  it('survive a formula, and a formula survives them', async () => {
    const { run, values, grid } = await openWorkbook();
    await run(async (context) => {
      const cell = context.workbook.worksheets.getFirst().getRange('A1');
      cell.numberFormat = [['0.0%']];
      cell.formulas = [['=0.16*1.15']];
      cell.format.font.italic = true;
      cell.format.borders.getItem('EdgeBottom').style = 'Continuous';
      await context.sync();
    });
    expect(await values('A1')).toEqual([[expect.closeTo(0.184, 12)]]);
    expect(grid.snapshot().sheets[0]?.cells).toMatchObject([
      {
        formula: '=0.16*1.15',
        style: {
          numberFormat: '0.0%',
          italic: true,
          borders: { bottom: { style: 'thin', color: '#000000' } },
        },
      },
    ]);
  });

  it('draw lines round a range and between its cells', async () => {
    const { run, grid } = await openWorkbook();
    await run(async (context) => {
      const { borders } = context.workbook.worksheets.getFirst().getRange('A1:B2').format;
      borders.getItem('EdgeTop').style = 'Double';
      borders.getItem('InsideHorizontal').color = '#BFBFBF';
      await context.sync();
    });
    const styles = grid
      .snapshot()
      .sheets[0]?.cells.map(({ row, column, style }) => [row, column, style.borders]);
    expect(styles).toEqual([
      [0, 0, { top: { style: 'double', color: '#000000' }, bottom: { style: 'thin', color: '#BFBFBF' } }],
      [0, 1, { top: { style: 'double', color: '#000000' }, bottom: { style: 'thin', color: '#BFBFBF' } }],
    ]);
  });

  it.each([
    ['a colour', (format: Excel.RangeFormat) => (format.fill.color = 'hübsch')],
    ['a font size', (format: Excel.RangeFormat) => (format.font.size = 0)],
    ['an indent', (format: Excel.RangeFormat) => (format.indentLevel = 251)],
    ['a width', (format: Excel.RangeFormat) => (format.columnWidth = -1)],
  ])('refuse %s that is none', async (_what, act) => {
    const { refusal } = await openWorkbook();
    expect(
      await refusal((context) => void act(context.workbook.worksheets.getFirst().getRange('A1').format)),
    ).toBe('InvalidArgument');
  });
});

import { closeWorkbooks, openWorkbook, put } from '../testing/open-workbook';

afterEach(closeWorkbooks);

describe('values and formulas', () => {
  it('show the text of a link, and what another branch of its formula gives', async () => {
    const { run, values } = await openWorkbook();
    const enter = (address: string, content: string) =>
      run(async (context) => {
        put(context, address, [[content]]);
        await context.sync();
      });
    await enter('A1', `=HYPERLINK("#'Ressourcen'!B8","Zur Eingabe")`);
    await enter('B1', '=IF(C1="","fehlt",HYPERLINK("#C1",C1))');
    await enter('D1', '=A1&"!"');
    expect(await values('A1:D1')).toEqual([['Zur Eingabe', 'fehlt', '', 'Zur Eingabe!']]);
    await enter('C1', 'Ziel');
    expect(await values('B1')).toEqual([['Ziel']]);
    await enter('C1', '');
    expect(await values('B1')).toEqual([['fehlt']]);
  });

  it('reads in one request what it wrote, calculated', async () => {
    const { run } = await openWorkbook();
    const seen = await run(async (context) => {
      const range = put(context, 'A1:C1', [[2, '=A1*21', '=TEXT(B1,"0.0")']]);
      range.load('values,formulas,valueTypes,address,rowCount,columnCount');
      await context.sync();
      return { ...range.toJSON() };
    });
    expect(seen).toMatchObject({
      values: [[2, 42, '42.0']],
      formulas: [[2, '=A1*21', '=TEXT(B1,"0.0")']],
      valueTypes: [['Double', 'Double', 'String']],
      address: 'Tabelle1!A1:C1',
      rowCount: 1,
      columnCount: 3,
    });
  });

  it('tells how each cell looks, as far as it is asked, and what is merged', async () => {
    const { run } = await openWorkbook();
    const seen = await run(async (context) => {
      const range = put(context, 'A1:C1', [[1, 2, 3]]);
      range.getCell(0, 1).format.font.bold = true;
      range.getCell(0, 1).format.fill.color = '#DDEBF7';
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('C1:C3').merge();
      sheet.getRange('E5:F5').merge();
      const looks = range.getCellProperties({
        format: { font: { bold: true, size: true }, fill: { color: true } },
      });
      const merged = range.getMergedAreasOrNullObject().load('address,areas/items/address');
      const none = sheet.getRange('A1:B9').getMergedAreasOrNullObject().load('address');
      await context.sync();
      return {
        looks: looks.value,
        merged: [merged.address, merged.areas.items.map(({ address }) => address)],
        none: none.isNullObject,
      };
    });
    const plain = { format: { font: { bold: false, size: 11 }, fill: { color: '#FFFFFF' } } };
    const special = { format: { font: { bold: true, size: 11 }, fill: { color: '#DDEBF7' } } };
    expect(seen).toEqual({
      looks: [[plain, special, plain]],
      merged: ['Tabelle1!C1:C3', ['Tabelle1!C1:C3']],
      none: true,
    });
  });

  it('leaves a cell where the array holds null, and clears it where it holds ""', async () => {
    const { run, values } = await openWorkbook();
    await run(async (context) => {
      put(context, 'A1:C1', [[1, 2, 3]]);
      put(context, 'A1:C1', [[null, '', 9]]);
      await context.sync();
    });
    expect(await values('A1:C1')).toEqual([[1, '', 9]]);
  });

  it('gives one value to every cell of the range', async () => {
    const { run, values } = await openWorkbook();
    await run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('B2:C3').values = 7 as unknown as number[][];
      await context.sync();
    });
    expect(await values('A1:C3')).toEqual([
      ['', '', ''],
      ['', 7, 7],
      ['', 7, 7],
    ]);
  });

  it.each([
    ['too few rows', 'A1:B2', [[1, 2]]],
    ['too few columns', 'A1:B1', [[1]]],
    ['ragged rows', 'A1:B2', [[1, 2], [3]]],
  ])('refuses an array of another shape: %s', async (_what, address, array) => {
    const { refusal, values } = await openWorkbook();
    expect(await refusal((context) => void put(context, address, array))).toBe('InvalidArgument');
    expect(await values('A1:B2')).toEqual([
      ['', ''],
      ['', ''],
    ]);
  });

  it('keeps what only looks like a number in a cell with the format @', async () => {
    const { run } = await openWorkbook();
    const values = await run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:B1');
      range.numberFormat = [['@', 'General']];
      range.values = [['07312', '07312']];
      range.load('values,numberFormat,text');
      await context.sync();
      return [range.values, range.numberFormat, range.text];
    });
    expect(values).toEqual([[['07312', 7312]], [['@', 'General']], [['07312', '7312']]]);
  });

  it('changes no content by a format', async () => {
    const { run, values } = await openWorkbook();
    await run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:B1');
      range.numberFormat = [['General', '@']];
      range.values = [[7312, '07312']];
      range.numberFormat = [['@', '0']];
      range.format.font.bold = true;
      await context.sync();
    });
    expect(await values('A1:B1')).toEqual([[7312, '07312']]);
  });

  it('shows text in German and keeps values and formats as the API has them', async () => {
    const { run } = await openWorkbook();
    const seen = await run(async (context) => {
      const range = put(context, 'A1:E1', [[10250560, 0.184, 44531, true, '=1/0']]);
      range.numberFormat = [['#,##0.00 "€"', '0.0%', 'dd.mm.yyyy', 'General', 'General']];
      range.load('text,values');
      await context.sync();
      return [range.text, range.values];
    });
    expect(seen).toEqual([
      [['10.250.560,00 €', '18,4%', '01.12.2021', 'WAHR', '#DIV/0!']],
      [[10250560, 0.184, 44531, true, '#DIV/0!']],
    ]);
  });
});

describe('places', () => {
  it.each([
    ['getOffsetRange', (range: Excel.Range) => range.getOffsetRange(1, 2), 'D3:E4'],
    ['getResizedRange', (range: Excel.Range) => range.getResizedRange(6, -1), 'B2:B9'],
    ['getCell', (range: Excel.Range) => range.getCell(1, 1), 'C3'],
    ['getLastCell', (range: Excel.Range) => range.getLastCell(), 'C3'],
    ['getEntireColumn', (range: Excel.Range) => range.getEntireColumn(), 'B:C'],
    ['getEntireRow', (range: Excel.Range) => range.getEntireRow(), '2:3'],
    ['getRowsBelow', (range: Excel.Range) => range.getRowsBelow(2), 'B4:C5'],
    ['getColumnsAfter', (range: Excel.Range) => range.getColumnsAfter(1), 'D2:D3'],
    ['getBoundingRect', (range: Excel.Range) => range.getBoundingRect('E1'), 'B1:E3'],
    ['getIntersection', (range: Excel.Range) => range.getIntersection('C1:F2'), 'C2'],
  ])('%s of B2:C3 is %3$s', async (_name, go, address) => {
    const { run } = await openWorkbook();
    const found = await run(async (context) => {
      const range = go(context.workbook.worksheets.getFirst().getRange('B2:C3')).load('address');
      await context.sync();
      return range.address;
    });
    expect(found).toBe(`Tabelle1!${address}`);
  });

  it('answers nothing where ranges do not meet, and refuses to leave the sheet', async () => {
    const { run, refusal } = await openWorkbook();
    const isNull = await run(async (context) => {
      const none = context.workbook.worksheets
        .getFirst()
        .getRange('A1')
        .getIntersectionOrNullObject('B2')
        .load('address');
      await context.sync();
      return none.isNullObject;
    });
    expect(isNull).toBe(true);
    expect(
      await refusal(
        (context) =>
          void context.workbook.worksheets.getFirst().getRange('A1').getOffsetRange(-1, 0).load('address'),
      ),
    ).toBe('InvalidArgument');
  });

  it('knows what is in use, with formats or by values alone', async () => {
    const { run } = await openWorkbook();
    const seen = await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const nothing = sheet.getUsedRangeOrNullObject().load('address');
      await context.sync();
      put(context, 'B2', [[1]]);
      sheet.getRange('D5').format.fill.color = '#FFFF00';
      const all = sheet.getUsedRange().load('address');
      const valuesOnly = sheet.getUsedRange(true).load('address');
      await context.sync();
      return [nothing.isNullObject, all.address, valuesOnly.address];
    });
    expect(seen).toEqual([true, 'Tabelle1!B2:D5', 'Tabelle1!B2']);
  });
});

describe('rows and columns', () => {
  it('moves names, formulas and ranges that are held when rows are inserted', async () => {
    const { run } = await openWorkbook();
    const seen = await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      put(context, 'A3:B3', [[5, '=A3*2']]);
      context.workbook.names.add('AMIP_Egl', sheet.getRange('A3'));
      const held = sheet.getRange('B3');
      context.trackedObjects.add(held);
      await context.sync();
      sheet.getRange('2:3').insert('Down');
      held.load('address,formulas,values');
      const named = context.workbook.names.getItem('AMIP_Egl').load('formula');
      await context.sync();
      return [held.address, held.formulas, held.values, named.formula];
    });
    expect(seen).toEqual(['Tabelle1!B5', [['=A5*2']], [[10]], '=Tabelle1!$A$5']);
  });

  it('leaves #REF! in the name and in the formula when the cells are deleted', async () => {
    const { run } = await openWorkbook();
    const seen = await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      put(context, 'A1:A2', [['=A2+1'], [4]]);
      context.workbook.names.add('AMIP_VK', sheet.getRange('A2'));
      await context.sync();
      sheet.getRange('2:2').delete('Up');
      const name = context.workbook.names.getItem('AMIP_VK').load('formula,type,value');
      const cells = name.getRangeOrNullObject().load('address');
      const formula = sheet.getRange('A1').load('formulas,values');
      await context.sync();
      return [name.formula, name.type, name.value, cells.isNullObject, formula.values];
    });
    expect(seen).toEqual([expect.stringContaining('#REF!'), 'Error', '#REF!', true, [['#REF!']]]);
  });

  it('shifts single cells down, and back up', async () => {
    const { run, values } = await openWorkbook();
    await run(async (context) => {
      put(context, 'A1:B2', [
        [1, 2],
        [3, 4],
      ]);
      await context.sync();
      context.workbook.worksheets.getFirst().getRange('A1').insert('Down');
      await context.sync();
    });
    expect(await values('A1:B3')).toEqual([
      ['', 2],
      [1, 4],
      [3, ''],
    ]);
    await run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').delete('Up');
      await context.sync();
    });
    expect(await values('A1:B3')).toEqual([
      [1, 2],
      [3, 4],
      ['', ''],
    ]);
  });
});

describe('clear and copy', () => {
  it('clears contents and keeps formats, or the other way round', async () => {
    const { run } = await openWorkbook();
    const seen = await run(async (context) => {
      const range = put(context, 'A1:B1', [[1, 2]]);
      range.format.fill.color = '#FF0000';
      range.getCell(0, 0).clear('Contents');
      range.getCell(0, 1).clear('Formats');
      const first = range.getCell(0, 0).load('values,format/fill/color');
      const second = range.getCell(0, 1).load('values,format/fill/color');
      await context.sync();
      return [first.values, first.format.fill.color, second.values, second.format.fill.color];
    });
    expect(seen).toEqual([[['']], '#FF0000', [[2]], '#FFFFFF']);
  });

  it('copies formulas with their references, or values alone', async () => {
    const { run } = await openWorkbook();
    const seen = await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      put(context, 'A1:B2', [
        [1, '=A1*10'],
        [2, ''],
      ]);
      sheet.getRange('B2').copyFrom('B1');
      sheet.getRange('C1').copyFrom('B1', 'Values');
      const range = sheet.getRange('B1:C2').load('formulas,values');
      await context.sync();
      return [range.formulas, range.values];
    });
    expect(seen).toEqual([
      [
        ['=A1*10', 10],
        ['=A2*10', ''],
      ],
      [
        [10, 10],
        [20, ''],
      ],
    ]);
  });
});

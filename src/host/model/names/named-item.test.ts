import { closeWorkbooks, openWorkbook, put } from '../testing/open-workbook';

afterEach(closeWorkbooks);

describe('names', () => {
  it('stand for cells, are used in formulas, and are found in any letter case', async () => {
    const { run } = await openWorkbook();
    const seen = await run(async (context) => {
      const { names, worksheets } = context.workbook;
      put(context, 'A1', [[0.152]]);
      names.add('AMIP_Satz', worksheets.getFirst().getRange('A1'), 'Anteil der Kommune');
      const cell = put(context, 'B1', [['=AMIP_Satz*100']]).load('values');
      const name = names.getItem('amip_satz').load('name,formula,comment,type,value,visible,scope');
      const range = worksheets.getFirst().getRange('AMIP_Satz').load('address');
      await context.sync();
      return [cell.values, name.toJSON(), range.address];
    });
    expect(seen).toEqual([
      [[15.2]],
      {
        name: 'AMIP_Satz',
        formula: '=Tabelle1!$A$1',
        comment: 'Anteil der Kommune',
        type: 'Range',
        value: 'Tabelle1!$A$1',
        visible: true,
        scope: 'Workbook',
      },
      'Tabelle1!A1',
    ]);
  });

  it('recalculate what uses them when they change or go', async () => {
    const { run } = await openWorkbook();
    const seen = await run(async (context) => {
      const name = context.workbook.names.add('AMIP_Schritt', '=1000' as unknown as Excel.Range);
      const cell = put(context, 'A1', [['=AMIP_Schritt*2']]).load('values');
      await context.sync();
      const first = cell.values;
      name.formula = '=500';
      cell.load('values');
      await context.sync();
      const second = cell.values;
      name.delete();
      cell.load('values');
      await context.sync();
      return [first, second, cell.values];
    });
    expect(seen.slice(0, 2)).toEqual([[[2000]], [[1000]]]);
    expect([[['#NAME?']], [['#REF!']]]).toContainEqual(seen[2]);
  });

  it('lead every formula to their new cells, also in other letter case', async () => {
    const { run, values } = await openWorkbook();
    await run(async (context) => {
      const { names, worksheets } = context.workbook;
      put(context, 'A1:B1', [[3, 40]]);
      names.add('AMIP_Egl', worksheets.getFirst().getRange('A1'));
      names.add('AMIP_VK', worksheets.getFirst().getRange('B1'));
      put(context, 'C1:C4', [
        ['=AMIP_Egl'],
        ['=amip_egl+AMIP_VK'],
        ['=SUM(AMIP_Egl,AMIP_VK)'],
        ['=AMIP_VK*2'],
      ]);
      await context.sync();
      worksheets.add('Mein Blatt').getRange('C3').values = [[7]];
      names.getItem('AMIP_Egl').formula = "='Mein Blatt'!$C$3";
      await context.sync();
    });
    expect(await values('C1:C4')).toEqual([[7], [47], [47], [80]]);
    await run(async (context) => {
      context.workbook.names.getItem('AMIP_Egl').getRange().values = [[8]];
      await context.sync();
    });
    expect(await values('C1:C4')).toEqual([[8], [48], [48], [80]]);
  });

  it('mean other cells in another workbook, with the same formula', async () => {
    const results: unknown[] = [];
    for (const [address, value] of [
      ['A1', 3],
      ['A2', 4],
    ] as const) {
      const { run, values } = await openWorkbook();
      await run(async (context) => {
        context.workbook.names.add('AMIP_Wert', put(context, address, [[value]]));
        put(context, 'C1:C2', [['=AMIP_Wert+0'], ['=amip_wert*10']]);
        await context.sync();
      });
      results.push(await values('C1:C2'));
    }
    expect(results).toEqual([
      [[3], [30]],
      [[4], [40]],
    ]);
  });

  it.each([
    ['a cell', 'AB12'],
    ['a space', 'AMIP Satz'],
    ['a digit first', '1Satz'],
    ['nothing', ''],
    ['R1C1', 'R1C1'],
  ])('refuses a name that is or has %s', async (_what, name) => {
    const { refusal } = await openWorkbook();
    expect(
      await refusal((context) => void context.workbook.names.add(name, '=1' as unknown as Excel.Range)),
    ).toBe('InvalidArgument');
  });

  it('refuses a name that is taken, and a name that is gone', async () => {
    const { run, refusal } = await openWorkbook();
    await run(async (context) => {
      context.workbook.names.add('AMIP_Jahr', '=2021' as unknown as Excel.Range);
      await context.sync();
    });
    expect(
      await refusal(
        (context) => void context.workbook.names.add('AMIP_JAHR', '=1' as unknown as Excel.Range),
      ),
    ).toBe('ItemAlreadyExists');
    expect(await refusal((context) => void context.workbook.names.getItem('AMIP_Monat').load('name'))).toBe(
      'ItemNotFound',
    );
    expect(
      await refusal((context) => void context.workbook.names.getItem('AMIP_Jahr').getRange().load('address')),
    ).toBe('ItemNotFound');
  });
});

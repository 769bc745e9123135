import { closeWorkbooks, openWorkbook, put } from '../testing/open-workbook';

afterEach(closeWorkbooks);

async function withTable() {
  const workbook = await openWorkbook();
  await workbook.run(async (context) => {
    put(context, 'A1:B3', [
      ['Monat', 'Ist'],
      ['Jan', 10],
      ['Feb', 20],
    ]);
    context.workbook.worksheets.getFirst().tables.add('A1:B3', true).name = 'tblPlan';
    await context.sync();
  });
  return workbook;
}

describe('tables', () => {
  it('answer structured references, also after they grew', async () => {
    const { run } = await withTable();
    const seen = await run(async (context) => {
      const cell = put(context, 'E1', [['=SUM(tblPlan[Ist])']]).load('values');
      await context.sync();
      const before = cell.values;
      put(context, 'A4:B4', [['Mrz', 70]]);
      context.workbook.tables.getItem('tblPlan').resize('A1:B4');
      cell.load('values');
      await context.sync();
      return [before, cell.values];
    });
    expect(seen).toEqual([[[30]], [[100]]]);
  });

  it('know their parts', async () => {
    const { run } = await withTable();
    const seen = await run(async (context) => {
      const table = context.workbook.tables.getItem('tblPlan');
      const [all, head, body] = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
      const columns = table.columns.load('items/name');
      const rows = table.rows.load('items/values');
      for (const range of [all, head, body]) range.load('address');
      const column = table.columns.getItem('Ist').getDataBodyRange().load('values');
      await context.sync();
      return [
        [all.address, head.address, body.address],
        columns.items.map(({ name }) => name),
        rows.items.map(({ values }) => values[0]),
        column.values,
      ];
    });
    expect(seen).toEqual([
      ['Tabelle1!A1:B3', 'Tabelle1!A1:B1', 'Tabelle1!A2:B3'],
      ['Monat', 'Ist'],
      [
        ['Jan', 10],
        ['Feb', 20],
      ],
      [[10], [20]],
    ]);
  });

  it('take new rows at the end and move what stands below', async () => {
    const { run, values } = await withTable();
    await run(async (context) => {
      put(context, 'A5', [['darunter']]);
      await context.sync();
      context.workbook.tables.getItem('tblPlan').rows.add(undefined, [['Mrz', 30]]);
      await context.sync();
    });
    expect(await values('A3:B6')).toEqual([
      ['Feb', 20],
      ['Mrz', 30],
      ['', ''],
      ['darunter', ''],
    ]);
  });

  it('lose a column, and what stands beside moves left', async () => {
    const { run, values } = await withTable();
    const seen = await run(async (context) => {
      put(context, 'C1:C3', [['Soll'], [1], [2]]);
      put(context, 'E1:E2', [['=SUM(tblPlan[Soll])'], ['=SUM(tblPlan[Ist])']]);
      const table = context.workbook.tables.getItem('tblPlan');
      table.resize('A1:C3');
      await context.sync();
      table.columns.getItem('Ist').delete();
      const range = table.getRange().load('address');
      const columns = table.columns.load('items/name');
      await context.sync();
      return [range.address, columns.items.map(({ name }) => name)];
    });
    expect(seen).toEqual(['Tabelle1!A1:B3', ['Monat', 'Soll']]);
    expect(await values('A1:E3')).toEqual([
      ['Monat', 'Soll', '', 3, ''],
      ['Jan', 1, '', '#REF!', ''],
      ['Feb', 2, '', '', ''],
    ]);
  });

  it('go with their last column', async () => {
    const { run } = await withTable();
    const count = await run(async (context) => {
      const { tables } = context.workbook;
      tables.getItem('tblPlan').columns.getItem('Ist').delete();
      await context.sync();
      tables.getItem('tblPlan').columns.getItem('Monat').delete();
      const left = tables.getCount();
      await context.sync();
      return left.value;
    });
    expect(count).toBe(0);
  });

  it('move and grow with rows of the sheet', async () => {
    const { run } = await withTable();
    const address = await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('1:1').insert('Down');
      await context.sync();
      sheet.getRange('3:3').insert('Down');
      const range = context.workbook.tables.getItem('tblPlan').getRange().load('address');
      await context.sync();
      return range.address;
    });
    expect(address).toBe('Tabelle1!A2:B5');
  });

  it.each([
    [
      'a table in a table',
      (context: Excel.RequestContext) => void context.workbook.tables.add('Tabelle1!B2:C4', true),
      'InvalidOperation',
    ],
    [
      'a table of a name that is taken',
      (context: Excel.RequestContext) =>
        void context.workbook.names.add('TBLPLAN', '=1' as unknown as Excel.Range),
      'ItemAlreadyExists',
    ],
    [
      'a size that leaves the header row',
      (context: Excel.RequestContext) => context.workbook.tables.getItem('tblPlan').resize('A2:B5'),
      'InvalidArgument',
    ],
    [
      'cells pushed through it',
      (context: Excel.RequestContext) =>
        void context.workbook.worksheets.getFirst().getRange('A1').insert('Down'),
      'InvalidOperation',
    ],
    [
      'a style nobody knows',
      (context: Excel.RequestContext) => (context.workbook.tables.getItem('tblPlan').style = 'Hübsch'),
      'InvalidArgument',
    ],
  ])('refuse %s', async (_what, act, code) => {
    const { refusal } = await withTable();
    expect(await refusal((context) => void act(context))).toBe(code);
  });

  it('appear in the snapshot', async () => {
    const { grid } = await withTable();
    expect(grid.snapshot().sheets[0]?.tables).toEqual([
      {
        name: 'tblPlan',
        address: 'A1:B3',
        columns: ['Monat', 'Ist'],
        style: 'TableStyleMedium2',
        showTotals: false,
      },
    ]);
  });
});

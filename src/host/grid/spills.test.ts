import { parseArea } from '../xlsx/address';
import { closeWorkbooks, openWorkbook, put } from '../model/testing/open-workbook';

afterEach(closeWorkbooks);

const BLOCK = [
  [1, 'z1'],
  [2, 'z2'],
];

describe.each([
  ['of a native function', '=IF({1,0;1,0},{1;2},{"z1";"z2"})'],
  ['of a function of the add-in', '=AMIP.BLOCK(2)'],
])('a spilled block %s', (_what, formula) => {
  async function spilled() {
    const workbook = await openWorkbook();
    const write = async (address: string, content: unknown) => {
      await workbook.run(async (context) => {
        put(context, address, [[content]]);
        await context.sync();
      });
      await workbook.grid.settled();
    };
    await write('B2', formula);
    return { ...workbook, write };
  }

  it('can be read, by values, formulas and place', async () => {
    const { run } = await spilled();
    const seen = await run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('B2:C3').load('values,formulas,hasSpill');
      const area = range.getCell(0, 0).getSpillingToRangeOrNullObject().load('address');
      const parent = range.getCell(1, 1).getSpillParentOrNullObject().load('address');
      const inside = range.getCell(1, 1).getSpillingToRangeOrNullObject().load('address');
      await context.sync();
      return [
        range.values,
        range.formulas,
        range.hasSpill,
        area.address,
        parent.address,
        inside.isNullObject,
      ];
    });
    expect(seen).toEqual([
      BLOCK,
      [
        [formula, 'z1'],
        [2, 'z2'],
      ],
      true,
      'Tabelle1!B2:C3',
      'Tabelle1!B2',
      true,
    ]);
  });

  it('is used by other formulas', async () => {
    const { write, values } = await spilled();
    await write('E1', '=SUM(B2:B3)&C3');
    expect(await values('E1')).toEqual([['3z2']]);
  });

  // support.microsoft.com, How to correct a #SPILL! error: the range isn't blank
  it('is #SPILL! while a cell stands in its way, and comes back when that is gone', async () => {
    const { write, values } = await spilled();
    await write('C3', 'im Weg');
    expect(await values('B2:C3')).toEqual([
      ['#SPILL!', ''],
      ['', 'im Weg'],
    ]);
    await write('C3', '');
    expect(await values('B2:C3')).toEqual(BLOCK);
  });

  // The user's way: the engine treats cells that have a look of their own differently.
  it('comes back whole over formatted cells, and is saved so', async () => {
    const { grid, values } = await spilled();
    const sheetId = grid.sheets.activeId();
    grid.cells.setStyle(sheetId, parseArea('B2:C3'), { numberFormat: '#,##0' });
    grid.typeAsUser(sheetId, 2, 2, 2_200_000);
    await grid.settled();
    expect(grid.cells.readArea(sheetId, parseArea('B2:C3'), ({ value }) => value)).toEqual([
      ['#SPILL!', null],
      [null, 2_200_000],
    ]);
    grid.typeAsUser(sheetId, 2, 2, '');
    await grid.settled();
    expect(await values('B2:C3')).toEqual(BLOCK);
    const cells = grid.snapshot().sheets[0]?.cells ?? [];
    expect(cells.map(({ row, column, value, spill }) => ({ row, column, value, spill }))).toEqual([
      { row: 1, column: 1, value: 1, spill: { rows: 2, columns: 2 } },
      { row: 1, column: 2, value: 'z1' },
      { row: 2, column: 1, value: 2 },
      { row: 2, column: 2, value: 'z2' },
    ]);
  });

  it('loses nothing when one of its cells is cleared', async () => {
    const { write, values } = await spilled();
    await write('B3', '');
    expect(await values('B2:C3')).toEqual(BLOCK);
  });

  it('goes away with its formula', async () => {
    const { write, values } = await spilled();
    await write('B2', '');
    expect(await values('B2:C3')).toEqual([
      ['', ''],
      ['', ''],
    ]);
  });

  // the same page: spill into merged cells; table formula
  it.each([
    [
      'merged cells',
      (sheet: Excel.Worksheet) => sheet.getRange('C3:D3').merge(),
      (sheet: Excel.Worksheet) => sheet.getRange('C3:D3').unmerge(),
    ],
    [
      'a table beneath it',
      (sheet: Excel.Worksheet) => void (sheet.tables.add('B3:C4', true).name = 'T'),
      (sheet: Excel.Worksheet) => {
        sheet.tables.getItem('T').convertToRange();
        sheet.getRange('B3:C4').clear('Contents');
      },
    ],
  ])('is #SPILL! in the way of %s', async (_obstacle, make, undo) => {
    const { run, values, grid } = await spilled();
    const onSheet = async (act: (sheet: Excel.Worksheet) => void) => {
      await run(async (context) => {
        act(context.workbook.worksheets.getFirst());
        await context.sync();
      });
      await grid.settled();
    };
    await onSheet(make);
    expect((await values('B2'))[0]).toEqual(['#SPILL!']);
    await onSheet(undo);
    expect(await values('B2:C3')).toEqual(BLOCK);
  });

  it('is #SPILL! inside a table', async () => {
    const { run, values, grid } = await spilled();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('F1:G1').values = [['Name', 'Wert']];
      sheet.tables.add('F1:G3', true);
      sheet.getRange('F2').formulas = [[formula]];
      await context.sync();
    });
    await grid.settled();
    expect(await values('F2')).toEqual([['#SPILL!']]);
  });
});

describe('cells that a block no longer fills', () => {
  /** The block of AMIP.BLOCK fills A3:B3 and as many rows as A2 says; D3:D6 read cells of it. */
  async function read() {
    const { run, values, grid } = await openWorkbook();
    const type = (address: string, content: string | number) =>
      run(async (context) => {
        put(context, address, [[content]]);
        await context.sync();
      });
    await type('A2', 3);
    await type('A3', '=AMIP.BLOCK(A2)');
    await run(async (context) => {
      put(context, 'D3:D6', [['=A4*1'], ['=B5&"!"'], ['=SUM(A3:A5)'], ['=IF(A4="","leer",A4)']]);
      await context.sync();
    });
    const results = async () => {
      await grid.settled();
      return (await values('D3:D6')).flat();
    };
    return { type, results };
  }
  const FULL = [2, 'z3!', 6, 2];

  it.each([
    ['it became smaller', 'A2', 1, 3, [0, '!', 1, 'leer']],
    ['its formula went', 'A3', '', '=AMIP.BLOCK(A2)', [0, '!', 0, 'leer']],
    ['something stands in its way', 'B4', 'im Weg', '', [0, '!', '#SPILL!', 'leer']],
  ])('are empty for the formulas that read them: %s', async (_why, address, change, back, seen) => {
    const { type, results } = await read();
    expect(await results()).toEqual(FULL);
    await type(address, change);
    expect(await results()).toEqual(seen);
    await type(address, back);
    expect(await results()).toEqual(FULL);
  });
});

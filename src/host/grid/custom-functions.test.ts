import { closeWorkbooks, openWorkbook, put } from '../model/testing/open-workbook';
import type { OpenWorkbook } from '../model/testing/open-workbook';

afterEach(closeWorkbooks);

/** Writes, waits until every call is back, and reads. */
async function settle(
  { run, grid, values }: OpenWorkbook,
  address: string,
  formulas: unknown[][],
  read = address,
) {
  await run(async (context) => {
    put(context, address, formulas);
    await context.sync();
  });
  await grid.settled();
  return values(read);
}

describe('functions of the add-in in formulas', () => {
  it('shows #BUSY! until the result is there, then recalculates what depends on it', async () => {
    const workbook = await openWorkbook();
    const before = await workbook.run(async (context) => {
      const range = put(context, 'A1:C1', [[2, '=AMIP.PLUS(A1,3)', '=B1*2']]).load('values,valueTypes');
      await context.sync();
      return [range.values, range.valueTypes];
    });
    expect(before).toEqual([[[2, '#BUSY!', '#BUSY!']], [['Double', 'Error', 'Error']]]);
    await workbook.grid.settled();
    expect(await workbook.values('A1:C1')).toEqual([[2, 5, 10]]);
  });

  it.each([
    ['a block', '=AMIP.TEXT(E1:F2)', '[[1,2],[3,4]]'],
    ['a single cell for a block', '=AMIP.TEXT(E1)', '[[1]]'],
    ['a value for a block', '=AMIP.TEXT(7)', '[[7]]'],
    ['an inline array', '=AMIP.TEXT({1,"x";2,TRUE})', '[[1,"x"],[2,true]]'],
    ['a text that looks like a number', '=AMIP.TEXT("18,4 %")', '[["18,4 %"]]'],
    ['a text that is a number', '=AMIP.TEXT("12")', '[["12"]]'],
    ['an empty cell in a block', '=AMIP.TEXT(E3:F3)', '[[null,"z"]]'],
    ['a computed block', '=AMIP.TEXT(E1:F1*10)', '[[10,20]]'],
    ['a name', '=AMIP.TEXT(AMIP_Bedarf)', '[[1,2],[3,4]]'],
    ['another sheet', "=AMIP.TEXT('Zweites Blatt'!A1:A2)", '[["ü"],[9]]'],
    ['a missing optional argument', '=AMIP.PLUS(1)', 101],
    ['an empty optional argument', '=AMIP.PLUS(1,)', 101],
    ['a call inside a native function', '=ROUND(AMIP.PLUS(1.25,1.3),1)', 2.6],
    ['a branch that is not taken', '=IF(G9="","",AMIP.PLUS(G9,1))', ''],
    ['a call whose argument is a call', '=AMIP.PLUS(AMIP.PLUS(1,2),3)', 6],
    ['an error as argument', '=AMIP.PLUS(1/0,1)', '#DIV/0!'],
    ['an error in a block', '=AMIP.SUMME(G1:G2)', '#N/A'],
    ['a block where one value is expected', '=AMIP.PLUS(E1:F2,1)', '#VALUE!'],
    ['a function nobody knows', '=AMIP.GIBTESNICHT(1)', '#NAME?'],
    ['any letter case', '=amip.plus(1,1)', 2],
  ])('passes %s', async (_what, formula, expected) => {
    const workbook = await openWorkbook();
    await workbook.run(async (context) => {
      put(context, 'E1:G3', [
        [1, 2, 5],
        [3, 4, '=NA()'],
        ['', 'z', ''],
      ]);
      const second = context.workbook.worksheets.add('Zweites Blatt');
      second.getRange('A1:A2').values = [['ü'], [9]];
      context.workbook.names.add('AMIP_Bedarf', context.workbook.worksheets.getFirst().getRange('E1:F2'));
      await context.sync();
    });
    expect(await settle(workbook, 'A1', [[formula]])).toEqual([[expected]]);
  });

  it.each([
    [null, '[[null]]'],
    [0, '[[0]]'],
    ['', '[[""]]'],
  ] as const)('passes an empty cell as %p where the platform does', async (emptyCells, expected) => {
    const workbook = await openWorkbook({ emptyCells });
    expect(await settle(workbook, 'A1', [['=AMIP.TEXT(B1)']])).toEqual([[expected]]);
  });

  it('calls again for a changed argument, not for an unrelated change, and for all in a full calculation', async () => {
    const workbook = await openWorkbook();
    const calls: unknown[] = [];
    workbook.grid.onCalls(() => calls.push(workbook.grid.pendingCalls));
    const countCalls = async (step: () => Promise<unknown>): Promise<number> => {
      calls.length = 0;
      await step();
      await workbook.grid.settled();
      return calls.filter((pending) => pending !== 0).length;
    };
    expect(
      await countCalls(() => settle(workbook, 'A1:C1', [[1, '=AMIP.PLUS(A1,1)', '=AMIP.SUMME(A1:A3)']])),
    ).toBe(2);
    expect(await countCalls(() => settle(workbook, 'D1', [['=B1+1']]))).toBe(0);
    expect(await countCalls(() => settle(workbook, 'A2', [[5]]))).toBe(1);
    expect(
      await countCalls(() =>
        workbook.run(async (context) => {
          context.workbook.application.calculate('Full');
          await context.sync();
        }),
      ),
    ).toBe(2);
    expect(await workbook.values('B1:D1')).toEqual([[2, 6, 3]]);
  });

  it('keeps the message of an error, in a cell and in a block', async () => {
    const workbook = await openWorkbook();
    await settle(workbook, 'A1:A2', [['=AMIP.FEHLER("zelle")'], ['=AMIP.FEHLER("block")']]);
    const { grid } = workbook;
    const sheet = grid.sheets.activeId();
    expect(grid.messageAt(sheet, 0, 0)).toBe('Der Monat 2021-03 fehlt.');
    expect(grid.messageAt(sheet, 1, 0)).toBeUndefined();
    expect(grid.messageAt(sheet, 1, 1)).toBe('Der Monat 2021-03 fehlt.');
    expect(await workbook.values('A1:B2')).toEqual([
      ['#N/A', ''],
      [1, '#N/A'],
    ]);
  });

  it('follows its cell when rows are inserted while the call is under way', async () => {
    const workbook = await openWorkbook();
    await workbook.run(async (context) => {
      put(context, 'A2', [['=AMIP.PLUS(1,2)']]).load('values');
      await context.sync();
      context.workbook.worksheets.getFirst().getRange('1:1').insert('Down');
      await context.sync();
    });
    await workbook.grid.settled();
    expect(await workbook.values('A1:A3')).toEqual([[''], [''], [3]]);
  });
});

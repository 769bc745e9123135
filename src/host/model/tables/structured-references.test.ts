import { partsOf, sheetDataOf } from '../../../../test/support/xlsx-parts';
import { openSnapshot } from '../../grid/opening/open-snapshot';
import { readXlsx } from '../../xlsx/read-xlsx';
import { writeXlsx } from '../../xlsx/write-xlsx';
import { closeWorkbooks, openWorkbook, put } from '../testing/open-workbook';
import type { OpenWorkbook } from '../testing/open-workbook';

afterEach(closeWorkbooks);

const NAME = 'AMIP_Tab.Maßnahmen';
const HEADERS = ['Träger/Arbeitgeber', 'VE Folgejahre', 'Kosten [€] #1', "Jahr '21", 'Plätze'];

/** Rows of numbers whose sums differ from each other: 1 2 3 4 5, 10 20 30 40 50, 100 200 300 400 500 under B2:F2. */
async function withTable(rows = 3): Promise<OpenWorkbook> {
  const workbook = await openWorkbook();
  await workbook.run(async (context) => {
    const body = [1, 10, 100].slice(0, rows).map((factor) => HEADERS.map((_, index) => factor * (index + 1)));
    put(context, `B2:F${2 + rows}`, [HEADERS, ...body]);
    context.workbook.worksheets.getFirst().tables.add(`B2:F${2 + rows}`, true).name = NAME;
    await context.sync();
  });
  return workbook;
}

async function formula({ run, grid, values }: OpenWorkbook, address: string, text: string): Promise<unknown> {
  await run(async (context) => {
    put(context, address, [[text]]);
    await context.sync();
  });
  await grid.settled();
  return (await values(address))[0]?.[0];
}

const formulasOf = ({ run }: OpenWorkbook, address: string): Promise<unknown> =>
  run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address).load('formulas');
    await context.sync();
    return range.formulas.flat();
  });

describe('structured references', () => {
  // Forms: support.microsoft.com, Using structured references with Excel tables.
  it.each<[string, unknown]>([
    [`=SUM(${NAME}[Träger/Arbeitgeber])`, 111],
    [`=SUM(${NAME}[VE Folgejahre])`, 222],
    [`=SUM(${NAME.toLowerCase()}[ve folgejahre])`, 222],
    [`=SUM(${NAME}[Kosten '[€'] '#1])`, 333],
    [`=SUM(${NAME}[Jahr ''21])`, 444],
    [`=SUM(${NAME}[[VE Folgejahre]:[Jahr ''21]])`, 999],
    [`=SUM(${NAME}[[Jahr ''21]:[VE Folgejahre]])`, 999],
    [`=SUM(${NAME})`, 1665],
    [`=SUM(${NAME}[])`, 1665],
    [`=SUM(${NAME}[#Data])`, 1665],
    [`=ROWS(${NAME}[#All])`, 4],
    [`=ROWS(${NAME}[[#All],[Plätze]])`, 4],
    [`=ROWS(${NAME}[[#Headers],[#Data],[Plätze]])`, 4],
    [`=COLUMNS(${NAME}[#Headers])`, 5],
    [`=${NAME}[[#Headers],[Träger/Arbeitgeber]]`, 'Träger/Arbeitgeber'],
    [`=${NAME}[[#Headers],[Kosten '[€'] '#1]]`, 'Kosten [€] #1'],
    [`=SUMIFS(${NAME}[Plätze],${NAME}[Träger/Arbeitgeber],">1")`, 550],
    [`=INDEX(${NAME}[Plätze],MATCH(20,${NAME}[VE Folgejahre],0))`, 50],
    [`=-SUM(${NAME}[Plätze])*2`, -1110],
    [`="${NAME}[Plätze]"`, `${NAME}[Plätze]`],
    [`=SUM(${NAME}[Nirgends])`, '#REF!'],
    [`=SUM(${NAME}[#Totals])`, '#REF!'],
    ['=SUM(AMIP_TabKeine[Plätze])', '#REF!'],
  ])('%s', async (text, value) => {
    expect(await formula(await withTable(), 'H9', text)).toBe(value);
  });

  it.each<[string, unknown]>([
    [`=${NAME}[@VE Folgejahre]`, 20],
    [`=${NAME}[@[VE Folgejahre]]*2`, 40],
    [`=${NAME}[[#This Row],[Plätze]]+1`, 51],
    [`=-${NAME}[@Plätze]`, -50],
    [`=SUM(${NAME}[@[VE Folgejahre]:[Plätze]])`, 140],
    [`=SUM(${NAME}[@])`, 150],
    [`=IF(${NAME}[@Plätze]>40,"viel","wenig")`, 'viel'],
    [`=AMIP.PLUS(${NAME}[@Plätze],${NAME}[@Träger/Arbeitgeber])`, 60],
  ])('%s means the row beside the table', async (text, value) => {
    expect(await formula(await withTable(), 'H4', text)).toBe(value);
  });

  it('mean no row above, below and in a header row', async () => {
    const workbook = await withTable();
    for (const cell of ['H1', 'H2', 'H6'])
      expect(await formula(workbook, cell, `=${NAME}[@Plätze]`)).toBe('#VALUE!');
    expect(await formula(await withTable(1), 'H3', `=${NAME}[@Plätze]`)).toBe(5);
  });

  it('leave out the name of their own table, in every row', async () => {
    const workbook = await withTable();
    await workbook.run(async (context) => {
      const table = context.workbook.tables.getItem(NAME);
      table.resize('B2:H5');
      put(context, 'G2:H2', [['Summe', 'Anteil']]);
      put(context, 'G3:H5', Array(3).fill(['=[@Plätze]+[@[VE Folgejahre]]', '=[@Summe]/SUM([Summe])']));
      await context.sync();
    });
    // 5+2, 50+20, 500+200 of 777.
    expect(await workbook.values('G3:H5')).toEqual([
      [7, 7 / 777],
      [70, 70 / 777],
      [700, 700 / 777],
    ]);
    await workbook.run(async (context) => {
      put(context, 'F4', [[51]]);
      await context.sync();
    });
    expect(await workbook.values('G3:H5')).toEqual([
      [7, 7 / 778],
      [71, 71 / 778],
      [700, 700 / 778],
    ]);
    expect(await formulasOf(workbook, 'G4:H4')).toEqual([
      '=[@Plätze]+[@[VE Folgejahre]]',
      `=[@Summe]/SUM(${NAME}[Summe])`,
    ]);
    expect(
      workbook.grid.snapshot().sheets[0]?.cells.find(({ row, column }) => row === 3 && column === 6),
    ).toMatchObject({
      formula: `=${NAME}[[#This Row],[Plätze]]+${NAME}[[#This Row],[VE Folgejahre]]`,
    });
  });

  it('keep the tables apart that have the same headers', async () => {
    const workbook = await openWorkbook();
    await workbook.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      put(context, 'A1:B2', [
        ['Ist', 'Doppelt'],
        [3, ''],
      ]);
      put(context, 'D1:E2', [
        ['Ist', 'Doppelt'],
        [40, ''],
      ]);
      sheet.tables.add('A1:B2', true).name = 'AMIP_Eins';
      sheet.tables.add('D1:E2', true).name = 'AMIP_Zwei';
      put(context, 'B2', [['=[@Ist]*2']]);
      put(context, 'E2', [['=[@Ist]*2']]);
      await context.sync();
    });
    expect(await workbook.values('A2:E2')).toEqual([[3, 6, '', 40, 80]]);
  });

  it('follow a table that grows, moves, and stands on another sheet', async () => {
    const workbook = await withTable();
    const { run, values } = workbook;
    await run(async (context) => {
      put(context, 'H9:H10', [[`=SUM(${NAME}[Plätze])`], [`=ROWS(${NAME})`]]);
      context.workbook.worksheets.add('Summe').getRange('A1').formulas = [[`=SUM(${NAME}[Plätze])`]];
      await context.sync();
      context.workbook.tables.getItem(NAME).rows.add(undefined, [[1000, 2000, 3000, 4000, 5000]]);
      await context.sync();
    });
    expect(await values('H9:H10')).toEqual([[5555], [4]]);
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('1:2').insert('Down');
      await context.sync();
      sheet.getRange('6:6').delete('Up');
      await context.sync();
      sheet.name = 'Maßnahmen 2';
      await context.sync();
      sheet.getRange('F5').values = [[6]];
      await context.sync();
    });
    // 6 + 500 + 5000: the row of the tens is deleted.
    expect(await values('H10:H11')).toEqual([[5506], [3]]);
    const summe = await run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Summe').getRange('A1').load('values');
      await context.sync();
      return cell.values;
    });
    expect(summe).toEqual([[5506]]);
  });

  it('stand in names, and a name or a reference leads to the cells', async () => {
    const workbook = await withTable();
    const { run } = workbook;
    const seen = await run(async (context) => {
      const { names, worksheets } = context.workbook;
      const name = names.add('AMIP_Liste', `=${NAME}[Plätze]` as unknown as Excel.Range).load('type');
      const range = name.getRange().load('address');
      const direct = worksheets.getFirst().getRange(`${NAME}[[VE Folgejahre]:[Plätze]]`).load('address');
      const cell = put(context, 'H9', [['=SUM(AMIP_Liste)']]).load('values');
      await context.sync();
      return [name.type, range.address, direct.address, cell.values];
    });
    expect(seen).toEqual(['Range', 'Tabelle1!F3:F5', 'Tabelle1!C3:F5', [[555]]]);
    await run(async (context) => {
      put(context, 'F5', [[501]]);
      await context.sync();
    });
    expect(await workbook.values('H9')).toEqual([[556]]);
  });

  it('wait for a table that is made later, and fail when it goes', async () => {
    const workbook = await openWorkbook();
    const { run, values } = workbook;
    await run(async (context) => {
      put(context, 'A1:A2', [['Ist'], [3]]);
      put(context, 'C1:C2', [['=SUM(AMIP_Tab[Ist])'], ['=SUM(AMIP_Tab)']]);
      await context.sync();
    });
    expect(await values('C1:C2')).toEqual([['#REF!'], ['#NAME?']]);
    await run(async (context) => {
      context.workbook.worksheets.getFirst().tables.add('A1:A2', true).name = 'AMIP_Tab';
      await context.sync();
    });
    expect(await values('C1:C2')).toEqual([[3], [3]]);
    await run(async (context) => {
      context.workbook.tables.getItem('AMIP_Tab').convertToRange();
      await context.sync();
    });
    expect(await values('C1')).toEqual([['#REF!']]);
  });

  it('follow a renamed header, by the API and by the user, and a renamed table', async () => {
    const workbook = await withTable();
    const { run, values, grid } = workbook;
    await run(async (context) => {
      context.workbook.names.add('AMIP_Liste', `=${NAME}[Plätze]` as unknown as Excel.Range);
      put(context, 'H4:H5', [[`=SUM(${NAME}[Plätze])`], [`=${NAME}[@Plätze]+${NAME}[@VE Folgejahre]`]]);
      await context.sync();
      context.workbook.tables.getItem(NAME).columns.getItem('Plätze').name = 'Plätze im Jahr';
      await context.sync();
    });
    expect(await formulasOf(workbook, 'H4:H5')).toEqual([
      `=SUM(${NAME}[Plätze im Jahr])`,
      `=${NAME}[@[Plätze im Jahr]]+${NAME}[@[VE Folgejahre]]`,
    ]);
    grid.typeAsUser(grid.sheets.activeId(), 1, 5, 'Plätze [neu]');
    await run(async (context) => {
      context.workbook.tables.getItem(NAME).name = 'AMIP_Neu';
      await context.sync();
      put(context, 'F5', [[501]]);
      await context.sync();
    });
    expect(await formulasOf(workbook, 'H4:H5')).toEqual([
      "=SUM(AMIP_Neu[Plätze '[neu']])",
      "=AMIP_Neu[@[Plätze '[neu']]]+AMIP_Neu[@[VE Folgejahre]]",
    ]);
    expect(await values('H4:H5')).toEqual([[556], [701]]);
    expect(grid.names.find('AMIP_Liste')?.formula).toBe("AMIP_Neu[Plätze '[neu']]");
  });

  it('take a header from another column when cells are pushed aside, not for its new name', async () => {
    const workbook = await withTable();
    await workbook.run(async (context) => {
      put(context, 'H9', [[`=SUM(${NAME}[Plätze])`]]);
      await context.sync();
      context.workbook.worksheets.getFirst().getRange('D:D').delete('Left');
      await context.sync();
    });
    expect(await formulasOf(workbook, 'G9')).toEqual([`=SUM(${NAME}[Plätze])`]);
    expect(await workbook.values('G9')).toEqual([[555]]);
  });

  it('move and copy with their cells', async () => {
    const workbook = await withTable();
    await workbook.run(async (context) => {
      put(context, 'H3', [[`=${NAME}[@Plätze]*J3`]]);
      put(context, 'J3:J5', [[2], [3], [4]]);
      await context.sync();
      context.workbook.worksheets.getFirst().getRange('H4:H5').copyFrom('H3');
      await context.sync();
    });
    expect(await workbook.values('H3:H5')).toEqual([[10], [150], [2000]]);
  });

  it('leave the other references of their formula free to move', async () => {
    const workbook = await withTable();
    await workbook.run(async (context) => {
      put(context, 'H9:H10', [[`=SUM(${NAME}[Kosten '[€'] '#1])*J9`], ['=SUM(J9,1)']]);
      put(context, 'J9', [[2]]);
      await context.sync();
      context.workbook.worksheets.getFirst().getRange('1:1').insert('Down');
      await context.sync();
    });
    expect(await formulasOf(workbook, 'H10:H11')).toEqual([
      `=SUM(${NAME}[Kosten '[€'] '#1])*J10`,
      '=SUM(J10,1)',
    ]);
    expect(await workbook.values('H10:H11')).toEqual([[666], [3]]);
  });

  it('come through a file', async () => {
    const workbook = await withTable();
    await workbook.run(async (context) => {
      context.workbook.tables.getItem(NAME).resize('B2:G5');
      put(context, 'G2:G5', [['Summe'], ...Array<string[]>(3).fill(["=[@Plätze]+[@[Kosten '[€'] '#1]]"])]);
      put(context, 'I3:I4', [[`=SUM(${NAME}[Träger/Arbeitgeber])`], [`=${NAME}[@Summe]`]]);
      await context.sync();
    });
    await workbook.grid.settled();
    const file = writeXlsx(workbook.grid.snapshot());
    expect(partsOf(file).get('xl/tables/table1.xml')).toContain(`name="${NAME}" displayName="${NAME}"`);
    expect(sheetDataOf(file)).toContain(
      `<f>${NAME}[[#This Row],[Plätze]]+${NAME}[[#This Row],[Kosten '[€'] '#1]]</f>`,
    );

    const opened = await openWorkbook();
    openSnapshot(opened.grid, readXlsx(file));
    await opened.grid.settled();
    // 5+3, 50+30, 500+300.
    expect(await opened.values('G3:I5')).toEqual([
      [8, '', 111],
      [80, '', 80],
      [800, '', ''],
    ]);
    expect(await formulasOf(opened, 'G5')).toEqual(["=[@Plätze]+[@[Kosten '[€'] '#1]]"]);
  });
});

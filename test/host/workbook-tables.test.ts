import { closeExcel, openExcel } from '../support/excel';
import type { OpenExcel } from '../support/excel';
import { TABLE_DESIGN } from '../support/table-design';
import { FIRST_CASE } from '../support/first-blocks';

afterEach(closeExcel);

const massnahmen = [
  {
    instrument: 'FbW',
    beginn: '2021-03-31',
    monat: '2021-03',
    eintritte: 12,
    kosten: 1500.5,
    bemerkung: '=1+1',
  },
  { instrument: '§ 16i', eintritte: 2, kosten: 20000, bemerkung: '1/2' },
];
const amipCase = { ...FIRST_CASE, stand: '2021-01-15', massnahmen };
const fillAgain = (excel: OpenExcel) => excel.amip.fillCase(amipCase, TABLE_DESIGN);

async function filledExcel(): Promise<OpenExcel> {
  const excel = await openExcel();
  await fillAgain(excel);
  return excel;
}

function inTable(excel: OpenExcel, change: (table: Excel.Table) => void): Promise<void> {
  return excel.run(async (context) => {
    change(context.workbook.tables.getItem('AMIPTabTest'));
    await context.sync();
  });
}

describe('a sheet with a table', () => {
  it('is made in two requests and computes its rows', async () => {
    const excel = await openExcel();
    const trips = await excel.roundTrips(async () => {
      expect(await fillAgain(excel)).toMatchObject({
        done: true,
        problems: [],
        created: ['Ressourcen!A1:D31', 'Ziele!A1:E26', 'Summe!A1:B2', 'Liste!A1:G5', 'Liste!I1:J1'],
      });
    });
    expect(trips).toBe(2);
    // Days as Excel counts them: 31 March 2021 is 44286, 1 March 44256.
    expect(await excel.values('Liste', 'A2:G5')).toEqual([
      ['Instrument', 'Beginn', 'Monat', 'Eintritte', 'Kosten je Eintritt', 'Bemerkung', 'Kosten gesamt'],
      ['FbW', 44286, 44256, 12, 1500.5, '=1+1', 18006],
      ['§ 16i', '', '', 2, 20000, '1/2', 40000],
      ['', '', '', '', '', '', 0],
    ]);
  });

  it('is known to the formulas of a sheet that is made before it', async () => {
    const excel = await filledExcel();
    expect(await excel.value('AMIP_TestSumme')).toBe(58006);
    expect(await excel.value('AMIP_TestZeilen')).toBe(3);
    // 15 January 2021 is day 44211.
    expect(await excel.values('Summe', 'B2')).toEqual([[44211]]);
    expect(excel.snapshot().sheets.map(({ name }) => name)).toEqual([
      'Tabelle1',
      'Liste',
      'Ressourcen',
      'Ziele',
      'Summe',
    ]);
  });

  it('has cells that look, check and lock as their columns say', async () => {
    const excel = await filledExcel();
    const sheet = excel.snapshot().sheets.find(({ name }) => name === 'Liste');
    const styleOf = (column: number) =>
      sheet?.cells.find((cell) => cell.row === 4 && cell.column === column)?.style;
    expect([0, 1, 2, 3, 4, 5, 6].map((column) => styleOf(column)?.numberFormat)).toEqual([
      '@',
      'dd.mm.yyyy',
      'mmm yyyy',
      '#,##0',
      '#,##0.00 "€"',
      '@',
      '#,##0.00 "€"',
    ]);
    expect(styleOf(5)).toMatchObject({ locked: false, wrap: true });
    expect(styleOf(6)?.locked ?? true).toBe(true);
    const rules = sheet?.validations.map(({ address, type, formulas }) => [
      address,
      type,
      ...formulas.map(String),
    ]);
    expect(rules).toEqual(
      expect.arrayContaining([
        ['A3:A5', 'list', 'FbW,§ 16i,AGH'],
        ['B3:B5', 'date', '36526', '73415'],
        ['D3:D5', 'whole', '0', '1000'],
        ['F3:F5', 'textLength', '0', '2000'],
      ]),
    );
    expect(sheet?.page).toMatchObject({ orientation: 'landscape' });
    expect(sheet?.tables.map(({ name }) => name)).toEqual(['AMIPTabTest']);
  });

  it('is left alone by a second filling, which takes one request', async () => {
    const excel = await filledExcel();
    const before = await excel.contents();
    const trips = await excel.roundTrips(async () => {
      expect(await fillAgain(excel)).toMatchObject({ cellsWritten: 0, created: [], kept: [], problems: [] });
    });
    expect(trips).toBe(1);
    expect(await excel.contents()).toEqual(before);
  });

  it('keeps the rows of the user and gives new ones our formula', async () => {
    const excel = await filledExcel();
    await excel.type('Liste', 'D3', 13);
    await inTable(excel, (table) => {
      table.rows.add(undefined, [['AGH', '', '', 5, 100, 'neu', '']]);
      table.rows.getItemAt(1).delete();
    });
    expect(await fillAgain(excel)).toMatchObject({ cellsWritten: 1, created: [], kept: [], problems: [] });
    expect(await excel.values('Liste', 'A3:G5')).toEqual([
      ['FbW', 44286, 44256, 13, 1500.5, '=1+1', 19506.5],
      ['', '', '', '', '', '', 0],
      ['AGH', '', '', 5, 100, 'neu', 500],
    ]);
    await excel.type('Liste', 'G3', 7);
    expect(await fillAgain(excel)).toMatchObject({ cellsWritten: 0 });
    expect(await excel.values('Liste', 'G3')).toEqual([[7]]);
  });

  it('is found on a renamed sheet, in other rows, with a column of the user and a renamed header', async () => {
    const excel = await filledExcel();
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Liste');
      sheet.name = 'Plan';
      sheet.getRange('1:3').insert('Down');
      await context.sync();
    });
    await inTable(excel, (table) => {
      table.columns.getItem('Eintritte').name = 'Zugänge';
    });
    await excel.type('Plan', 'G6', '');
    expect(await fillAgain(excel)).toMatchObject({ cellsWritten: 1, created: [], problems: [] });
    expect(await excel.values('Plan', 'D5:F6')).toEqual([
      ['Zugänge', 'Kosten je Eintritt', 'Bemerkung'],
      [12, 1500.5, '=1+1'],
    ]);
    expect((await excel.contents())['Plan!5,6']).toBe(
      '=AMIPTabTest[[#This Row],[Zugänge]]*AMIPTabTest[[#This Row],[Kosten je Eintritt]]',
    );
  });

  it('says which column or table is missing', async () => {
    const excel = await filledExcel();
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Liste').getRange('F:F').delete('Left');
      await context.sync();
    });
    await excel.type('Liste', 'F3', '');
    const report = await fillAgain(excel);
    expect(report).toMatchObject({ done: true, cellsWritten: 1 });
    expect(report.problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Maßnahmen \(Liste!A2:F5\): Die Spalte „Bemerkung“ wurde nicht gefunden/),
    ]);
    await inTable(excel, (table) => table.convertToRange());
    const without = await fillAgain(excel);
    expect(without).toMatchObject({ cellsWritten: 0, created: [] });
    expect(without.problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Die Tabelle AMIPTabTest \(Maßnahmen\) fehlt.*Einfügen > Tabelle/),
    ]);
  });
});

describe('the rows of a table', () => {
  it('are read as a case file holds them, without empty ones', async () => {
    const excel = await filledExcel();
    const { tables, inputs, problems } = await excel.amip.read(TABLE_DESIGN);
    const empty = {
      instrument: null,
      beginn: null,
      monat: null,
      eintritte: null,
      kosten: null,
      bemerkung: null,
    };
    expect(tables).toEqual({ AMIPTabTest: massnahmen.map((line) => ({ ...empty, ...line })) });
    expect(inputs).toMatchObject({ stand: '2021-01-15', egl: 10250560 });
    expect(problems).toEqual([]);
  });

  it('are named where they hold something else', async () => {
    const excel = await filledExcel();
    await excel.type('Liste', 'B4', 'bald');
    const { problems } = await excel.amip.read(TABLE_DESIGN);
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Maßnahmen, Beginn \(Liste!B4\): Hier steht „bald“, erwartet wird ein Datum/),
    ]);
  });

  it.each([
    [{ instrument: 'XYZ' }, /^massnahmen\[1\]\.instrument: „XYZ“ steht nicht zur Wahl.*FbW, § 16i, AGH/],
    [{ beginn: '31.03.2021' }, /^massnahmen\[1\]\.beginn: .*2021-03-31/],
    [{ beginn: '2021-02-29' }, /^massnahmen\[1\]\.beginn: /],
    [{ monat: '2021-13' }, /^massnahmen\[1\]\.monat: /],
    [{ eintritte: 1.5 }, /^massnahmen\[1\]\.eintritte: 1,5 ist keine ganze Zahl/],
    [{ bemerkung: 'x'.repeat(2001) }, /^massnahmen\[1\]\.bemerkung: .*2\.000 Zeichen/],
    [{ ort: 'x' }, /^massnahmen\[1\]\.ort: .*nicht bekannt.*instrument, beginn/],
    ['x', /^massnahmen\[1\]: /],
  ])('%j of a case is refused with its path', async (line, message) => {
    const excel = await openExcel();
    const bad = { ...FIRST_CASE, massnahmen: [massnahmen[0], line] };
    await expect(excel.amip.fillCase(bad, TABLE_DESIGN)).rejects.toMatchObject({
      message: expect.stringMatching(message),
    });
  });
});

describe('undo of a table', () => {
  async function undoable(excel: OpenExcel) {
    const { amip } = excel;
    const wish = amip.wishOfCase(amip.parseCase(amipCase, TABLE_DESIGN), TABLE_DESIGN);
    const { record } = await amip.fill(wish, TABLE_DESIGN);
    if (!record) throw new Error('Nothing was written that could be undone.');
    return record;
  }

  it('removes it with its sheet when nothing was changed', async () => {
    const excel = await openExcel();
    const record = await undoable(excel);
    expect(await excel.amip.undo(record, TABLE_DESIGN)).toEqual({
      restored: 0,
      removed: ['Ressourcen', 'Ziele', 'Summe', 'Liste'],
      kept: [],
    });
    expect(excel.snapshot()).toMatchObject({ names: [], sheets: [{ name: 'Tabelle1', tables: [] }] });
  });

  it('keeps a table to which the user added a row, even an empty one, and a table of the user', async () => {
    const excel = await openExcel();
    const record = await undoable(excel);
    await inTable(excel, (table) => table.resize('A2:G7'));
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Ziele').tables.add('H1:H2', true).name = 'Meine';
      await context.sync();
    });
    await excel.type('Ziele', 'H1', '');
    const { kept } = await excel.amip.undo(record, TABLE_DESIGN);
    expect(kept).toContainEqual(expect.stringMatching(/„Liste“ bleibt.*A2:G7/));
    expect(kept).toContainEqual(expect.stringMatching(/„Ziele“ bleibt/));
  });

  it('clears it on a sheet of the user and leaves the rest', async () => {
    const excel = await openExcel();
    await excel.run(async (context) => {
      context.workbook.worksheets.add('Liste').getRange('A1').values = [['mein Text']];
      await context.sync();
    });
    const record = await undoable(excel);
    await excel.type('Liste', 'A20', 'darunter');
    expect((await excel.amip.undo(record, TABLE_DESIGN)).kept).toEqual([]);
    expect(await excel.contents()).toEqual({ 'Liste!0,0': 'mein Text', 'Liste!19,0': 'darunter' });
    expect(excel.snapshot().sheets.flatMap(({ tables }) => tables)).toEqual([]);
  });

  it('takes a formula back that was put into an empty cell', async () => {
    const excel = await filledExcel();
    await excel.type('Liste', 'G3', '');
    const record = await undoable(excel);
    expect(await excel.values('Liste', 'G3')).toEqual([[18006]]);
    expect(await excel.amip.undo(record, TABLE_DESIGN)).toMatchObject({ restored: 1, kept: [] });
    expect(await excel.values('Liste', 'G3')).toEqual([['']]);
  });
});

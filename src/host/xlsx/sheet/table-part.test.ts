import { sheetOf, workbookOf, type SomeCell } from '../../../../test/support/snapshots';
import { partsOf, sheetDataOf } from '../../../../test/support/xlsx-parts';
import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../snapshot';
import { writeXlsx } from '../write-xlsx';

const part = (snapshot: WorkbookSnapshot, path: string): string =>
  partsOf(writeXlsx(snapshot)).get(path) ?? '';
const sheetData = (cells: readonly SomeCell[], rest: Partial<SheetSnapshot> = {}): string =>
  sheetDataOf(writeXlsx(workbookOf([sheetOf(cells, rest)])));

describe('the tables of a written workbook', () => {
  const table: TableSnapshot = { name: 'tblPlan', address: 'A1:B3', columns: ['x', 'y'], showTotals: false };
  const tableXml = (cells: SomeCell[], values: Partial<TableSnapshot> = {}): string =>
    part(workbookOf([sheetOf(cells, { tables: [{ ...table, ...values }] })]), 'xl/tables/table1.xml');

  it('are named by their header cells, which become text', () => {
    const cells = [{ value: 'Instrument' }, { column: 1, value: 2021 }];
    expect(tableXml(cells)).toContain(
      '<tableColumn id="1" name="Instrument"/><tableColumn id="2" name="2021"/>',
    );
    expect(sheetData(cells, { tables: [table] })).toBe(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>',
    );
  });

  it('get their header cells where the grid has none', () => {
    expect(sheetData([{ row: 1, value: 1 }], { tables: [table] })).toContain('<c r="B1" t="s"><v>1</v></c>');
  });

  it('leave their totals out of the filter', () => {
    const xml = tableXml([], { showTotals: true, style: 'TableStyleLight1' });
    expect(xml).toContain('ref="A1:B3" totalsRowCount="1"><autoFilter ref="A1:B2"/>');
    expect(xml).toContain('<tableStyleInfo name="TableStyleLight1"');
  });

  it('expand this row by the name of their table', () => {
    const cells = [{ row: 1, column: 1, value: 2, formula: '=[@x]*2' }];
    expect(sheetData(cells, { tables: [table] })).toContain('<f>tblPlan[[#This Row],[x]]*2</f>');
  });

  it('count through the sheets', () => {
    const second = sheetOf([], { name: 'b', tables: [{ ...table, name: 'tblZwei' }] });
    const xml = part(workbookOf([sheetOf([], { tables: [table] }), second]), 'xl/tables/table2.xml');
    expect(xml).toContain('id="2" name="tblZwei"');
  });

  it('are refused where Excel would repair them', () => {
    expect(() => tableXml([], { address: 'A1:B1' })).toThrow(
      '„tblPlan“ (A1:B1) braucht unter der Kopfzeile mindestens eine',
    );
    expect(() => tableXml([{ value: 'a' }, { column: 1, value: 'A' }])).toThrow('hat zwei Spalten „A“');
  });
});

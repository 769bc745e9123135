import ExcelJS from 'exceljs';
import type { CellSnapshot, SheetSnapshot } from '../../../src/host/xlsx/snapshot';
import { writeXlsx } from '../../../src/host/xlsx/write-xlsx';
import { EXAMPLE_WORKBOOK } from './example-workbook';

/* ExcelJS reads the file without a line of the writer's code. */
const workbook = new ExcelJS.Workbook();
const sheets = EXAMPLE_WORKBOOK.sheets;

beforeAll(async () => {
  const bytes = writeXlsx(EXAMPLE_WORKBOOK);
  await workbook.xlsx.load(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
  );
});

function sheetNamed(name: string): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`ExcelJS found no sheet ${name}`);
  return sheet;
}

const ressourcen = (): ExcelJS.Worksheet => sheetNamed('Ressourcen');

/** ExcelJS turns dates into Date objects and an empty text into null. */
function readValue({ value }: ExcelJS.Cell): unknown {
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25569;
  if (value !== null && typeof value === 'object' && 'formula' in value) {
    return value.result instanceof Date ? value.result.getTime() / 86_400_000 + 25569 : (value.result ?? '');
  }
  return value ?? '';
}

function expectedValue({ value, error }: CellSnapshot): unknown {
  if (error) return { error: value };
  return value === 0 ? 0 : value;
}

/** ExcelJS leaves the escapes of control characters as they are. */
const allCells: [string, SheetSnapshot, CellSnapshot][] = sheets.flatMap((sheet) =>
  sheet.cells
    .filter(({ value }) => !(typeof value === 'string' && /[\r_]/.test(value)))
    .map((cell): [string, SheetSnapshot, CellSnapshot] => [
      `${sheet.name} ${cell.row}/${cell.column}`,
      sheet,
      cell,
    ]),
);

describe('a written workbook, read by ExcelJS', () => {
  it('has its sheets with their visibility, the active one in front', () => {
    expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual(
      sheets.map(({ name, visibility }) => [name, visibility]),
    );
    expect(workbook.views[0]?.activeTab).toBe(1);
  });

  it('has every value', () => {
    for (const [where, { name, tables }, cell] of allCells) {
      const isYearHeader = tables.length > 0 && cell.value === 2021;
      const found = readValue(sheetNamed(name).getCell(cell.row + 1, cell.column + 1));
      expect([where, found]).toEqual([where, isYearHeader ? '2021' : expectedValue(cell)]);
    }
  });

  it.each([
    ['B10', '_xldudf_AMIP_KFA(AMIP_Bedarf,B8)'],
    ['B11', 'IFERROR(_xldudf_AMIP_UMSCHICHTUNG(B7,B5,B8,B9),"")'],
    ['A14', '_xldudf_AMIP_RESSOURCENTABELLE(AMIP_Egl,AMIP_VK,B6,AMIP_Bedarf,B8,B9)'],
    ['C22', 'C21=AMIP_Bedarf'],
  ])('has the formula of %s', (address, formula) => {
    expect(ressourcen().getCell(address).formula).toBe(formula);
  });

  it('has formats, fonts, fills, borders, alignment and protection', () => {
    const { font, fill, alignment, border } = ressourcen().getCell('B14');
    expect(font).toMatchObject({ bold: true, color: { argb: 'FFFFFFFF' }, name: 'Calibri', size: 11 });
    expect(fill).toMatchObject({ pattern: 'solid', fgColor: { argb: 'FF1F4E79' } });
    expect(alignment).toMatchObject({ horizontal: 'center', vertical: 'middle', wrapText: true });
    expect(border).toMatchObject({
      top: { style: 'medium', color: { argb: 'FF000000' } },
      bottom: { style: 'double', color: { argb: 'FFC00000' } },
    });
    expect(ressourcen().getCell('B4').protection).toMatchObject({ locked: false });
    expect(ressourcen().getCell('B4').numFmt).toBe('#,##0.00 "€"');
    expect(ressourcen().getCell('B12').numFmt).toBe('0.0%');
    expect(sheetNamed("Werte & Mehr '21").getCell('E6').numFmt).toBe('mm-dd-yy');
  });

  it('has widths, heights, hidden rows and columns, frozen panes and merges', () => {
    const sheet = ressourcen();
    // 180 and 96 points are 240 and 128 pixels: Excel shows such columns with 33,57 and 17,57 characters.
    expect([sheet.getColumn(1).width, sheet.getColumn(2).width]).toEqual([34.28515625, 18.28515625]);
    expect([sheet.getRow(1).height, sheet.getRow(14).height]).toEqual([24, 30]);
    expect([sheet.getRow(3).hidden, sheet.getRow(4).hidden]).toEqual([true, false]);
    expect([5, 6, 7].map((column) => sheet.getColumn(column).hidden)).toEqual([false, true, true]);
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 1, showGridLines: false });
    expect(sheet.getCell('D1').master.address).toBe('A1');
    expect(sheet.properties.tabColor).toEqual({ argb: 'FF1F4E79' });
  });

  it('has names, print area and titles', () => {
    expect(workbook.definedNames.getRanges('AMIP_Bedarf').ranges).toEqual(['Ressourcen!$B$7']);
    expect(workbook.definedNames.getRanges('AMIP_Ressourcentabelle').ranges).toEqual(['Ressourcen!$A$14']);
    expect(ressourcen().pageSetup).toMatchObject({
      printArea: 'A1:D22',
      printTitlesRow: '1:1',
      orientation: 'landscape',
      paperSize: 9,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    });
    expect(ressourcen().headerFooter).toMatchObject({
      oddHeader: '&L&"Calibri,Bold"AMIP 2021&RSeite &P',
      oddFooter: '&CStadt && Land',
    });
  });

  it('has the input rules and the protection', () => {
    expect(ressourcen().getCell('B5').dataValidation).toMatchObject({
      type: 'decimal',
      operator: 'greaterThanOrEqual',
      formulae: [0],
      allowBlank: true,
      promptTitle: 'Betrag',
      error: 'Bitte einen Betrag ab 0 eingeben.',
    });
    expect(ressourcen().getCell('B9').dataValidation).toMatchObject({
      type: 'list',
      formulae: ['"1,100,1000"'],
    });
    const model = ressourcen().model as ExcelJS.WorksheetModel & { sheetProtection: unknown };
    expect(model.sheetProtection).toMatchObject({ sheet: true, objects: false, formatColumns: true });
  });

  it('has the table', () => {
    const { table } = sheetNamed("Werte & Mehr '21").getTable('tblPlan') as unknown as {
      table: { tableRef: string; columns: { name: string }[] };
    };
    expect([table.tableRef, ...table.columns.map(({ name }) => name)]).toEqual([
      'D1:E3',
      'Instrument',
      '2021',
    ]);
  });

  it('has title and no author', () => {
    expect([workbook.title, workbook.creator]).toEqual(['AMIP 2021 & Ziele', undefined]);
  });
});

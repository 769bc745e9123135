import ExcelJS from 'exceljs';
import { openSnapshot } from '../../../src/host/grid/opening/open-snapshot';
import { changedResults } from '../../../src/host/grid/opening/changed-results';
import { readXlsx, type ReadWorkbook } from '../../../src/host/xlsx/read-xlsx';
import { writeXlsx } from '../../../src/host/xlsx/write-xlsx';
import kaiserslautern from '../../fixtures/amip-2021.json';
import { closeExcel, openExcel, type OpenExcel } from '../../support/excel';

afterEach(closeExcel);

/** The workbook that the add-in fills with the published example, as its file holds it. */
async function filledFile(): Promise<ReadWorkbook> {
  const excel = await openExcel();
  await excel.amip.fillCase(kaiserslautern);
  await excel.grid.settled();
  return readXlsx(writeXlsx(excel.snapshot()));
}

async function reopened(workbook: ReadWorkbook): Promise<OpenExcel> {
  const excel = await openExcel();
  openSnapshot(excel.grid, workbook);
  await excel.grid.settled();
  return excel;
}

describe('a workbook that was saved and opened again', () => {
  it('shows the figures of the AMIP 2021, calculated anew by the add-in', async () => {
    const workbook = await filledFile();
    expect(workbook.leftOut).toEqual([]);
    const excel = await reopened(workbook);
    // AMIP 2021 Kaiserslautern, table of resources.
    expect(await excel.value('AMIP_KFA')).toBe(2235498.25);
    expect(changedResults(excel.grid, workbook)).toEqual([]);
  });

  it('has the same sheets, looks, names and rules', async () => {
    const workbook = await filledFile();
    const found = (await reopened(workbook)).snapshot();
    expect({ ...readXlsx(writeXlsx(found)), leftOut: workbook.leftOut }).toEqual(workbook);
  });

  it("is the add-in's own: it finds everything in its place and has nothing to write", async () => {
    const excel = await reopened(await filledFile());
    const report = await excel.amip.fillCase(kaiserslautern);
    expect(report).toMatchObject({ cellsWritten: 0, kept: [], created: [], problems: [] });
  });

  it('calculates again when an input changes', async () => {
    const excel = await reopened(await filledFile());
    const [sheet = '', cell = ''] = (await excel.address('AMIP_Bedarf')).split('!');
    await excel.type(sheet, cell, 14871326.97 + 1000);
    // 15,2 % of 1,000 euros more.
    expect(await excel.value('AMIP_KFA')).toBe(2235650.25);
  });

  it('can take the place of another workbook', async () => {
    const workbook = await filledFile();
    const excel = await reopened(workbook);
    openSnapshot(excel.grid, workbook);
    await excel.grid.settled();
    expect(excel.snapshot().sheets.map(({ name }) => name)).toEqual(workbook.sheets.map(({ name }) => name));
    expect(await excel.value('AMIP_KFA')).toBe(2235498.25);
  });
});

/* ExcelJS writes the file without a line of ours. */
async function foreignFile(): Promise<ReadWorkbook> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Übersicht', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = [{ width: 20 }, { hidden: true }];
  sheet.addRow(['Monat', 'geheim', { richText: [{ text: 'Ist ' }, { text: '2021', font: { bold: true } }] }]);
  sheet.addRow([new Date(Date.UTC(2021, 11, 31)), true, 1234.56]);
  sheet.getCell('A2').numFmt = 'dd.mm.yyyy';
  sheet.fillFormula('D2:D4', 'C2*2', [2469.12, 0, 0]);
  sheet.getCell('C2').style = {
    font: { name: 'Arial', size: 10, italic: true, underline: true },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF2CC' } },
    border: { bottom: { style: 'thin', color: { argb: 'FFC00000' } } },
    protection: { locked: false },
  };
  sheet.getCell('C3').dataValidation = { type: 'list', allowBlank: true, formulae: ['"ja,nein"'] };
  sheet.mergeCells('A6:C6');
  await sheet.protect('', { formatCells: true });
  workbook.definedNames.add('Übersicht!$C$2', 'Ist_Wert');
  return readXlsx(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

describe('a workbook of another program', () => {
  it('is read with its values, formulas, looks and rules', async () => {
    const { sheets, names } = await foreignFile();
    const [sheet] = sheets;
    const cell = (row: number, column: number) =>
      sheet?.cells.find((one) => one.row === row && one.column === column);
    expect(cell(0, 2)?.value).toBe('Ist 2021');
    // 31.12.2021 is day 44561 of Excel.
    expect(cell(1, 0)).toMatchObject({ value: 44561, style: { numberFormat: 'dd.mm.yyyy' } });
    expect(cell(1, 1)?.value).toBe(true);
    expect(cell(1, 2)).toMatchObject({
      value: 1234.56,
      style: {
        fontName: 'Arial',
        fontSize: 10,
        italic: true,
        underline: true,
        fill: '#FFF2CC',
        borders: { bottom: { style: 'thin', color: '#C00000' } },
        locked: false,
      },
    });
    expect([1, 2, 3].map((row) => cell(row, 3)?.formula)).toEqual(['=C2*2', '=C3*2', '=C4*2']);
    expect(sheet).toMatchObject({
      frozen: { rows: 1, columns: 0 },
      hiddenColumns: [1],
      merges: ['A6:C6'],
      validations: [{ address: 'C3', type: 'list', formulas: ['ja,nein'], ignoreBlanks: true }],
      protection: { options: { allowFormatCells: true } },
    });
    expect(names).toEqual([{ name: 'Ist_Wert', formula: "'Übersicht'!$C$2", visible: true }]);
  });

  it('is opened with all of that, and its formulas are calculated', async () => {
    const excel = await reopened(await foreignFile());
    expect(await excel.values('Übersicht', 'D2:D4')).toEqual([[2469.12], [0], [0]]);
    const { sheets } = excel.snapshot();
    expect(sheets[0]?.cells.find(({ row, column }) => row === 1 && column === 2)?.style).toMatchObject({
      underline: true,
      locked: false,
      fill: '#FFF2CC',
    });
    expect(sheets[0]).toMatchObject({
      frozen: { rows: 1, columns: 0 },
      hiddenColumns: [1],
      merges: ['A6:C6'],
    });
  });
});

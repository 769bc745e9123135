import { strToU8, unzipSync, zipSync } from 'fflate';
import ExcelJS from 'exceljs';
import { readXlsx } from './xlsx';

const SHEET = 'xl/worksheets/sheet1.xml';
type Cells = ReadonlyArray<ReadonlyArray<string | number>>;

/** A workbook whose numbers in the second column have a format. */
async function formatted(rows: Cells, format: string): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Quoten');
  for (const row of rows) sheet.addRow([...row]);
  sheet.getColumn(2).eachCell((cell) => {
    if (typeof cell.value === 'number') cell.numFmt = format;
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

describe('a number that is shown as percent', () => {
  const rows = (label: string, value: number): Cells => [
    ['Region: Kaiserslautern, Stadt'],
    ['Merkmal', 'Januar 2031', 'Februar 2031'],
    [label, value, '9,1 %'],
  ];
  const first = async (label: string, value: number, format: string) =>
    (await readXlsx(await formatted(rows(label, value), format)))[0];

  it.each([
    [0.095, '0.0%', 9.5],
    [0.095, '0%', 9.5],
    [0.095, '0.00%', 9.5],
    [0.07, '#,##0.0 %', 7],
    [0.29, '[Red]0.0%;-0.0%', 29],
    [0, '0.0%', 0],
    // The percent sign is only a text behind the number, or no part of the format.
    [9.5, '0.0"%"', 9.5],
    [9.5, '0.0\\%', 9.5],
    [9.5, '0.0', 9.5],
    [9.5, '[<10]0.0" %";0', 9.5],
  ])('%d as %s is a rate of %d', async (value, format, expected) => {
    expect(await first('Arbeitslosenquote', value, format)).toMatchObject({
      figure: 'arbeitslosenquote',
      value: expected,
      unit: 'Prozent',
    });
  });

  it('is a share, and not what its label counts', async () => {
    expect(await first('Arbeitslose', 0.095, '0.0%')).toMatchObject({
      figure: null,
      value: 9.5,
      unit: 'Prozent',
    });
  });

  it('is one also where a formula gives it', async () => {
    const book = await formatted(rows('Arbeitslosenquote', 0.5), '0.0%');
    const parts = unzipSync(book);
    const xml = new TextDecoder().decode(parts[SHEET]).replace('<v>0.5</v>', '<f>19/200</f><v>0.095</v>');
    const [observation] = await readXlsx(zipSync({ ...parts, [SHEET]: strToU8(xml) }));
    expect(observation).toMatchObject({ figure: 'arbeitslosenquote', value: 9.5 });
  });
});

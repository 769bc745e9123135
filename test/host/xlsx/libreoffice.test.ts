import { contains, parseArea } from '../../../src/host/xlsx/address';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../../src/host/xlsx/snapshot';
import { writeXlsx } from '../../../src/host/xlsx/write-xlsx';
import { describeWithLibreOffice, readWithLibreOffice } from '../libreoffice';
import { EXAMPLE_WORKBOOK } from './example-workbook';
import { withValues } from './with-values';

/** LibreOffice knows neither the function nor its spill, and does not believe the cached values of arrays. */
const SPILLED = parseArea('A14:D20');

function comparable(value: unknown): unknown {
  if (value === null) return '';
  return typeof value === 'boolean' ? String(value).toUpperCase() : value;
}

/** What LibreOffice shows in a cell, as the type of the value that is expected there. */
function read(rows: readonly string[][], { row, column, value, style }: CellSnapshot): unknown {
  const text = rows[row]?.[column] ?? '';
  if (typeof value !== 'number' || text === '') return text;
  if (style.numberFormat === 'm/d/yyyy') return Date.parse(`${text} UTC`) / 86_400_000 + 25569;
  return text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
}

function expectValues(
  rows: Map<string, string[][]>,
  { sheets }: WorkbookSnapshot,
  skip: (sheet: SheetSnapshot, cell: CellSnapshot) => boolean,
): void {
  for (const sheet of sheets) {
    for (const cell of sheet.cells) {
      if (skip(sheet, cell)) continue;
      const where = `${sheet.name} ${cell.row}/${cell.column}`;
      const found = read(rows.get(sheet.name) ?? [], cell);
      const expected = comparable(cell.value);
      if (typeof expected === 'number')
        expect([where, Number(found)]).toEqual([where, expect.closeTo(expected, 9)]);
      else expect([where, found]).toEqual([where, expected]);
    }
  }
}

describeWithLibreOffice('a written workbook in LibreOffice', () => {
  it('opens with the cached values, those of AMIP formulas among them', async () => {
    const rows = await readWithLibreOffice(writeXlsx(EXAMPLE_WORKBOOK), { recalculate: false, shown: false });
    expect([...rows.keys()].sort()).toEqual(EXAMPLE_WORKBOOK.sheets.map(({ name }) => name).sort());
    expectValues(rows, EXAMPLE_WORKBOOK, ({ name }, { row, column }) => {
      return name === 'Ressourcen' && contains(SPILLED, row, column);
    });
  }, 120_000);

  it('recalculates native formulas to the same values, with AMIP formulas as values', async () => {
    const plain = withValues(EXAMPLE_WORKBOOK);
    const rows = await readWithLibreOffice(writeXlsx(plain), { recalculate: true, shown: false });
    expectValues(rows, plain, () => false);
  }, 120_000);

  it('really recalculates in that test: a wrong cached value is put right', async () => {
    const wrong: WorkbookSnapshot = {
      ...EXAMPLE_WORKBOOK,
      names: [],
      sheets: EXAMPLE_WORKBOOK.sheets.slice(2, 3).map((sheet) => ({
        ...sheet,
        visibility: 'visible',
        cells: [{ row: 0, column: 0, value: 1, formula: '=SUM(2,3)', style: {} }],
      })),
    };
    const bytes = writeXlsx(wrong);
    const cached = await readWithLibreOffice(bytes, { recalculate: false, shown: false });
    const anew = await readWithLibreOffice(bytes, { recalculate: true, shown: false });
    expect([cached.get('Hilfen'), anew.get('Hilfen')]).toEqual([[['1']], [['5']]]);
  }, 120_000);

  it('shows the number formats', async () => {
    const rows = await readWithLibreOffice(writeXlsx(withValues(EXAMPLE_WORKBOOK)), {
      recalculate: false,
      shown: true,
    });
    const sheet = rows.get('Ressourcen') ?? [];
    expect([sheet[9]?.[1], sheet[11]?.[1], sheet[18]?.[2]]).toEqual(['2,235,498.25 €', '19.5%', '-36.28 €']);
  }, 120_000);
});

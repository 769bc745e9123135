import { fullAddress, parseAddress } from '../../workbook/address';
import type { CellValue, HeldSheet, Holdings } from '../holdings';
import { TABLES } from '../names';
import { once } from './once';

/** Where the findings are listed: their sentences repeat what they find, and must not be found again. */
const FINDINGS_SHEET = 'Prüfung';

/** All sheets but the one with the findings. */
export function sheetsToRead(holdings: Holdings): readonly HeldSheet[] {
  const table = holdings.tables.get(TABLES.pruefung);
  const own = table ? parseAddress(table.address).sheet : FINDINGS_SHEET;
  return holdings.sheets.filter(({ name }) => name !== own);
}

/** The address of a cell of the used range, counted from its corner. */
export function addressIn(sheet: HeldSheet, row: number, column: number): string {
  const { row: top, column: left } = parseAddress(sheet.address);
  return fullAddress({ sheet: sheet.name, row: top + row, column: left + column, rows: 1, columns: 1 });
}

export interface TextCell {
  readonly sheet: HeldSheet;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Every text of the sheets to read, row by row. */
export const textCells = once((holdings): readonly TextCell[] => {
  const cells: TextCell[] = [];
  for (const sheet of sheetsToRead(holdings)) {
    for (let row = 0; row < sheet.values.length; row += 1) {
      const values = sheet.values[row] ?? [];
      for (let column = 0; column < values.length; column += 1) {
        const text = values[column];
        if (typeof text === 'string' && text !== '') cells.push({ sheet, row, column, text });
      }
    }
  }
  return cells;
});

/** The first number to the right of a label, in its row. */
export function numberBeside({
  sheet,
  row,
  column,
}: TextCell): { value: number; column: number } | undefined {
  const values = sheet.values[row] ?? [];
  for (let next = column + 1; next < values.length; next += 1) {
    const value = values[next];
    if (typeof value === 'number') return { value, column: next };
  }
  return undefined;
}

/** Reads cells by their place on the sheet; undefined outside the used range. */
export function sheetReader(
  holdings: Holdings,
): (sheet: string, row: number, column: number) => CellValue | undefined {
  const corners = new Map(
    holdings.sheets
      .filter(({ values }) => values.length > 0)
      .map((sheet) => [sheet.name, { sheet, ...corner(sheet) }] as const),
  );
  return (name, row, column) => {
    const found = corners.get(name);
    return found?.sheet.values[row - found.top]?.[column - found.left];
  };
}

function corner(sheet: HeldSheet): { top: number; left: number } {
  const { row, column } = parseAddress(sheet.address);
  return { top: row, left: column };
}

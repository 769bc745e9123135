import { localAddress } from '../../../workbook/address';
import type { Area } from '../../../workbook/address';
import { askEach } from './ask-each';
import { askMerged } from './read-looks';
import type { ShownSheet } from './shown-sheets';

/** A point is 4/3 pixels, a character of the standard font 7. */
const CHARACTERS_PER_POINT = 4 / 3 / 7;

/** Widths, merged cells, and what is hidden: row by row only where some are. */
export async function lookOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
): Promise<Pick<ShownSheet, 'widths' | 'merged' | 'hiddenRows' | 'hiddenColumns'>> {
  const whole = sheet.getRange(localAddress(area)).load('rowHidden');
  const columns = Array.from({ length: area.columns }, (_, index) =>
    sheet
      .getRange(localAddress({ ...area, column: area.column + index, columns: 1, rows: 1 }))
      .load('columnHidden,format/columnWidth'),
  );
  const merged = askMerged(sheet, area);
  await context.sync();
  return {
    merged: merged(),
    widths: columns.map(({ format }) => widthOf(format.columnWidth)),
    hiddenColumns: new Set(
      columns.flatMap(({ columnHidden }, index) => (columnHidden ? [area.column + index] : [])),
    ),
    hiddenRows: new Set(await hiddenRowsOf(context, sheet, area, whole.rowHidden)),
  };
}

async function hiddenRowsOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row, column, rows: count }: Area,
  all: boolean | null,
): Promise<readonly number[]> {
  const rows = Array.from({ length: count }, (_, index) => row + index);
  if (all !== null) return all ? rows : [];
  const ranges = await askEach(context, rows, (one) =>
    sheet.getRange(localAddress({ row: one, column, rows: 1, columns: 1 })).load('rowHidden'),
  );
  return rows.filter((_, index) => ranges[index]?.rowHidden);
}

function widthOf(points: number | null): number | undefined {
  return points === null || points === 0 ? undefined : Math.round(points * CHARACTERS_PER_POINT * 256) / 256;
}

import type { CellValue, ShownTable } from '../../../share/way-back/changes';
import { cellAddress, localAddress, parseAddress } from '../../../workbook/address';
import type { Area } from '../../../workbook/address';
import { inWorkbook } from '../../../workbook/session';
import { bandsOf } from '../excel/bands';

/** Excel on the web answers with 5 MB at most. */
const MOST_CELLS = 50_000;

/** What the cells of the open workbook show; empty ones are not in it. */
export async function shownTable(signal: AbortSignal): Promise<ShownTable> {
  return inWorkbook(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load('address'));
    await context.sync();
    const table = new Map<string, Map<string, CellValue>>();
    for (const [index, sheet] of sheets.items.entries()) {
      const range = used[index];
      const area = !range || range.isNullObject ? undefined : parseAddress(range.address);
      table.set(sheet.name, area ? await shownCells(context, sheet, area, signal) : new Map());
    }
    return table;
  });
}

async function shownCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  signal: AbortSignal,
): Promise<Map<string, CellValue>> {
  const shown = new Map<string, CellValue>();
  for (const band of bandsOf(area, MOST_CELLS)) {
    signal.throwIfAborted();
    (await valuesOf(context, sheet, band)).forEach((line, rowIndex) =>
      line.forEach((value, columnIndex) => {
        if (value !== '') shown.set(cellAddress(band.row + rowIndex, band.column + columnIndex), value);
      }),
    );
  }
  return shown;
}

async function valuesOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
): Promise<readonly (readonly CellValue[])[]> {
  const range = sheet.getRange(localAddress(area)).load('values');
  await context.sync();
  return range.values as CellValue[][];
}

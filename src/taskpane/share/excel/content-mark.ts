import { sha256 } from '../../../share/digest/sha256';
import { localAddress, parseAddress } from '../../../workbook/address';
import type { Area } from '../../../workbook/address';
import { inWorkbook } from '../../../workbook/session';
import { bandsOf } from './bands';

/** Excel on the web answers with 5 MB at most; here a cell is asked for twice. */
const MOST_CELLS = 20_000;

/** Reading more cells than these again takes longer than to ask the user for a new preview. */
const LARGEST_WORKBOOK = 400_000;

/**
 * A mark of what the cells of the workbook hold, its sheets and names: the same again as long as nothing of it changed.
 * undefined for a workbook that is too large to be read for that.
 */
export async function contentMark(signal: AbortSignal): Promise<string | undefined> {
  return inWorkbook(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name,items/visibility');
    const names = context.workbook.names.load('items/name,items/formula');
    await context.sync();
    const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load('address'));
    await context.sync();
    const areas = used.map((range) => (range.isNullObject ? undefined : parseAddress(range.address)));
    if (areas.reduce((sum, area) => sum + sizeOf(area), 0) > LARGEST_WORKBOOK) return undefined;
    const lines = [
      JSON.stringify(sheets.items.map(({ name, visibility }) => [name, visibility])),
      JSON.stringify(names.items.map(({ name, formula }) => [name, formula as unknown])),
    ];
    for (const [index, sheet] of sheets.items.entries()) {
      const area = areas[index];
      for (const band of area ? bandsOf(area, MOST_CELLS) : []) {
        signal.throwIfAborted();
        lines.push(await bandMark(context, sheet, band));
      }
    }
    return markOf(lines);
  });
}

/** Results too: another calculation may have changed them, and the copy holds what was shown. */
async function bandMark(context: Excel.RequestContext, sheet: Excel.Worksheet, band: Area): Promise<string> {
  const address = localAddress(band);
  const range = sheet.getRange(address).load('values,formulas');
  await context.sync();
  return markOf([address, JSON.stringify(range.values), JSON.stringify(range.formulas)]);
}

function markOf(lines: readonly string[]): Promise<string> {
  return sha256(new TextEncoder().encode(lines.join('\n')));
}

function sizeOf(area: Area | undefined): number {
  return area ? area.rows * area.columns : 0;
}

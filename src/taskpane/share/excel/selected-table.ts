import { fullAddress, localAddress, parseAddress } from '../../../workbook/address';
import type { Area } from '../../../workbook/address';
import { WorkbookError } from '../../../workbook/problems';
import { shareMessages as messages } from '../messages';
import { bandsOf } from './bands';

/** Excel on the web answers with 5 MB at most. */
const MOST_CELLS = 50_000;

/**
 * What is selected, without the empty rows and columns around it: whole columns may be selected.
 *
 * @throws WorkbookError with a sentence for what is no table of numbers
 */
export async function selectedTable(context: Excel.RequestContext): Promise<Excel.Range> {
  const selected = context.workbook.getSelectedRange().load('address');
  await syncSelection(context);
  const table = selected.getUsedRangeOrNullObject(true).load('address');
  await context.sync();
  if (table.isNullObject) throw refused(messages.noNumbers(selected.address));
  const area = parseAddress(table.address);
  if (area.rows * area.columns === 1) throw refused(messages.singleCell(fullAddress(area)));
  for (const band of bandsOf(area, MOST_CELLS)) {
    if (await holdsNumber(table, band)) return table;
  }
  throw refused(messages.noNumbers(selected.address));
}

async function holdsNumber({ worksheet, context }: Excel.Range, band: Area): Promise<boolean> {
  const range = worksheet.getRange(localAddress(band)).load('values');
  await context.sync();
  return range.values.flat().some((value) => typeof value === 'number');
}

/**
 * @param marked the addresses of the marked tables
 * @throws WorkbookError with a sentence where a part of the area belongs to one of them
 */
export function refuseMarked(area: Area, marked: readonly string[]): void {
  for (const address of marked) {
    const other = areaOf(address);
    if (!other || !overlap(area, other)) continue;
    const isSame = localAddress(area) === localAddress(other);
    throw refused(
      isSame
        ? messages.isMarked(fullAddress(area))
        : messages.overlapsMarked(fullAddress(area), fullAddress(other)),
    );
  }
}

/** Nothing but one area can be selected: Excel refuses several with a code of its own. */
async function syncSelection(context: Excel.RequestContext): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    const { code } = error as { code?: unknown };
    if (code === 'InvalidSelection') throw refused(messages.noOneArea, error);
    throw error;
  }
}

/** undefined for a name that leads to no area; the copy says what is wrong with it. */
function areaOf(address: string): Area | undefined {
  try {
    return parseAddress(address);
  } catch {
    return undefined;
  }
}

function overlap(one: Area, other: Area): boolean {
  return (
    one.sheet.toLowerCase() === other.sheet.toLowerCase() &&
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

function refused(sentence: string, cause?: unknown): WorkbookError {
  return new WorkbookError('badValue', sentence, { cause });
}

import { localAddress } from './address';
import { inSheet } from './creation';
import type { PlacedBlock } from './creation';
import type { LocalArea } from './laid';
import { NUMBER_FORMATS } from './looks';
import { plannedYear } from './planned-year';
import { setUpPage, setUpSheet, widenColumns } from './render-sheet';
import { writeLooks } from './render-looks';
import type { WorkbookState } from './state';
import { newTabs } from './tabs';
import { validate } from './validation';

/**
 * Makes blocks with everything that belongs to them. Only queues calls; the caller syncs once for all. First come all
 * sheets, names and tables: a formula may speak of those of any sheet made in the same run. Gives the sheets by title.
 */
export function renderBlocks(
  context: Excel.RequestContext,
  state: WorkbookState,
  blocks: readonly PlacedBlock[],
): ReadonlyMap<string, Excel.Worksheet> {
  const { worksheets } = context.workbook;
  const tabs = newTabs(state, blocks);
  for (const { title, place } of tabs) {
    const sheet = worksheets.add(title);
    if (place !== undefined) sheet.position = place;
  }
  const rendered = blocks.map((block) => ({ block, sheet: worksheets.getItem(block.area.sheet) }));
  for (const { block, sheet } of rendered) writeNames(context, sheet, state, block);
  for (const { block, sheet } of rendered) {
    if (block.bareSheet) setUpSheet(sheet, block.description);
    else widenColumns(sheet, state, block);
    prepareCells(sheet, block);
    makeTables(sheet, block);
  }
  const year = plannedYear(state, blocks);
  for (const { block, sheet } of rendered) {
    const range = sheet.getRange(localAddress(block.area));
    range.formulas = block.contents.map((line) => [...line]);
    writeLooks(sheet, block);
    for (const area of block.layout.merged) rangeOf(sheet, block, area).merge();
    for (const { field, area } of block.layout.inputs) validate(rangeOf(sheet, block, area), field, year);
  }
  for (const { block, sheet } of rendered) if (block.bareSheet) setUpPage(sheet, block, blocks);
  const [first] = tabs;
  if (first) worksheets.getItem(first.title).activate();
  return new Map(rendered.map(({ block, sheet }) => [block.area.sheet, sheet]));
}

function rangeOf(sheet: Excel.Worksheet, block: PlacedBlock, local: LocalArea): Excel.Range {
  return sheet.getRange(localAddress(inSheet(block, local)));
}

/** Formats come first: a text such as 07312 or =x keeps its form only in a cell that is already formatted as text. */
function prepareCells(sheet: Excel.Worksheet, block: PlacedBlock): void {
  for (const { row, height } of block.layout.heights) {
    const line = block.area.row + row + 1;
    sheet.getRange(`${line}:${line}`).format.rowHeight = height;
  }
  const formats = block.contents.map((line) => line.map(() => 'General'));
  for (const cell of block.layout.cells) {
    const line = formats[cell.row];
    if (line && cell.format) line[cell.column] = NUMBER_FORMATS[cell.format];
  }
  sheet.getRange(localAddress(block.area)).numberFormat = formats;
}

/** A table takes the headers that stand there; only then its formulas know their columns. */
function makeTables(sheet: Excel.Worksheet, block: PlacedBlock): void {
  for (const { table, area } of block.layout.tables) {
    const head = block.contents[area.row]?.slice(area.column, area.column + area.columns) ?? [];
    rangeOf(sheet, block, { ...area, rows: 1 }).values = [head];
    const made = sheet.tables.add(localAddress(inSheet(block, area)), true);
    made.name = table.name;
    made.style = 'TableStyleLight1';
  }
}

/** A name whose cells were deleted is in the way of the new one. */
function writeNames(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  state: WorkbookState,
  block: PlacedBlock,
): void {
  const { names } = context.workbook;
  for (const { name, area } of block.layout.names) {
    const known = state.names.get(name);
    if (known && !known.found && known.dead) names.getItem(name).delete();
    names.add(name, rangeOf(sheet, block, area));
  }
}

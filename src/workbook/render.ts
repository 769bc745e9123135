import type { Area } from './address';
import { columnLetters, localAddress } from './address';
import type { PlacedBlock } from './creation';
import { BORDER_COLOR, LOOKS, NUMBER_FORMATS } from './looks';
import type { LookFormat } from './looks';
import { rectangles } from './rectangles';
import type { Look } from './sheet';
import type { WorkbookState } from './state';
import { validate } from './validation';

/** Makes a block with everything that belongs to it. Only queues calls; the caller syncs once for all. */
export function renderBlock(
  context: Excel.RequestContext,
  state: WorkbookState,
  block: PlacedBlock,
): Excel.Worksheet {
  const { worksheets } = context.workbook;
  const sheet = block.newSheet ? worksheets.add(block.area.sheet) : worksheets.getItem(block.area.sheet);
  if (block.bareSheet) setUpSheet(sheet, block);
  else widenColumns(sheet, state, block);
  for (const { row, height } of block.layout.heights) {
    const line = block.area.row + row + 1;
    sheet.getRange(`${line}:${line}`).format.rowHeight = height;
  }
  writeContents(sheet, block);
  writeLooks(sheet, block);
  for (const cell of block.layout.cells) {
    if (cell.field)
      validate(sheet.getRange(localAddress(inSheet(block, { ...cell, rows: 1, columns: 1 }))), cell.field);
  }
  writeNames(context, sheet, state, block);
  return sheet;
}

type Local = Omit<Area, 'sheet'>;

function inSheet(block: PlacedBlock, local: Local): Local {
  const { row, column, rows, columns } = local;
  return { row: block.area.row + row, column: block.area.column + column, rows, columns };
}

function writeContents(sheet: Excel.Worksheet, block: PlacedBlock): void {
  const range = sheet.getRange(localAddress(block.area));
  const formats = block.contents.map((line) => line.map(() => 'General'));
  for (const cell of block.layout.cells) {
    const line = formats[cell.row];
    if (line && cell.format) line[cell.column] = NUMBER_FORMATS[cell.format];
  }
  // Formats first: a text such as 07312 or =x keeps its form only in a cell that is already formatted as text.
  range.numberFormat = formats;
  range.formulas = block.contents.map((line) => [...line]);
}

function writeLooks(sheet: Excel.Worksheet, block: PlacedBlock): void {
  const looks = new Map<Look, Local[]>();
  for (const cell of block.layout.cells) {
    const { look, row, column } = cell;
    looks.set(look, [...(looks.get(look) ?? []), { row, column, rows: 1, columns: 1 }]);
  }
  for (const [look, cells] of looks) {
    for (const area of rectangles(cells))
      applyLook(sheet.getRange(localAddress(inSheet(block, area))), LOOKS[look], area);
  }
}

function applyLook(range: Excel.Range, look: LookFormat, area: Local): void {
  const { format } = range;
  if (look.bold) format.font.bold = true;
  if (look.italic) format.font.italic = true;
  if (look.size) format.font.size = look.size;
  if (look.color) format.font.color = look.color;
  if (look.fill) format.fill.color = look.fill;
  if (look.align) format.horizontalAlignment = look.align;
  if (look.wrap) format.wrapText = true;
  if (look.indent) format.indentLevel = look.indent;
  if (look.unlocked) format.protection.locked = false;
  for (const edge of look.border ?? []) {
    if (edge === 'InsideVertical' && area.columns === 1) continue;
    if (edge === 'InsideHorizontal' && area.rows === 1) continue;
    const border = format.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = BORDER_COLOR;
  }
}

function setUpSheet(sheet: Excel.Worksheet, block: PlacedBlock): void {
  const { columnWidths, frozenRows, page } = block.description;
  columnWidths.forEach((width, column) => {
    sheet.getRange(wholeColumn(column)).format.columnWidth = width;
  });
  if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
  const { pageLayout } = sheet;
  pageLayout.orientation = page.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintArea(localAddress(block.area));
  pageLayout.headersFooters.defaultForAllPages.centerHeader = page.header;
  pageLayout.headersFooters.defaultForAllPages.centerFooter = page.footer;
}

/** On a sheet of the user columns only get wider where an amount would show as ####. */
function widenColumns(sheet: Excel.Worksheet, state: WorkbookState, block: PlacedBlock): void {
  const widths = state.sheets.find((known) => known.name === block.area.sheet)?.widths ?? [];
  block.description.columnWidths.forEach((width, column) => {
    const now = widths[column];
    if (now === undefined || now < width) sheet.getRange(wholeColumn(column)).format.columnWidth = width;
  });
}

function wholeColumn(column: number): string {
  return `${columnLetters(column)}:${columnLetters(column)}`;
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
    names.add(name, sheet.getRange(localAddress(inSheet(block, area))));
  }
}

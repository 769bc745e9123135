import { around, columnLetters, localAddress } from './address';
import type { PlacedBlock } from './creation';
import { tablesOf } from './design';
import type { LocalArea } from './laid';
import { printScale } from './print-scale';
import type { SheetDescription } from './sheet';
import type { WorkbookState } from './state';

/** Columns and frozen rows of a sheet that is ours alone. */
export function setUpSheet(sheet: Excel.Worksheet, { columnWidths, frozenRows }: SheetDescription): void {
  columnWidths.forEach((width, column) => {
    sheet.getRange(wholeColumn(column)).format.columnWidth = width;
  });
  if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
}

/**
 * How it is printed: on A4, as wide as one page. Where pages begin at rows of ours, by a percentage: told to fit, Excel
 * begins pages where it likes.
 */
export function setUpPage(
  sheet: Excel.Worksheet,
  { description, area }: PlacedBlock,
  blocks: readonly PlacedBlock[],
): void {
  const { pageLayout } = sheet;
  const { page } = description;
  pageLayout.orientation = page.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  pageLayout.paperSize = 'A4';
  const here = blocks.filter((block) => block.area.sheet === area.sheet);
  const hasBreaks = here.some(({ layout }) => layout.pages.length > 0);
  pageLayout.zoom = hasBreaks ? { scale: printScale(description) } : { horizontalFitToPages: 1 };
  // A fixed area would cut the rows that a table gains; without one everything on the sheet is printed.
  if (here.every(({ block }) => tablesOf(block).length === 0))
    pageLayout.setPrintArea(localAddress(around(here.flatMap(printed))));
  breakPages(sheet, here);
  pageLayout.headersFooters.defaultForAllPages.centerHeader = page.header;
  pageLayout.headersFooters.defaultForAllPages.centerFooter = page.footer;
}

/** Where pages begin, and with which headings those that a table runs on to. */
function breakPages(sheet: Excel.Worksheet, blocks: readonly PlacedBlock[]): void {
  for (const { area, layout } of blocks) {
    for (const begin of layout.pages) sheet.horizontalPageBreaks.add(`A${area.row + begin + 1}`);
    for (const { area: table } of layout.tables) {
      const head = area.row + table.row + 1;
      sheet.pageLayout.setPrintTitleRows(`$${head}:$${head}`);
    }
  }
}

/** A block and the charts that belong to it. */
function printed({ description, block, area }: PlacedBlock): readonly LocalArea[] {
  const charts = (description.charts ?? []).filter((chart) => chart.block === block.key);
  const { row, column } = area;
  return [
    area,
    ...charts.map((chart) => ({ ...chart, row: row + chart.row, column: column + chart.column })),
  ];
}

/** On a sheet of the user columns only get wider where an amount would show as ####. */
export function widenColumns(sheet: Excel.Worksheet, state: WorkbookState, block: PlacedBlock): void {
  const known = state.sheets.find(({ name }) => name === block.area.sheet)?.widths;
  // A sheet that was added in this run has its widths already.
  if (!known) return;
  block.description.columnWidths.forEach((width, column) => {
    const now = known[column];
    if (now === undefined || now < width) sheet.getRange(wholeColumn(column)).format.columnWidth = width;
  });
}

function wholeColumn(column: number): string {
  return `${columnLetters(column)}:${columnLetters(column)}`;
}

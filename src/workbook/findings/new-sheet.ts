import { columnLetters, localAddress } from '../address';
import type { Area } from '../address';
import { LOOKS } from '../looks';
import type { Grid } from '../state';
import type { CellContent, WrittenBlock } from '../types';
import type { WantedFindings } from './draft-findings';
import { FINDINGS_NAME, HEADINGS, WIDTHS } from './headings';
import type { FindingsState } from './look-findings';
import { SUMMARY } from './summary';

const TITLE = 'Prüfung der Arbeitsmappe';
const NOTE =
  'Diese Liste schreibt AMIP-Controlling (Seite „Prüfung“) jedes Mal neu. Was rechts daneben und darunter steht, bleibt.';
/** Zero-based rows. */
const FIRST_SUMMARY = 3;
const HEADING = FIRST_SUMMARY + SUMMARY.length + 1;

/** Sheets that come after this one. */
const FOLLOWERS = ['Quellen', 'Bericht'];

/** Where the list stands on a sheet of its own. */
export function listOnNewSheet(sheet: string, lines: Grid): Area {
  return { sheet, row: HEADING, column: 0, rows: 1 + lines.length, columns: HEADINGS.length };
}

/** All that stands above the lines, row by row from A1. */
function headOf({ summary }: WantedFindings): readonly (readonly CellContent[])[] {
  const facts = SUMMARY.map(({ name, label }) => [label, summary.get(name) ?? '']);
  return [[TITLE], [NOTE], [], ...facts, [], HEADINGS];
}

/** Queues the sheet without its lines, with its names. */
export function queueNewSheet(
  context: Excel.RequestContext,
  state: FindingsState,
  title: string,
  wanted: WantedFindings,
): Excel.Worksheet {
  const { worksheets, names } = context.workbook;
  const sheet = worksheets.add(title);
  const next = state.sheets.findIndex(({ name }) => FOLLOWERS.includes(name));
  if (next >= 0) sheet.position = next;
  headOf(wanted).forEach((contents, row) => {
    if (contents.length === 0) return;
    const cells = { row, column: 0, rows: 1, columns: contents.length };
    sheet.getRange(localAddress(cells)).values = [[...contents]];
  });
  const cell = (row: number, column: number) => sheet.getCell(row, column);
  cell(0, 0).format.font.bold = true;
  cell(0, 0).format.font.size = LOOKS.title.size ?? 16;
  cell(0, 0).format.font.color = LOOKS.title.color ?? '';
  cell(0, 0).format.rowHeight = 24;
  cell(1, 0).format.font.italic = true;
  cell(1, 0).format.font.color = LOOKS.note.color ?? '';
  for (const known of [FINDINGS_NAME, ...SUMMARY.map(({ name }) => name)])
    if (isKnown(state, known)) names.getItem(known).delete();
  SUMMARY.forEach(({ name, format }, index) => {
    const fact = cell(FIRST_SUMMARY + index, 1);
    fact.numberFormat = [[format]];
    fact.format.horizontalAlignment = 'Left';
    fact.format.font.bold = true;
    names.add(name, fact);
  });
  const headings = sheet.getRange(localAddress(listOnNewSheet(title, [])));
  headings.format.font.bold = true;
  headings.format.fill.color = LOOKS.headLabel.fill ?? '';
  WIDTHS.forEach((width, column) => {
    sheet.getRange(`${columnLetters(column)}:${columnLetters(column)}`).format.columnWidth = width;
  });
  setUpPage(sheet);
  return sheet;
}

function isKnown({ list, summary }: FindingsState, name: string): boolean {
  return name === FINDINGS_NAME ? list !== undefined : summary.some((one) => one.name === name && one.known);
}

function setUpPage({ pageLayout }: Excel.Worksheet): void {
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.headersFooters.defaultForAllPages.centerHeader = '&A';
  pageLayout.headersFooters.defaultForAllPages.centerFooter = 'Seite &P von &N';
}

/** What undo needs to know of the new sheet. */
export function newSheetRecord(sheetId: string, title: string, wanted: WantedFindings): WrittenBlock {
  const contents = [...headOf(wanted), ...wanted.lines];
  const area = { row: 0, column: 0, rows: contents.length, columns: HEADINGS.length };
  return {
    sheetId,
    title,
    newSheet: true,
    address: localAddress(area),
    names: [FINDINGS_NAME, ...SUMMARY.map(({ name }) => name)],
    contents,
    spills: [],
    tables: [],
    charts: [],
  };
}

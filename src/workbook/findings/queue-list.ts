import { fullAddress, localAddress } from '../address';
import type { Area } from '../address';
import { LOOKS } from '../looks';
import type { Grid } from '../state';
import { formatOf, SEVERITY_WORDS } from './finding-line';
import { FINDINGS_NAME, HEADINGS, LINK } from './headings';
import type { ListState } from './look-findings';
import { rowHeights } from './row-heights';

/** Dark enough on white; the word stands there too. */
const COLORS: Readonly<Record<string, string>> = {
  [SEVERITY_WORDS.fehler]: '#A80000',
  [SEVERITY_WORDS.warnung]: '#7A4B00',
  [SEVERITY_WORDS.hinweis]: '#1F3A5F',
};

/**
 * Queues the lines in the place of the old ones. Where more are needed than there were and something stands below, whole
 * rows are inserted, so that it moves down with everything beside it.
 */
export function queueLines(
  context: Excel.RequestContext,
  { area, below }: Pick<ListState, 'area' | 'below'>,
  lines: Grid,
): void {
  const sheet = context.workbook.worksheets.getItem(area.sheet);
  const more = 1 + lines.length - area.rows;
  if (more > 0 && below) {
    const first = area.row + area.rows + 1;
    sheet.getRange(`${first}:${first + more - 1}`).insert('Down');
  }
  const body = { ...area, row: area.row + 1, rows: lines.length };
  writeLines(sheet, body, lines);
  if (more < 0) {
    const rest = { ...area, row: body.row + lines.length, rows: -more };
    sheet.getRange(localAddress(rest)).clear('All');
  }
  const whole = { ...area, rows: 1 + lines.length };
  context.workbook.names.getItem(FINDINGS_NAME).formula = `=${absolute(whole)}`;
}

/** Queues lines into free cells. */
export function writeLines(sheet: Excel.Worksheet, body: Area, lines: Grid): void {
  const range = sheet.getRange(localAddress(body));
  range.numberFormat = lines.map(() => HEADINGS.map((_, column) => formatOf(column)));
  range.formulas = lines.map((line) => [...line]);
  range.format.wrapText = true;
  range.format.verticalAlignment = 'Top';
  const links = sheet.getRange(localAddress({ ...body, column: body.column + LINK, columns: 1 }));
  links.format.font.color = LOOKS.link.color ?? '';
  for (const { word, first, rows } of runsOf(lines)) {
    const words = { ...body, row: body.row + first, rows, columns: 1 };
    sheet.getRange(localAddress(words)).format.font.color = COLORS[word] ?? '#000000';
  }
  for (const { height, first, rows } of rowHeights(lines)) {
    const run = { ...body, row: body.row + first, rows };
    sheet.getRange(localAddress(run)).format.rowHeight = height;
  }
}

interface Run {
  readonly word: string;
  readonly first: number;
  readonly rows: number;
}

/** Lines of the same severity that follow each other. */
function runsOf(lines: Grid): readonly Run[] {
  const firsts = lines.flatMap((line, row) => (row === 0 || line[0] !== lines[row - 1]?.[0] ? [row] : []));
  return firsts.map((first, index) => ({
    word: String(lines[first]?.[0] ?? ''),
    first,
    rows: (firsts[index + 1] ?? lines.length) - first,
  }));
}

function absolute(area: Area): string {
  const [sheet, place] = splitAddress(fullAddress(area));
  return `${sheet}!${place.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}

function splitAddress(address: string): [string, string] {
  const at = address.lastIndexOf('!');
  return [address.slice(0, at), address.slice(at + 1)];
}

import { MAX_COLUMNS } from '../address';
import { messages } from '../messages';
import type { PageSnapshot, SheetSnapshot } from '../snapshot';
import { element, preserveSpace, textContent } from '../xml';

/** Excel's number for A4 (ECMA-376 Part 1, 18.3.1.63). */
const PAPER_A4 = 9;
/** Inches: what Excel calls normal margins. */
const MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
const MAX_HEADER = 255;

export function fitsToPage({ fitToWidth, fitToHeight }: PageSnapshot): boolean {
  return fitToWidth !== undefined || fitToHeight !== undefined;
}

function headerPart(name: string, text: string | undefined, sheet: string): string {
  if (text === undefined || text === '') return '';
  if (text.length > MAX_HEADER) throw new Error(messages.headerTooLong(sheet, text.length));
  return `<${name}${preserveSpace(text)}>${textContent(text)}</${name}>`;
}

/** Margins, paper, page headers and page breaks; '' where nobody has set up the page. */
export function pageXml({ name, page }: SheetSnapshot): string {
  if (!page) return '';
  const setup = {
    paperSize: page.paper === 'a4' ? PAPER_A4 : undefined,
    scale: page.scale,
    // 0 is as many pages as it takes, where the file would mean one.
    fitToWidth: fitsToPage(page) ? (page.fitToWidth ?? 0) : undefined,
    fitToHeight: fitsToPage(page) ? (page.fitToHeight ?? 0) : undefined,
    orientation: page.orientation,
  };
  const headers = headerPart('oddHeader', page.header, name) + headerPart('oddFooter', page.footer, name);
  return (
    element('pageMargins', MARGINS) +
    element('pageSetup', setup) +
    (headers === '' ? '' : element('headerFooter', {}, headers)) +
    rowBreaksXml(page)
  );
}

/** The number of a break is that of the row above it, counted from 1 (ECMA-376 Part 1, 18.3.1.3). */
function rowBreaksXml({ rowBreaks = [] }: PageSnapshot): string {
  if (rowBreaks.length === 0) return '';
  const breaks = rowBreaks.map((row) => element('brk', { id: row, max: MAX_COLUMNS - 1, man: true }));
  const counts = { count: breaks.length, manualBreakCount: breaks.length };
  return element('rowBreaks', counts, breaks.join(''));
}

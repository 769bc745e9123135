import { cellTextXml } from './cell-text';
import type { CoverLine } from './lines';

/** Places of the looks in `cellXfs`. */
export interface CoverStyles {
  readonly title: number;
  readonly label: number;
  readonly text: number;
}

/** Widths in characters: together they fill a page of A4. */
const LABEL_WIDTH = 27;
const TEXT_WIDTH = 66;
/** Characters that surely fit into a line of the text column, and points that a line takes. */
const CHARACTERS = 70;
const LINE_HEIGHT = 15;
const TITLE_HEIGHT = 24;
/** Excel's highest row. */
const HIGHEST = 409;

/** The worksheet part. All texts stand in the cells themselves, none as a formula. */
export function sheetXml(
  lines: readonly CoverLine[],
  styles: CoverStyles,
  { namespace, hasView }: { readonly namespace: string; readonly hasView: boolean },
): string {
  const rows = lines.map((line, index) => rowXml(line, index + 1, styles));
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${namespace}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="A1:B${lines.length}"/>`,
    hasView ? '<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>' : '',
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols><col min="1" max="1" width="${LABEL_WIDTH}" customWidth="1"/><col min="2" max="2" width="${TEXT_WIDTH}" customWidth="1"/></cols>`,
    `<sheetData>${rows.join('')}</sheetData>`,
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="portrait" fitToHeight="0"/>',
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>',
    '</worksheet>',
  ].join('');
}

function rowXml({ label, text, look }: CoverLine, row: number, styles: CoverStyles): string {
  const labelStyle = { title: styles.title, section: styles.label, line: styles.text }[look];
  const cells = [cellXml(`A${row}`, label, labelStyle), cellXml(`B${row}`, text, styles.text)];
  const height =
    look === 'title'
      ? TITLE_HEIGHT
      : Math.min(HIGHEST, linesOf(text) * LINE_HEIGHT + (look === 'section' ? 3 : 0));
  return `<row r="${row}" ht="${height}" customHeight="1">${cells.join('')}</row>`;
}

/** Lines that a text fills: programs do not all find the height of a row by themselves. */
function linesOf(text: string): number {
  let lines = 1;
  let length = 0;
  for (const word of text.split(/\s+/)) {
    const isFirst = length === 0;
    const wanted = length + word.length + (isFirst ? 0 : 1);
    lines += isFirst ? Math.floor(Math.max(0, word.length - 1) / CHARACTERS) : Number(wanted > CHARACTERS);
    length = isFirst || wanted <= CHARACTERS ? wanted : word.length;
  }
  return lines;
}

function cellXml(reference: string, text: string, style: number): string {
  if (text === '') return '';
  return `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellTextXml(text)}</t></is></c>`;
}

import { createHash } from 'node:crypto';
import { LEVELS } from '../../levels';
import type { ShareReport } from '../../types';
import type { BookSpec, SheetSpec } from './book';
import { MAIN, bookOf, relationships, zipped } from './book';
import type { Files } from './book';

/*
 * A workbook and the copy that should come of it, both written by hand.
 *
 * The table of counts (marked, both totals): 2 is below 3. With one cell hidden its row gives it away, with two their
 * columns do; with all four hidden any t from 1 to 9 fits: t, 10−t, 11−t, 5+t.
 */
const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="mmm\\ yy"/><numFmt numFmtId="165" formatCode="0.0%"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`;

const STRINGS = [
  'Monat',
  'Integrationen',
  'Summe',
  'Quote',
  'Nur intern gedacht',
  'Geheime Planung',
  'Gruppe',
  'Frauen',
  'Männer',
  'unter 25',
  'ab 25',
  'Hinweis an das Team',
];

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const chart = (points: string) =>
  `<c:chartSpace xmlns:c="${CHART}"><c:chart><c:plotArea><c:barChart><c:ser><c:tx><c:strRef><c:f>Fallzahlen!$B$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>Frauen</c:v></c:pt></c:strCache></c:strRef></c:tx><c:val><c:numRef><c:f>Fallzahlen!$B$2:$B$4</c:f><c:numCache><c:ptCount val="3"/>${points}</c:numCache></c:numRef></c:val></c:ser></c:barChart></c:plotArea></c:chart></c:chartSpace>`;
const point = (index: number, value: string) => `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`;
const drawing = (text: string) =>
  `<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:a="${A}" xmlns:r="${R}"><xdr:twoCellAnchor><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Diagramm 1"/></xdr:nvGraphicFramePr><a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame></xdr:twoCellAnchor><xdr:twoCellAnchor><xdr:sp macro="" textlink="${text === '*' ? '' : 'Fallzahlen!$F$2'}"><xdr:nvSpPr><xdr:cNvPr id="3" name="Textfeld 2"/></xdr:nvSpPr><xdr:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:twoCellAnchor></xdr:wsDr>`;

const pictures = (points: string, text: string): NonNullable<BookSpec['parts']> => ({
  'xl/drawings/drawing1.xml': [DRAWING_TYPE, drawing(text)],
  'xl/drawings/_rels/drawing1.xml.rels': ['', relationships([['chart', '../charts/chart1.xml']])],
  'xl/charts/chart1.xml': [CHART_TYPE, chart(points)],
});

const star = (cell: string, style = 0) => `<c r="${cell}" s="${style}" t="inlineStr"><is><t>*</t></is></c>`;

const COLUMNS = '<cols><col min="1" max="1" width="20.5" customWidth="1"/></cols>';
const MERGES = '<mergeCells count="1"><mergeCell ref="A8:B8"/></mergeCells>';
const PICTURES = '<drawing r:id="rId1"/>';
const TOP = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2" s="1"><v>44197</v></c><c r="B2"><v>120</v></c></row><row r="3"><c r="A3" s="1"><v>44228</v></c><c r="B3"><v>130.5</v></c></row><row r="4"><c r="A4" t="s"><v>2</v></c><c r="B4"><f>SUM(B2:B3)</f><v>250.5</v></c></row>`;
const HEADINGS = `<row r="1"><c r="A1" t="s"><v>6</v></c><c r="B1" t="s"><v>7</v></c><c r="C1" t="s"><v>8</v></c><c r="D1" t="s"><v>2</v></c></row>`;
const TOTALS = `<row r="4"><c r="A4" t="s"><v>2</v></c><c r="B4"><f>SUM(B2:B3)</f><v>11</v></c><c r="C4"><v>15</v></c><c r="D4"><v>26</v></c></row>`;

const targets = (rest: string): SheetSpec => ({
  title: 'Ziele',
  before: COLUMNS,
  rows: `${TOP}${rest}`,
  behind: MERGES,
});

const SOURCE_SPEC: BookSpec = {
  styles: STYLES,
  strings: STRINGS,
  sheets: [
    targets(
      `<row r="5"><c r="A5" t="s"><v>3</v></c><c r="B5" s="2"><f>_xldudf_AMIP_QUOTE(B4,1000)</f><v>0.2505</v></c></row><row r="6" hidden="1"><c r="A6" t="s"><v>4</v></c><c r="B6"><v>7</v></c></row>`,
    ),
    {
      title: 'Fallzahlen',
      rows: `${HEADINGS}<row r="2"><c r="A2" t="s"><v>9</v></c><c r="B2"><v>2</v></c><c r="C2"><v>8</v></c><c r="D2"><v>10</v></c><c r="F2" s="2"><f>B2/D2</f><v>0.2</v></c><c r="G2" t="str"><f>"Anteil "&amp;F2</f><v>Anteil 0,2</v></c></row><row r="3"><c r="A3" t="s"><v>10</v></c><c r="B3"><v>9</v></c><c r="C3"><v>7</v></c><c r="D3"><v>16</v></c></row>${TOTALS}`,
      behind: PICTURES,
      links: [['drawing', '../drawings/drawing1.xml']],
    },
    { title: 'Intern', state: 'hidden', rows: '<row r="1"><c r="A1" t="s"><v>5</v></c></row>' },
    { title: 'Prüfung', rows: '<row r="1"><c r="A1" t="s"><v>11</v></c></row>' },
  ],
  names:
    '<definedName name="AMIP_Fallzahlen_1_beide">Fallzahlen!$A$1:$D$4</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Ziele!$A$1:$B$5</definedName>',
  parts: pictures(point(0, '2') + point(1, '9') + point(2, '11'), '20,0%'),
};

/** What the copy shows, cell by cell. */
export const LINES = [
  'Ziele A1 s Monat',
  'Ziele B1 s Integrationen',
  'Ziele A2 n 44197',
  'Ziele B2 n 120',
  'Ziele A3 n 44228',
  'Ziele B3 n 130.5',
  'Ziele A4 s Summe',
  'Ziele B4 n 250.5',
  'Ziele A5 s Quote',
  'Ziele B5 n 0.2505',
  'Fallzahlen A1 s Gruppe',
  'Fallzahlen B1 s Frauen',
  'Fallzahlen C1 s Männer',
  'Fallzahlen D1 s Summe',
  'Fallzahlen A2 s unter~25',
  'Fallzahlen B2 s *',
  'Fallzahlen C2 s *',
  'Fallzahlen D2 n 10',
  'Fallzahlen F2 s *',
  'Fallzahlen G2 s *',
  'Fallzahlen A3 s ab~25',
  'Fallzahlen B3 s *',
  'Fallzahlen C3 s *',
  'Fallzahlen D3 n 16',
  'Fallzahlen A4 s Summe',
  'Fallzahlen B4 n 11',
  'Fallzahlen C4 n 15',
  'Fallzahlen D4 n 26',
];

export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
/** The digest of lines in which a blank stands for a tab, and ~ for a blank. */
export function digestOf(lines: readonly string[]): string {
  return sha256(lines.map((line) => `${line.replaceAll(' ', '\t').replaceAll('~', ' ')}\n`).join(''));
}

export const DIGEST = digestOf(LINES);

const COPY_SPEC: BookSpec = {
  styles: STYLES,
  strings: STRINGS.map((text, index) => ([4, 5, 11].includes(index) ? '' : text)),
  sheets: [
    targets(
      '<row r="5"><c r="A5" t="s"><v>3</v></c><c r="B5" s="2"><v>0.2505</v></c></row><row r="6" hidden="1"/>',
    ),
    {
      title: 'Fallzahlen',
      rows: `${HEADINGS}<row r="2"><c r="A2" t="s"><v>9</v></c>${star('B2')}${star('C2')}<c r="D2"><v>10</v></c>${star('F2', 2)}${star('G2')}</row><row r="3"><c r="A3" t="s"><v>10</v></c>${star('B3')}${star('C3')}<c r="D3"><v>16</v></c></row>${TOTALS.replace('<f>SUM(B2:B3)</f>', '')}`,
      behind: PICTURES,
      links: [['drawing', '../drawings/drawing1.xml']],
    },
    {
      title: 'Weitergabe',
      rows: `<row r="1"><c r="A1" t="inlineStr"><is><t>Weitergabe-Kopie</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>SHA-256</t></is></c><c r="B2" t="inlineStr"><is><t>${DIGEST}</t></is></c></row>`,
    },
  ],
  names: '<definedName name="_xlnm.Print_Area" localSheetId="0">Ziele!$A$1:$B$5</definedName>',
  parts: pictures(point(2, '11'), '*'),
};

const suppressed = (why: 'fallzahl' | 'abgeleitet', cells: string) =>
  cells.split(' ').map((cell) => ({ sheet: 'Fallzahlen', cell, why }));

export const REPORT: ShareReport = {
  level: 'kommune',
  options: LEVELS.kommune,
  replaced: [{ sheet: 'Ziele', cell: 'B5', why: 'amip' }],
  removed: [],
  suppressed: [...suppressed('fallzahl', 'B2 C2 B3 C3'), ...suppressed('abgeleitet', 'F2 G2')],
  flagged: [],
  digest: DIGEST,
};

export const SOURCE: Files = bookOf(SOURCE_SPEC);
export const COPY: Files = bookOf(COPY_SPEC);

/** The copy with a change in one part; the change must be one. */
export function changed(files: Files, part: string, from: string | RegExp, to: string): Files {
  const text = files[part];
  if (typeof text !== 'string') throw new Error(`no ${part}`);
  const other = text.replace(from, to);
  if (other === text) throw new Error(`nothing to change in ${part}`);
  return { ...files, [part]: other };
}

export { zipped };

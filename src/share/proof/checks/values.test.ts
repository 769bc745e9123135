import type { Fault } from '../testing/faults';
import {
  COVER,
  FALLZAHLEN,
  WORKBOOK,
  ZIELE,
  all,
  append,
  edit,
  flawsOf,
  withPart,
  without,
} from '../testing/faults';
import { DIGEST, REPORT, sha256 } from '../testing/plan';

const CHART = 'xl/charts/chart1.xml';
const STRINGS = 'xl/sharedStrings.xml';

const VALUES: readonly Fault[] = [
  { what: 'another number', copy: edit(ZIELE, '130.5', '130'), flaws: ['werte B3', 'pruefsumme'] },
  {
    what: 'a number as text',
    copy: edit(ZIELE, '<c r="B2"><v>', '<c r="B2" t="str"><v>'),
    flaws: ['werte B2', 'pruefsumme'],
  },
  {
    what: 'a missing cell',
    copy: edit(ZIELE, '<c r="B2"><v>120</v></c>', ''),
    flaws: ['werte B2', 'pruefsumme'],
  },
  {
    what: 'a cell too many',
    copy: edit(ZIELE, '<row r="6" hidden="1"/>', '<row r="7"><c r="C7"><v>1</v></c></row>'),
    flaws: ['aufbau', 'werte C7', 'pruefsumme'],
  },
  { what: 'another text', copy: edit(STRINGS, 'Quote', 'Quoten'), flaws: ['werte A5', 'pruefsumme'] },
  { what: 'another number format', copy: edit(ZIELE, 's="2"', 's="0"'), flaws: ['werte B5'] },
  { what: 'another code of the format', copy: edit('xl/styles.xml', '0.0%', '0.00%'), flaws: ['werte B5'] },
  {
    what: 'an error',
    source: edit(ZIELE, '<c r="B2"><v>120', '<c r="B2" t="e"><v>#N/A'),
    copy: edit(ZIELE, '<c r="B2"><v>120', '<c r="B2" t="e"><v>#N/A'),
    flaws: ['werte B2', 'pruefsumme'],
  },
  {
    what: 'a suppressed cell that shows something',
    copy: edit(FALLZAHLEN, '<c r="C3" s="0" t="inlineStr"><is><t>*</t></is></c>', '<c r="C3"><v>7</v></c>'),
    flaws: ['werte C3', 'pruefsumme'],
  },
  {
    what: 'a suppressed cell that the report does not list',
    report: { suppressed: REPORT.suppressed.filter(({ cell }) => cell !== 'G2') },
    flaws: ['werte G2'],
  },
  {
    what: 'a value under merged cells',
    source: edit(
      ZIELE,
      '<row r="6" hidden="1">',
      '<row r="8"><c r="B8"><v>5</v></c></row><row r="6" hidden="1">',
    ),
    copy: edit(
      ZIELE,
      '<row r="6" hidden="1"/>',
      '<row r="6" hidden="1"/><row r="8"><c r="B8"><v>5</v></c></row>',
    ),
    flaws: ['zellen B8', 'werte B8', 'pruefsumme'],
  },
  {
    what: 'a value in a column that has no width',
    source: all(edit(ZIELE, '<cols>', '<sheetFormatPr defaultColWidth="0"/><cols>')),
    copy: edit(ZIELE, '<cols>', '<sheetFormatPr defaultColWidth="0"/><cols>'),
    flaws: [
      'zellen B1',
      'zellen B2',
      'zellen B3',
      'zellen B4',
      'zellen B5',
      'formeln B4',
      'werte B1',
      'werte B2',
      'werte B3',
      'werte B4',
      'werte B5',
    ],
  },
  { what: 'other merged cells', copy: edit(ZIELE, 'A8:B8', 'A8:B9'), flaws: ['aufbau'] },
  { what: 'other widths', copy: edit(ZIELE, '20.5', '8'), flaws: ['aufbau'] },
  { what: 'a hidden row that is not', copy: edit(ZIELE, ' hidden="1"', ''), flaws: ['aufbau'] },
  {
    what: 'sheets in another order',
    copy: edit(WORKBOOK, /(<sheet name="Ziele"[^>]*>)(<sheet name="Fallzahlen"[^>]*>)/, '$2$1'),
    flaws: ['aufbau', 'pruefsumme'],
  },
  {
    what: 'a sheet that is missing',
    copy: edit(WORKBOOK, 'name="Fallzahlen"', 'name="Zahlen"'),
    flaws: ['blatt', 'formeln', 'aufbau', 'pruefsumme'],
  },
];

const CHARTS: readonly Fault[] = [
  { what: 'another point', copy: edit(CHART, '<c:v>11</c:v>', '<c:v>12</c:v>'), flaws: ['diagramme'] },
  { what: 'another name of a series', copy: edit(CHART, 'Frauen', 'Männer'), flaws: ['diagramme'] },
  {
    what: 'a series too many',
    copy: append(CHART, 'c:barChart', '<c:ser><c:val><c:numLit/></c:val></c:ser>'),
    flaws: ['diagramme'],
  },
  {
    what: 'a chart that is gone unsaid',
    copy: all(
      without(CHART),
      edit('[Content_Types].xml', /<Override PartName="\/xl\/charts.*?>/, ''),
      without('xl/drawings/_rels/drawing1.xml.rels'),
      edit('xl/drawings/drawing1.xml', ' r:id="rId1"', ''),
    ),
    flaws: ['diagramme'],
  },
];

const DIGESTS: readonly Fault[] = [
  {
    what: 'no cover',
    copy: edit(WORKBOOK, 'name="Weitergabe"', 'name="Deckblatt"'),
    flaws: ['blatt', 'pruefsumme'],
  },
  { what: 'no digest', copy: edit(COVER, DIGEST, 'fehlt'), flaws: ['pruefsumme'] },
  { what: 'another digest', copy: edit(COVER, DIGEST, sha256('')), flaws: ['pruefsumme'] },
  { what: 'another digest in the report', report: { digest: sha256('') }, flaws: ['pruefsumme'] },
];

const TABLE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

/** A table over months and numbers. */
const table = (attributes: string, style: string) =>
  all(
    withPart(
      'xl/tables/table1.xml',
      TABLE,
      `<table id="1" ref="A1:B4" ${attributes}><tableColumns count="2"><tableColumn id="1" name="Monat"/><tableColumn id="2" name="Integrationen"/></tableColumns><tableStyleInfo name="${style}"/></table>`,
      ZIELE,
      ['table', '../tables/table1.xml'],
    ),
    append(ZIELE, 'worksheet', '<tableParts count="1"><tablePart r:id="../tables/table1.xml"/></tableParts>'),
  );

const TEXTS: readonly Fault[] = [
  {
    what: 'the title of a hidden sheet in what a table says of itself',
    source: table('name="T1" displayName="T1" comment="wie in Intern"', 'TableStyleLight1'),
    copy: table('name="T1" displayName="T1" comment="wie in Intern"', 'TableStyleLight1'),
    flaws: ['kommentare', 'texte'],
  },
  {
    what: 'the title of a hidden sheet as the name that only the copy gives to a table',
    source: table('name="T1" displayName="T1"', 'TableStyleLight1'),
    copy: table('name="tbl_Intern" displayName="T1"', 'TableStyleLight1'),
    flaws: ['worte', 'texte'],
  },
  {
    what: 'a shared text that no cell shows',
    copy: edit(STRINGS, '<si><t></t></si>', '<si><t>Rest</t></si>'),
    flaws: ['texte'],
  },
  {
    what: 'the text of a hidden cell in a name of a style',
    copy: edit(
      'xl/styles.xml',
      '</styleSheet>',
      '<cellStyles><cellStyle name="Nur intern gedacht"/></cellStyles></styleSheet>',
    ),
    flaws: ['formate', 'texte'],
  },
  {
    what: 'the text of a hidden sheet in a header',
    copy: append(
      ZIELE,
      'worksheet',
      '<headerFooter><oddHeader>&amp;LGeheime Planung 2022</oddHeader></headerFooter>',
    ),
    flaws: ['texte'],
  },
  {
    what: 'the text of a sheet that is left out, in a picture',
    copy: edit('xl/drawings/drawing1.xml', 'name="Textfeld 2"', 'name="Hinweis an das Team"'),
    flaws: ['texte'],
  },
  {
    what: 'the title of a hidden sheet',
    copy: edit('xl/drawings/drawing1.xml', 'name="Textfeld 2"', 'name="Bild aus Intern"'),
    flaws: ['texte'],
  },
];

test.each([...VALUES, ...CHARTS, ...DIGESTS, ...TEXTS])('$what', async ({ flaws, ...fault }) => {
  expect(await flawsOf(fault)).toEqual(flaws);
});

describe('what is no flaw', () => {
  test.each([
    {
      what: 'a word inside another',
      copy: edit('xl/drawings/drawing1.xml', 'name="Textfeld 2"', 'name="Internet"'),
    },
    {
      what: 'a text that was there to be seen',
      source: edit('xl/drawings/drawing1.xml', 'name="Textfeld 2"', 'name="Intern"'),
      copy: edit('xl/drawings/drawing1.xml', 'name="Textfeld 2"', 'name="Intern"'),
    },
    {
      what: 'a table that is called like a hidden sheet',
      source: table('name="Intern" displayName="Intern"', 'TableStyleLight1'),
      copy: table('name="Intern" displayName="Intern"', 'TableStyleLight1'),
    },
    {
      what: 'a text as inline text',
      copy: all(
        edit(
          ZIELE,
          '<c r="A5" t="s"><v>3</v></c>',
          '<c r="A5" t="inlineStr"><is><r><t>Quo</t></r><r><t>te</t></r></is></c>',
        ),
        edit(STRINGS, 'Quote', ''),
      ),
    },
    {
      what: 'the same number in another spelling',
      copy: edit(ZIELE, '<v>120</v>', '<v>1.2E2</v>'),
    },
    {
      what: 'the same format under another number',
      copy: edit('xl/styles.xml', /165/g, '170'),
    },
    {
      what: 'cells that stand in another order',
      copy: edit(ZIELE, /(<c r="A5".*?<\/c>)(<c r="B5".*?<\/c>)/, '$2$1'),
    },
    {
      what: 'an older cover of ours that gives way',
      source: all(
        edit(WORKBOOK, 'name="Prüfung"', 'name="Weitergabe 2"'),
        edit(
          'xl/worksheets/sheet4.xml',
          /<row.*<\/row>/,
          `<row r="1"><c r="A1" t="str"><v>SHA-256</v></c><c r="B1" t="str"><v>${DIGEST}</v></c></row>`,
        ),
      ),
    },
  ])('$what', async (pair) => {
    expect(await flawsOf(pair)).toEqual([]);
  });
});

import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { PLACE } from './cell-table';
import { parseSheet, parseWhole } from './parse-sheet';
import type { ParsedSheet } from './parse-sheet';
import { readPlainRows } from './plain-rows';

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const sheet = (rows: string, head = HEAD): string =>
  `${head}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cols><col min="2" max="2" hidden="1"/></cols><sheetData>${rows}</sheetData><pageMargins left="1"/></worksheet>`;
const isPlain = (rows: string): boolean => readPlainRows(`<sheetData>${rows}</sheetData>`, 11) !== undefined;

/** Everything that a parsed sheet tells, or that it was refused. */
function told(parse: () => ParsedSheet): unknown {
  try {
    const { table, filled, hidden, rowsStart, rowsEnd } = parse();
    const cells = Array.from({ length: table.count }, (_, cell) => [
      ...[table.key(cell), table.type(cell), table.kind(cell), table.hasMetadata(cell)],
      table.kind(cell) === 'none' ? 0 : table.sharedIndex(cell),
      ...Object.values(PLACE).map((place) => table.place(cell, place)),
    ]);
    const rows = Array.from({ length: 12 }, (_, row) => hidden.has(row, 0));
    return { cells, filled, rows, column: hidden.has(0, 1), rowsStart, rowsEnd };
  } catch (error) {
    return String(error);
  }
}

function isWellFormed(xml: string): boolean {
  let isFine = true;
  const parser = new SaxesParser({ xmlns: false } as const);
  parser.on('error', () => (isFine = false));
  parser.write(xml).close();
  return isFine;
}

const PLAIN = [
  '<row r="1" spans="1:3" ht="0" x14ac:dyDescent="0.25"><c r="A1" s="1" t="s"><v>3</v></c><c r="B1"/><c r="C1" cm="1"><f t="array" ref="C1:C2">A1:A2&amp;"&#228;"</f><v>-1.5E-3</v></c></row>',
  '<row r="2" hidden="1"/>',
  '<row r="3"><c r="A3" t="inlineStr"><is><t xml:space="preserve"> a &lt; b </t></is></c><c r="C3"><f t="shared" ref="C3:C4" si="0">A3*2</f><v>1</v></c></row>',
  '<row r="4"><c r="A4" t="str"><f>""</f><v></v></c><c r="C4"><f t="shared" si="0"/><v>2</v></c></row>',
  '<row r="5"><c r="A5" t="b"><f ca="1">TRUE</f><v>1</v></c><c r="B5"><f t="dataTable" ref="B5:B6" dt2D="1" r1="A1" r2="B1"/><v>1</v></c><c r="D5" t="inlineStr"><is><t/></is></c></row>',
  '<row r="6"><c r="A6" t="str"><v>\u{1f600} ]] &gt; &#228; > \ufffd</v></c></row>',
] as const;

describe('rows in their plain form', () => {
  it.each(PLAIN)('are read without the parser: %s', (rows) => {
    expect(isPlain(rows)).toBe(true);
  });

  it('give what the parser finds', () => {
    const xml = sheet(PLAIN.join('\n'));
    expect(told(() => parseSheet(xml, 'x'))).toEqual(told(() => parseWhole(xml, 'x')));
  });

  it.each([
    ['a comment', '<row r="1"><!-- a --></row>'],
    ['CDATA', '<row r="1"><c r="A1" t="str"><v><![CDATA[1]]></v></c></row>'],
    ['runs of text', '<row r="1"><c r="A1" t="inlineStr"><is><r><t>a</t></r></is></c></row>'],
    ['single quotes', "<row r='1'/>"],
    ['no address', '<row r="1"><c><v>1</v></c></row>'],
    ['a prefix', '<x:row r="1"/>'],
    ['an entity in an attribute', '<row r="1"><c r="A1" s="&#49;"/></row>'],
    ['a tab in an attribute', '<row r="1" spans="1\t3"/>'],
    ['an extension', '<row r="1"><c r="A1"><v>1</v><extLst/></c></row>'],
  ])('%s: the parser decides, and accepts it', (_, rows) => {
    expect(isPlain(rows)).toBe(false);
    expect(isWellFormed(sheet(rows))).toBe(true);
  });

  it.each([
    ['an entity of its own', '<row r="1"><c r="A1"><v>&a;</v></c></row>'],
    ['a lone ampersand', '<row r="1"><c r="A1"><v>a & b</v></c></row>'],
    ['the number of a forbidden character', '<row r="1"><c r="A1"><v>&#11;</v></c></row>'],
    ['the number of half a character', '<row r="1"><c r="A1"><v>&#xD800;</v></c></row>'],
    ['a control character', '<row r="1"><c r="A1"><v>\u0001</v></c></row>'],
    ['the end of a CDATA', '<row r="1"><c r="A1"><v>]]></v></c></row>'],
    ['an attribute twice', '<row r="1" ht="1" ht="2"/>'],
    ['no blank between attributes', '<row r="1"ht="1"/>'],
    ['a raw <', '<row r="1" spans="<"/>'],
    ['an element left open', '<row r="1"><c r="A1"><v>1</c></row>'],
    ['a slash that closes nothing', '<row r="1"/x<row r="2"/>'],
    ['a text left open', '<row r="1"><c r="A1" t="inlineStr"><is><t>a</is></c></row>'],
    ['an inline text left open', '<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></c></row>'],
    ['a formula left open', '<row r="1"><c r="A1"><f>1<v>1</v></c></row>'],
    ['a cell left open', '<row r="1"><c r="A1"></row>'],
  ])('what is no XML is none here either: %s', (_, rows) => {
    expect(isPlain(rows)).toBe(false);
    expect(isWellFormed(sheet(rows))).toBe(false);
  });

  it.each([
    ['in a comment before them', sheet('').replace('<cols>', '<!--<sheetData></sheetData>--><cols>')],
    ['in another element', sheet('').replace('<cols>', '<x><sheetData></sheetData></x><cols>')],
    ['twice', sheet(`${PLAIN[1]}</sheetData><sheetData>`)],
    ['out of order', sheet('<row r="2"/><row r="1"/>')],
    ['with a cell twice', sheet('<row r="1"><c r="A1"/><c r="A1"/></row>')],
    ['with a cell of the row above', sheet('<row r="2"><c r="A1"/></row>')],
    ['with a cell of the row below', sheet('<row r="2"><c r="A3"/></row>')],
    ['with a type that is none', sheet('<row r="1"><c r="A1" t="x"/></row>')],
    ['with a kind of formula that is none', sheet('<row r="1"><c r="A1"><f t="x">1</f></c></row>')],
    ['with two formulas in a cell', sheet('<row r="1"><c r="A1"><f>1</f><f>2</f></c></row>')],
    ['with two values in a cell', sheet('<row r="1"><c r="A1"><v>1</v><v>2</v></c></row>')],
    // XML 1.1 forbids what 1.0 allows.
    [
      'under another version',
      sheet('<row r="1"><c r="A1" t="str"><v>\u0081</v></c></row>', '<?xml version="1.1"?>'),
    ],
  ])('a list of rows %s is what the parser says', (_, xml) => {
    expect(told(() => parseSheet(xml, 'x'))).toEqual(told(() => parseWhole(xml, 'x')));
  });
});

/** Pieces that make a difference somewhere in a tag, a text or an attribute. */
const PIECES = [
  ...['<', '>', '/', '"', "'", '=', ' ', '&', ';', '\n', '\t', '\u0001', '\ufffe', '\u{1f600}', ']]>', '0'],
  ...[
    '&amp;',
    '&#10;',
    '&#0;',
    '&#x41;',
    '&x;',
    '<!---->',
    '<![CDATA[x]]>',
    '<?x y?>',
    '<v>1</v>',
    '<f>1</f>',
  ],
  ...[
    '</c>',
    '</row>',
    '<c r="Z9"/>',
    '<row r="9">',
    ' r="1"',
    ' t="s"',
    ' ht="0"',
    '</sheetData>',
    '<sheetData>',
  ],
];

const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.constantFrom(0, 0, 1, 2, 5),
  piece: fc.oneof(fc.constantFrom(...PIECES), fc.constant(''), fc.string({ unit: 'binary', maxLength: 2 })),
});

// The parser is the oracle: whatever is done to a sheet, both say the same of it, and nothing broken is accepted.
test('the reader accepts nothing that the parser refuses, and finds the same cells', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...PLAIN], { minLength: 1 }),
      fc.array(mutation, { minLength: 1, maxLength: 3 }),
      (rows, mutations) => {
        let text = rows.join('');
        for (const { at, length, piece } of mutations) {
          const place = Math.floor(at * text.length);
          text = text.slice(0, place) + piece + text.slice(place + length);
        }
        const xml = sheet(text);
        expect(told(() => parseSheet(xml, 'x'))).toEqual(told(() => parseWhole(xml, 'x')));
      },
    ),
    { numRuns: 3000 },
  );
});

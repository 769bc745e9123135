import fc from 'fast-check';
import { decode } from './decode';
import { readPlainRows } from './plain-rows';
import { readAnySheet, readSheet } from './sheet-content';
import type { SheetContent } from './sheet-content';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const X14AC = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac';

const sheet = (rows: string) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<worksheet xmlns="${MAIN}" xmlns:x14ac="${X14AC}"><sheetPr><tabColor rgb="FF00FF00"/></sheetPr><sheetData>${rows}</sheetData><mergeCells count="1"><mergeCell ref="A8:B8"/></mergeCells></worksheet>`;

/** In UTF-8; half a character as the bytes that no decoder takes. */
function bytesOf(xml: string): Uint8Array {
  const pieces = xml.split(/(?<![\ud800-\udbff])([\udc00-\udfff])|([\ud800-\udbff])(?![\udc00-\udfff])/);
  const bytes = pieces.flatMap((piece) => {
    const code = piece === undefined ? 0 : piece.length === 1 ? piece.charCodeAt(0) : 0;
    const isHalf = code >= 0xd800 && code <= 0xdfff;
    return isHalf
      ? [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)]
      : [...new TextEncoder().encode(piece ?? '')];
  });
  return Uint8Array.from(bytes);
}

const readWhole = (bytes: Uint8Array) => readAnySheet(decode(bytes));

/** All that is read of a sheet; undefined for what is refused. */
function outcome(read: (bytes: Uint8Array) => SheetContent, xml: string): unknown {
  let content: SheetContent;
  try {
    content = read(bytesOf(xml));
  } catch {
    return undefined;
  }
  const { root, grid } = content;
  const { count, keys, kinds, styles, values, texts, formulas, formulaKinds, hiddenRows, metadata } = grid;
  return {
    root: JSON.stringify(root),
    cells: [keys, kinds, styles, values].map((array) => [...array.slice(0, count)]),
    texts,
    formulas: [...formulas],
    formulaKinds: [...formulaKinds],
    hiddenRows: [...hiddenRows],
    metadata,
  };
}

const ROWS: readonly (readonly [what: string, rows: string])[] = [
  ['nothing', ''],
  [
    'numbers',
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="2"><v>-0.05</v></c><c r="C1"><v>1E-3</v></c></row>',
  ],
  [
    'long numbers',
    '<row r="1"><c r="A1"><v>0.1234567890123456789</v></c><c r="B1"><v>99999999999999999999</v></c></row>',
  ],
  [
    'texts',
    '<row r="2"><c r="A2" t="s"><v>3</v></c><c r="B2" t="str"><v>a &amp; b&#10;c</v></c><c r="C2" t="e"><v>#N/A</v></c></row>',
  ],
  [
    'inline texts',
    '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve"> a\r\nb </t></is></c><c r="B1" t="inlineStr"><is/></c></row>',
  ],
  ['truth values', '<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c></row>'],
  [
    'formulas',
    '<row r="1"><c r="A1"><f>IF(B1&lt;2,"]]",C1)</f><v>4</v></c><c r="B1"><f t="shared" ref="B1:B9" si="0">A1</f><v/></c><c r="C1"><f t="shared" si="0"/></c></row>',
  ],
  ['metadata', '<row r="1"><c r="A1" cm="1" vm="2"><f t="array" ref="A1:A2">F()</f><v>1</v></c></row>'],
  [
    'rows with much to say',
    '<row r="3" spans="1:3" s="4" customFormat="1" ht="0" hidden="1" x14ac:dyDescent="0.25"/>',
  ],
  ['no places', '<row><c><v>1</v></c><c s="1"/></row>\n<row>\t<c><v>2</v></c> </row>'],
  [
    'cells out of order',
    '<row r="2"><c r="B2"><v>1</v></c><c r="A2"><v>2</v></c></row><row r="1"><c r="A1"/></row>',
  ],
  [
    'characters of all kinds',
    '<row r="1"><c r="A1" t="str"><v>ä€😀\u007f&#x1F600;&#128512;&quot;&apos;></v></c></row>',
  ],
];

test.each(ROWS)('%s is read like by a full parser', (_, rows) => {
  const xml = sheet(rows);
  expect(readPlainRows(bytesOf(xml))).toBeDefined();
  expect(outcome(readWhole, xml)).toBeDefined();
  expect(outcome(readSheet, xml)).toEqual(outcome(readWhole, xml));
});

test.each([
  ['a comment', '<row r="1"><!-- --></row>'],
  ['a section', '<row r="1"><c r="A1" t="str"><v><![CDATA[a]]></v></c></row>'],
  ['an instruction', '<?a b?>'],
  ['single quotes', "<row r='1'/>"],
  ['rich text', '<row r="1"><c r="A1" t="inlineStr"><is><r><t>a</t></r></is></c></row>'],
  ['an element of someone else', '<row r="1"><x14ac:c/></row>'],
  ['an attribute twice', '<row r="1"><c r="A1" r="A1"/></row>'],
  ['an attribute of a row twice', '<row r="1" r="1"/>'],
  ['an attribute nobody knows', '<row r="1"><c r="A1" x="1"/></row>'],
  ['no blank between attributes', '<row r="1"s="2"/>'],
  ['two values', '<row r="1"><c r="A1"><v>1</v><v>2</v></c></row>'],
  ['a character that XML has not', '<row r="1"><c r="A1" t="str"><v>\u0001</v></c></row>'],
  ['a character that XML has not, by number', '<row r="1"><c r="A1" t="str"><v>&#1;</v></c></row>'],
  ['half a character', '<row r="1"><c r="A1" t="str"><v>\ud83d</v></c></row>'],
  ['an unknown entity', '<row r="1"><c r="A1" t="str"><v>&nbsp;</v></c></row>'],
  ['an open entity', '<row r="1"><c r="A1" t="str"><v>a & b</v></c></row>'],
  ['the end of a section', '<row r="1"><c r="A1" t="str"><v>]]></v></c></row>'],
  ['tags that cross', '<row r="1"><c r="A1"><v>1</c></v></row>'],
  ['text between cells', '<row r="1">a</row>'],
])('%s is left to a full parser', (_, rows) => {
  expect(readPlainRows(bytesOf(sheet(rows)))).toBeUndefined();
});

test.each([
  [
    'a comment around the rows',
    sheet('').replace('<sheetData>', '<!--<sheetData>').replace('</sheetData>', '</sheetData>-->'),
  ],
  [
    'rows that come twice',
    sheet('').replace('<mergeCells', '<sheetData><row r="1"/></sheetData><mergeCells'),
  ],
  ['another version of XML', sheet('').replace('"1.0"', '"1.1"')],
  ['no end', sheet('').replace('</sheetData>', '')],
])('%s: the whole part is left to a full parser', (_, xml) => {
  expect(readPlainRows(bytesOf(xml))).toBeUndefined();
});

test.each([
  ['a prefix of a row that nobody declares', sheet('<row r="1" x15:a="1"/>')],
  ['a head that is no XML', sheet('<row r="1"/>').replace('<sheetPr>', '<sheetPr')],
  [
    'rows in an attribute',
    sheet('').replace('<sheetData>', '<a b="<sheetData>').replace('<mergeCells', '"/><mergeCells'),
  ],
  ['a tail that is no XML', sheet('<row r="1"/>').replace('</worksheet>', '')],
])('%s is refused', (_, xml) => {
  expect(() => readSheet(bytesOf(xml))).toThrow();
  expect(() => readAnySheet(xml)).toThrow();
});

/** What is likely to break a reader that looks for signs. */
const PIECES = [
  ...'<>/="\'&;]![?- \t\n\r:_.0a1crvfst'.split(''),
  ...[
    ']]>',
    '<!--',
    '-->',
    '<![CDATA[',
    '<?',
    '?>',
    '&#0;',
    '&#13;',
    '&#xD800;',
    '&lt;',
    '&x;',
    '\u0000',
    '\ud800',
    '\ufffe',
  ],
  ...[
    '<v>',
    '</v>',
    '<c>',
    '</c>',
    '<row>',
    '</row>',
    '<is>',
    '<t>',
    '</t>',
    '</sheetData>',
    '<sheetData>',
    '<r/>',
  ],
  ...[' r="B2"', ' xmlns:a="b"', ' a:b="c"', ' xml:space="preserve"', ' t="s"', '<rPh>', 'A1', '<f>', '</f>'],
];

const mutated = fc
  .record({
    rows: fc.array(fc.constantFrom(...ROWS.map(([, rows]) => rows)), { maxLength: 4 }),
    changes: fc.array(
      fc.record({ at: fc.nat(2_000), length: fc.nat(4), piece: fc.constantFrom('', ...PIECES) }),
      { minLength: 1, maxLength: 3 },
    ),
  })
  .map(({ rows, changes }) => {
    const whole = sheet(rows.join(''));
    const changed = changes.reduce((xml, { at, length, piece }) => {
      const place = at % xml.length;
      return xml.slice(0, place) + piece + xml.slice(place + length);
    }, whole);
    return { whole, changed };
  });

// The full parser is the oracle: what it refuses is refused, and what is read is read as it reads it.
test('whatever is written, the outcome is that of a full parser, whether similar rows are known or not', () => {
  fc.assert(
    fc.property(mutated, ({ whole, changed }) => {
      const expected = outcome(readWhole, changed);
      expect(outcome(readSheet, changed)).toEqual(expected);
      const known = readPlainRows(bytesOf(whole))?.rows;
      expect(outcome((bytes) => readSheet(bytes, known), changed)).toEqual(expected);
    }),
    { numRuns: 5_000, seed: 20261126 },
  );
});

test('rows that are known need not be read again', () => {
  const rows = ROWS.map(([, row], index) => row.replace(/ r="([A-Z]*)\d+"/g, ` r="$1${index + 1}"`)).join('');
  const first = readPlainRows(bytesOf(sheet(rows)));
  const grid = first?.grid;
  // Were they read, these cells would not be numbers.
  const copied = jest.spyOn(Object.getPrototypeOf(grid), 'addFrom');
  const second = readPlainRows(bytesOf(sheet(`\n${rows}`)), first?.rows);
  expect(copied).toHaveBeenCalled();
  expect([...(second?.grid.formulas ?? [])]).toEqual([...(grid?.formulas ?? [])]);
  copied.mockRestore();
});

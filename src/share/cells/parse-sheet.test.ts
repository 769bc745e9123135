import { jobOf, packageBytes } from '../steps/testing/package';

const cellsOf = (rows: string, before = '') =>
  jobOf(packageBytes({ sheets: [{ rows, before }] })).workbook.cells('Plan');

/** What each cell shows, and its formula. */
function shown(rows: string): readonly unknown[] {
  const cells = cellsOf(rows);
  return Array.from({ length: cells?.count ?? 0 }, (_, cell) => [
    `${cells?.rowOf(cell)},${cells?.columnOf(cell)}`,
    cells?.valueOf(cell)?.value,
    cells?.formulaOf(cell),
  ]);
}

describe('cells of a sheet', () => {
  it.each<[string, string, unknown[]]>([
    ['a number', '<c r="B2"><v>1.5E3</v></c>', ['1,1', 1500, undefined]],
    ['nothing but a format', '<c r="B2" s="3"/>', ['1,1', undefined, undefined]],
    [
      'a formula with a text',
      '<c r="B2" t="str"><f>A1&amp;"&lt;"</f><v>a &amp; b</v></c>',
      ['1,1', 'a & b', 'A1&"<"'],
    ],
    ['a formula with an empty text', '<c r="B2" t="str"><f>""</f></c>', ['1,1', '', '""']],
    [
      'inline text in runs',
      '<c r="B2" t="inlineStr"><is><r><rPr><b/></rPr><t>Ab</t></r><r><t xml:space="preserve"> c</t></r><rPh sb="0" eb="1"><t>X</t></rPh></is></c>',
      ['1,1', 'Ab c', undefined],
    ],
    [
      'CDATA',
      '<c r="B2" t="str"><f><![CDATA[A1&"x"]]></f><v><![CDATA[<a>]]></v></c>',
      ['1,1', '<a>', 'A1&"x"'],
    ],
    ['an escaped character', '<c r="B2" t="str"><v>a_x000D_b_x005F_x</v></c>', ['1,1', 'a\rb_x', undefined]],
    ['a numeric entity', '<c r="B2" t="str"><v>&#8364;&#x20AC;</v></c>', ['1,1', '€€', undefined]],
    ['TRUE', '<c r="B2" t="b"><v>1</v></c>', ['1,1', true, undefined]],
    ['an error', '<c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c>', ['1,1', '#DIV/0!', '1/0']],
    [
      'a cell with things of later versions',
      '<c r="B2"><v>1</v><extLst><ext uri="x"><v>9</v></ext></extLst></c>',
      ['1,1', 1, undefined],
    ],
  ])('%s', (_, cell, expected) => {
    expect(shown(`<row r="2">${cell}</row>`)).toEqual([expected]);
  });

  it('may leave out where they stand', () => {
    const rows =
      '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="5"><c><v>4</v></c></row><row><c><v>5</v></c></row>';
    expect(shown(rows).map((cell) => (cell as string[])[0])).toEqual(['0,0', '0,3', '0,4', '4,0', '5,0']);
  });

  // Excel writes a shared formula once; the others move with their place.
  it('have shared formulas written out', () => {
    const rows = `<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$C$1+D:D</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>1</v></c></row><row r="3"><c r="B3"><f>7</f><v>7</v></c><c r="C3"><f t="shared" si="0"/><v>1</v></c></row>`;
    expect(shown(rows).map((cell) => (cell as string[])[2])).toEqual([
      'A1*$C$1+D:D',
      'A2*$C$1+D:D',
      '7',
      'B3*$C$1+E:E',
    ]);
  });

  it('have the shared formula that came last where its number is used again', () => {
    const cell = (address: string, text: string): string =>
      `<c r="${address}"><f t="shared" si="0">${text}</f><v>1</v></c>`;
    const rows = `<row r="1">${cell('A1', 'X1')}${cell('B1', '')}</row><row r="2">${cell('A2', 'Y2*2')}${cell('B2', '')}</row>`;
    expect(shown(rows).map((cell) => (cell as string[])[2])).toEqual(['X1', 'Y1', 'Y2*2', 'Z2*2']);
  });

  it('know the formula that fills them', () => {
    const rows = `<row r="1"><c r="A1"><f t="array" ref="A1:B2">X1:Y2</f><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row><row r="2"><c r="A2"><v>4</v></c><c r="B2"><f>9</f><v>9</v></c></row><row r="3"><c r="A3"><f t="dataTable" ref="A3:A4" dt2D="1" r1="F1" r2="G1"/><v>1</v></c></row><row r="4"><c r="A4"><v>2</v></c></row>`;
    expect(shown(rows).map((cell) => (cell as string[])[2])).toEqual([
      'X1:Y2',
      'X1:Y2',
      undefined,
      'X1:Y2',
      '9',
      'TABLE(F1,G1)',
      'TABLE(F1,G1)',
    ]);
  });

  it.each([
    ['a hidden row', '<row r="2" hidden="1"><c r="B2"/></row>', '', true],
    ['a row without height', '<row r="2" ht="0"><c r="B2"/></row>', '', true],
    [
      'a hidden column',
      '<row r="2"><c r="B2"/></row>',
      '<cols><col min="2" max="3" hidden="true"/></cols>',
      true,
    ],
    [
      'a column without width',
      '<row r="2"><c r="B2"/></row>',
      '<cols><col min="1" max="16384" width="0"/></cols>',
      true,
    ],
    [
      'the column beside',
      '<row r="2"><c r="B2"/></row>',
      '<cols><col min="3" max="3" hidden="1"/></cols>',
      false,
    ],
    [
      'a collapsed group that is open',
      '<row r="2" outlineLevel="1" collapsed="1" hidden="0"><c r="B2"/></row>',
      '',
      false,
    ],
  ])('are hidden or not: %s', (_, rows, before, isHidden) => {
    expect(cellsOf(rows, before)?.isHidden(1, 1)).toBe(isHidden);
  });
});

describe('a sheet that programs would read differently is refused', () => {
  it.each([
    ['rows out of order', '<row r="2"/><row r="1"/>'],
    ['a cell twice', '<row r="1"><c r="A1"/><c r="A1"/></row>'],
    ['a cell in another row', '<row r="1"><c r="A2"/></row>'],
    ['a cell that is none', '<row r="1"><c r="A0"/></row>'],
    ['a cell beyond the last column', '<row r="1"><c r="XFE1"/></row>'],
    ['a row beyond the last', '<row r="1048577"/>'],
    ['a type that is none', '<row r="1"><c r="A1" t="x"/></row>'],
    ['a shared formula that no cell brings', '<row r="1"><c r="A1"><f t="shared" si="0"/></c></row>'],
    ['two formulas', '<row r="1"><c r="A1"><f>1</f><f>2</f></c></row>'],
    ['an array without its place', '<row r="1"><c r="A1"><f t="array">1</f></c></row>'],
    [
      'arrays over each other',
      '<row r="1"><c r="A1"><f t="array" ref="A1:C1">1</f></c><c r="B1"><f t="array" ref="B1:C1">1</f></c><c r="C1"/></row>',
    ],
    ['two lists of rows', '<row r="1"/></sheetData><sheetData>'],
  ])('%s', (_, rows) => {
    expect(() => cellsOf(rows)).toThrow(/beschädigt \(xl\/worksheets\/sheet1\.xml/);
  });
});

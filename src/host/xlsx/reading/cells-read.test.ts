import { readXlsx } from '../read-xlsx';
import type { CellSnapshot } from '../snapshot';
import { handPackage, withRows, type HandParts } from './testing/hand-package';

/* The shapes are those of files that Excel, LibreOffice and other programs write; the values are read off by hand. */

const cells = (rows: string, given?: HandParts): readonly CellSnapshot[] =>
  readXlsx(withRows(rows, given)).sheets[0]?.cells ?? [];
const values = (rows: string, given?: HandParts): unknown[] => cells(rows, given).map(({ value }) => value);
const formulas = (rows: string, given?: HandParts): (string | undefined)[] =>
  cells(rows, given).map(({ formula }) => formula);

describe('values of a file', () => {
  it.each<[string, string, unknown]>([
    ['a number', '<c r="A1"><v>10250560</v></c>', 10250560],
    ['cents', '<c r="A1"><v>14871326.97</v></c>', 14871326.97],
    ['a number as Excel writes it', '<c r="A1"><v>4.5999999999999999E-2</v></c>', 0.046],
    ['a text of its own', '<c r="A1" t="inlineStr"><is><t>Plan &amp; Ist</t></is></c>', 'Plan & Ist'],
    ['the text of a formula', '<c r="A1" t="str"><f>A2&amp;""</f><v>ja</v></c>', 'ja'],
    ['an empty text of a formula', '<c r="A1" t="str"><f>IF(A2,"","")</f><v></v></c>', ''],
    ['truth', '<c r="A1" t="b"><v>1</v></c>', true],
    ['untruth', '<c r="A1" t="b"><v>0</v></c>', false],
    ['an error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', '#DIV/0!'],
    ['a date in words (44561 is 31.12.2021)', '<c r="A1" t="d"><v>2021-12-31</v></c>', 44561],
    ['a time in words', '<c r="A1" t="d"><v>2021-12-31T12:00:00</v></c>', 44561.5],
    ['a sign, which is no number', '<c r="A1" t="inlineStr"><is><t>-</t></is></c>', '-'],
  ])('%s', (_, cell, expected) => {
    expect(values(`<row r="1">${cell}</row>`)).toEqual([expected]);
  });

  it('have shared texts: plain, of several fonts, with blanks, escaped, without a reading aid', () => {
    const strings = [
      '<si><t>Maß</t></si>',
      '<si><r><t>fett</t></r><r><rPr><b/></rPr><t xml:space="preserve"> und mager</t></r></si>',
      '<si><t xml:space="preserve">  Rand </t></si>',
      '<si><t>a_x000D_\nb_x005F_x0041_</t></si>',
      '<si><t>課</t><rPh sb="0" eb="1"><t>カ</t></rPh></si>',
      '<si/>',
    ].join('');
    const row = [0, 1, 2, 3, 4, 5].map((index) => `<c t="s"><v>${index}</v></c>`).join('');
    expect(values(`<row>${row}</row>`, { strings })).toEqual([
      'Maß',
      'fett und mager',
      '  Rand ',
      'a\r\nb_x0041_',
      '課',
      '',
    ]);
  });

  it('tell an error from its name as a text', () => {
    const row = '<row r="1"><c t="e"><v>#N/A</v></c><c t="inlineStr"><is><t>#N/A</t></is></c></row>';
    expect(cells(row).map(({ error }) => error)).toEqual([true, undefined]);
  });

  it('stand where they belong without addresses, and after gaps', () => {
    const rows =
      '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="5"/><row><c><v>4</v></c></row>';
    expect(cells(rows).map(({ row, column }) => [row, column])).toEqual([
      [0, 0],
      [0, 3],
      [0, 4],
      [5, 0],
    ]);
  });

  it('count days from 1904 on where the workbook says so: 1 January 2021 is 42735 then and 44197 here', () => {
    const given = {
      workbookBefore: '<workbookPr date1904="1"/>',
      styles: '<cellXfs><xf/><xf numFmtId="14"/></cellXfs>',
    };
    const row = '<row><c s="1"><v>42735</v></c><c><v>42735</v></c></row>';
    expect(values(row, given)).toEqual([44197, 42735]);
    expect(readXlsx(withRows(row, given)).leftOut).toEqual([expect.stringContaining('1904')]);
  });

  it.each([
    ['no number', '<c r="A1"><v>zwölf</v></c>'],
    ['an infinite number', '<c r="A1"><v>1e999</v></c>'],
    ['a hexadecimal number', '<c r="A1"><v>0x10</v></c>'],
    ['a text that is missing', '<c r="A1" t="s"><v>7</v></c>'],
    ['no date', '<c r="A1" t="d"><v>gestern</v></c>'],
  ])('are never guessed: %s is refused with its place', (_, cell) => {
    expect(() => readXlsx(withRows(`<row r="1">${cell}</row>`))).toThrow(
      'der Zelle Tabelle1!A1 lässt sich nicht lesen',
    );
  });

  it.each([
    ['<row r="1"><c r="XFE1"/></row>', 'XFE1'],
    ['<row r="1048577"><c><v>1</v></c></row>', 'A1048577'],
    ['<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>', 'A1 kommt zweimal vor'],
  ])('stand on the sheet and once: %s', (rows, place) => {
    expect(() => readXlsx(withRows(rows))).toThrow(place);
  });
});

describe('formulas of a file', () => {
  it('follow their place where the file writes them once for many cells', () => {
    const rows = [
      '<row r="2"><c r="C2"><f t="shared" ref="C2:C4" si="0">A2*$B$1+SUM(A$1:A2)</f><v>1</v></c></row>',
      '<row r="3"><c r="C3"><f t="shared" si="0"/><v>2</v></c></row>',
      '<row r="4"><c r="C4"><f t="shared" si="0"/><v>3</v></c></row>',
    ];
    expect(formulas(rows.join(''))).toEqual([
      '=A2*$B$1+SUM(A$1:A2)',
      '=A3*$B$1+SUM(A$1:A3)',
      '=A4*$B$1+SUM(A$1:A4)',
    ]);
  });

  it('fill a block: dynamic where the metadata say so, of a fixed size otherwise', () => {
    const metadata =
      '<metadata><metadataTypes count="1"><metadataType name="XLDAPR"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext><xda:dynamicArrayProperties xmlns:xda="x" fDynamic="1"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';
    const rows =
      '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">_xlfn.SEQUENCE(2)</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>';
    const dynamic = readXlsx(withRows(rows, { parts: { 'xl/metadata.xml': metadata } }));
    expect(dynamic.sheets[0]?.cells).toEqual([
      { row: 0, column: 0, value: 1, formula: '=SEQUENCE(2)', spill: { rows: 2, columns: 1 }, style: {} },
      { row: 1, column: 0, value: 2, style: {} },
    ]);
    expect(dynamic.leftOut).toEqual([]);
    expect(readXlsx(withRows(rows)).leftOut).toEqual([expect.stringContaining('feste Matrixformeln')]);
  });

  it('into other workbooks stay as their values, and the user is told', () => {
    const rows =
      '<row><c><f>[1]Tabelle1!A1*2</f><v>7</v></c><c><f t="dataTable" ref="B1" r1="A1"/><v>8</v></c></row>';
    const read = readXlsx(withRows(rows));
    expect(read.sheets[0]?.cells.map(({ value, formula }) => [value, formula])).toEqual([
      [7, undefined],
      [8, undefined],
    ]);
    expect(read.leftOut).toHaveLength(2);
  });

  it('inside a table of Excel 2007 get the name of their table', () => {
    const table =
      '<table name="t" displayName="tblPlan" ref="A1:A3" totalsRowCount="1"><tableColumns><tableColumn name="Ist"/></tableColumns><tableStyleInfo name="TableStyleLight9"/></table>';
    const read = readXlsx(
      withRows('<row r="3"><c r="A3"><f>SUBTOTAL(109,[Ist])</f><v>1</v></c></row>', {
        sheetRelations: [['table', '../tables/table1.xml']],
        parts: { 'xl/tables/table1.xml': table },
      }),
    );
    expect(read.sheets[0]?.cells[0]?.formula).toBe('=SUBTOTAL(109,tblPlan[Ist])');
    expect(read.sheets[0]?.tables).toEqual([
      { name: 'tblPlan', address: 'A1:A3', columns: ['Ist'], style: 'TableStyleLight9', showTotals: true },
    ]);
  });

  it('that follow no formula before them are refused', () => {
    expect(() => readXlsx(withRows('<row><c><f t="shared" si="3"/><v>1</v></c></row>'))).toThrow(
      'Tabelle1!A1',
    );
  });
});

it('reads a sheet without a single row', () => {
  expect(readXlsx(handPackage()).sheets).toEqual([expect.objectContaining({ name: 'Tabelle1', cells: [] })]);
});

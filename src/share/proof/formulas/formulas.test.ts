import { LEVELS } from '../../levels';
import { CellSet } from '../disclosure/cell-set';
import { derivedFrom } from '../disclosure/derived';
import { cellKey, cellName, columnOf, rowOf } from '../read/cell-name';
import { Workbook } from '../read/workbook';
import type { BookSpec } from '../testing/book';
import { MAIN, bookOf, zipped } from '../testing/book';
import { Areas } from './areas';
import { isConstant } from './constant';
import { Judge } from './judge';
import { Readers } from './readers';
import { SheetReferences } from './sheet-references';

const TABLE = `<table xmlns="${MAIN}" id="1" name="Plan" displayName="Plan" ref="A1:C4" totalsRowCount="1"><tableColumns><tableColumn id="1" name="Monat"/><tableColumn id="2" name="Ist"/><tableColumn id="3" name="Soll [€]"/></tableColumns></table>`;

const BOOK: BookSpec = {
  styles: `<styleSheet xmlns="${MAIN}"/>`,
  strings: [],
  names:
    '<definedName name="Alle">Jan!$B$2:$B$9</definedName><definedName name="Nah">Jan!B1</definedName><definedName name="Plus">_xlfn.LAMBDA(_xlpm.x,_xlpm.x+Feb!$A$9)</definedName><definedName name="Ab">_xlfn.LAMBDA(_xlpm.s,SUMIF(Feb!$A$1:$A$3,1,_xlpm.s))</definedName><definedName name="Kreis">Kreis</definedName><definedName name="Alle" localSheetId="2">Mär!$A$1</definedName>',
  sheets: [
    {
      title: 'Jan',
      rows: '<row r="1"><c r="E1" cm="0"><f t="array" ref="E1:F2">A1:B2</f><v>1</v></c></row>',
      links: [['table', '../tables/table1.xml']],
    },
    { title: 'Feb', rows: '' },
    { title: 'Mär', rows: '' },
  ],
  parts: {
    'xl/tables/table1.xml': ['application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml', TABLE],
  },
};
const book = new Workbook(zipped(bookOf(BOOK)));

describe('what a formula reads, in C3 of Jan', () => {
  test.each([
    ['A1+$B$2', 'Jan!A1:A1 Jan!B2:B2'],
    ["SUM(Feb!A1:B2,'Mär'!C:C)", 'Feb!A1:B2 Mär!C1:C1048576'],
    ['SUM(Jan:Mär!A1)', 'Jan!A1:A1 Feb!A1:A1 Mär!A1:A1'],
    ['SUM(2:3)', 'Jan!A2:XFD3'],
    ['SUM(Alle)', 'Jan!B2:B9'],
    ["SUM('Mär'!Alle)", 'Mär!A1:A1'],
    // Relative names are written for A1: two columns to the right and two rows below it is D3.
    ['Nah', 'Jan!D3:D3'],
    ['SUM(Plan[Ist])', 'Jan!B2:B3'],
    ["SUM(Plan[[#All],[Ist]:[Soll '[€']]])", 'Jan!B1:C4'],
    ['Plan[[#Totals],[Ist]]', 'Jan!B4:B4'],
    ['[@Ist]', 'Jan!B3:B3'],
    ['SUM(_xlfn.ANCHORARRAY(E1))', 'Jan!E1:F2'],
    ['SUM(A1:INDEX(B:B,3))', 'Jan!A1:B1048576'],
    ['[1]Jan!A1+"Feb!A1"', ''],
    ['SUM(OFFSET(Feb!A1,1,1))', 'Feb!A1:XFD1048576'],
    ['IFERROR(Unbekannt,A1)', 'Jan!A1:A1'],
    // support.microsoft.com, SUMIF: the actual cells to add begin with the first cell of sum_range, and are as many as
    // in range; AVERAGEIF likewise.
    ['SUMIF(A2:A5,"x",B2:B5)', 'Jan!A2:A5 Jan!B2:B5'],
    ['1+SUMIF(A2:A5,"x",Feb!$B$2)', 'Jan!A2:A5 Feb!B2:B2 Feb!B2:B5'],
    ['_xlfn.AVERAGEIF(A:A,1,D1)', 'Jan!A1:A1048576 Jan!D1:D1 Jan!D1:D1048576'],
    ['SUMIF(Alle,{1,2},Nah)', 'Jan!B2:B9 Jan!D3:D3 Jan!D3:D10'],
    ['SUMIF(INDEX(A1:B4,0,1),"x",D2)', 'Jan!A1:B4 Jan!D2:D2 Jan!D2:E5'],
    ['SUMIF(A2:A3,SUM(F1,F2),INDEX(D1:D9,2))', 'Jan!A2:A3 Jan!F1:F1 Jan!F2:F2 Jan!D1:D9 Jan!D1:D10'],
    ['SUMIF(_xlfn.ANCHORARRAY(E1),"x",D8)', 'Jan!E1:F2 Jan!D8:D8 Jan!D8:E9'],
    ['_xlfn.LET(_xlpm.r,A1:A2,SUMIF(_xlpm.r,"x",D2))', 'Jan!A1:A2 Jan!D2:D2 Jan!D2:XFD1048576'],
    ['_xlfn.LET(_xlpm.s,D2,SUMIF(A1:A2,"x",_xlpm.s))', undefined],
    ['LOOKUP(2,A1:A3,D2)', 'Jan!A1:A3 Jan!D2:D2 Jan!D2:F4'],
    ['LOOKUP(2,A1:A3,D1:D3)', 'Jan!A1:A3 Jan!D1:D3'],
    ['SUMIF(A2:A5,"x")', 'Jan!A2:A5'],
    ['INDIRECT("A1")', undefined],
    ['Kreis', undefined],
    ['Plus(A1)', 'Feb!A9:A9 Jan!A1:A1'],
    ['Ab(D2)', undefined],
    ['_xlfn.LET(_xlpm.x,A1,_xlpm.x+1)', 'Jan!A1:A1'],
  ])('%s', (formula, expected) => {
    const areas = new Areas(book).of(formula, { sheet: 'Jan', row: 2, column: 2 });
    const told = areas?.map(
      ({ sheet, top, left, bottom, right }) => `${sheet}!${cellName(top, left)}:${cellName(bottom, right)}`,
    );
    expect(told?.join(' ')).toBe(expected);
  });
});

describe('what must not be in a formula', () => {
  const judge = new Judge(LEVELS.kommune, new Set(['meine']));
  test.each([
    ['_xldudf_AMIP_QUOTE(A1)', 'amip'],
    ['SUM(1,amip.quote(A1))', 'amip'],
    ['_xldudf_ANDERE_F(A1)', 'fremd'],
    ['_xll.Kurs(A1)', 'fremd'],
    ['MeinMakro(A1)', 'fremd'],
    ['[1]!Funktion(A1)', 'verknuepfung'],
    ['[1]Tabelle1!A1', 'verknuepfung'],
    ['TODAY()', 'veraenderlich'],
    ['_xlfn.FORMULATEXT(A1)', 'veraenderlich'],
    ['IF(_xlfn.ISFORMULA(A1),1,2)', 'veraenderlich'],
    ['_xlfn.SHEET()', 'veraenderlich'],
    ['_xlfn.SHEETS()', 'veraenderlich'],
    ['IF(A1,INDIRECT("B1"))', 'veraenderlich'],
    ['SUM(A1:A2)', undefined],
    ['"TODAY() [1]"&A1', undefined],
    ['_xlfn._xlws.FILTER(A1:A2,B1:B2)', undefined],
    ['_xlfn.XLOOKUP(1,Plan[Ist],Plan[Soll])', undefined],
    ['Meine(1)', undefined],
    ['"x"&"TODAY("&A1', undefined],
  ])('%s: %s', (formula, expected) => {
    expect(judge.offenceOf(formula)).toBe(expected);
  });
});

test('functions of other workbooks are foreign although links may stay', () => {
  const judge = new Judge({ ...LEVELS.kommune, links: 'bleiben' }, new Set());
  expect(judge.offenceOf('[1]!Funktion(A1)')).toBe('fremd');
  expect(judge.offenceOf('[1]Tabelle1!A1')).toBeUndefined();
});

test.each([
  ['Feb!A1', false],
  ["'Mär'!A1+Jan:Feb!B1", false],
  ['Apr!A1', true],
  ["SUM('Alt 2'!A1)", true],
  ['"Apr!"&A1', false],
  ['[1]Apr!A1', false],
])('%s leads nowhere: %s', (formula, expected) => {
  expect(new SheetReferences(book).leadNowhere(formula)).toBe(expected);
});

test.each([
  ['"ja,nein"', true],
  ['-1.5', true],
  ['$A$1:$A$3', false],
  ['LEN(A1)<3', false],
  ['Liste', false],
])('%s is a constant: %s', (formula, expected) => {
  expect(isConstant(formula)).toBe(expected);
});

describe('what is derived from B2', () => {
  const cell = (name: string, formula: string) => `<c r="${name}">${formula}<v>1</v></c>`;
  const rows = [
    `<row r="1">${cell('A1', '<f>B2</f>')}${cell('B1', '<f>A1</f>')}${cell('C1', '<f>D1</f>')}</row>`,
    `<row r="2">${cell('B2', '')}${cell('C2', '<f t="shared" si="0" ref="C2:C4">B2*2</f>')}</row>`,
    `<row r="3">${cell('B3', '')}${cell('C3', '<f t="shared" si="0"/>')}</row>`,
    `<row r="4">${cell('D4', '<f t="array" ref="D4:D5">B1:B2</f>')}</row>`,
    `<row r="5">${cell('D5', '')}${cell('E5', '<f>D5</f>')}</row>`,
    `<row r="6">${cell('A6', '<f>SUM(B:B)</f>')}${cell('B6', '<f>B3</f>')}${cell('C6', '<f>A6</f>')}</row>`,
    `<row r="7">${cell('A7', '<f>INDIRECT("B2")</f>')}</row>`,
  ];
  const workbook = new Workbook(
    zipped(bookOf({ ...BOOK, names: '', parts: {}, sheets: [{ title: 'T', rows: rows.join('') }] })),
  );

  test('directly, over others, by blocks, and where nobody can say', () => {
    const hidden = new CellSet();
    hidden.add('T', cellKey('B2'));
    const readers = new Readers(workbook.sheets, new Areas(workbook));
    // A6 counts as weighed with its table, so that C6, which reads only A6, may stay.
    const derived = derivedFrom(hidden, readers, (_, key) => key === cellKey('A6'));
    const names = [...derived].map(([, key]) => cellName(rowOf(key), columnOf(key)));
    expect(names.sort()).toEqual(['A1', 'A7', 'B1', 'C2', 'D4', 'D5', 'E5']);
  });
});

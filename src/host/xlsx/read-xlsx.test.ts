import fc from 'fast-check';
import { EXAMPLE_WORKBOOK } from '../../../test/host/xlsx/example-workbook';
import { sheetOf, workbookOf, type SomeCell } from '../../../test/support/snapshots';
import { readXlsx } from './read-xlsx';
import type { CellSnapshot, StyleSnapshot, ValidationSnapshot, WorkbookSnapshot } from './snapshot';
import { writeXlsx } from './write-xlsx';

/* Texts of every kind, those that XML and Excel's own escapes could spoil among them. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    ' Rand ',
    'a\r\nb\tc',
    '_x0041_',
    '=1+1',
    '-',
    '...',
    'x',
    '007',
    '#N/A',
    '😀',
    '<&>"',
    '\u0000',
  ),
);

const value: fc.Arbitrary<Pick<CellSnapshot, 'value' | 'error'>> = fc.oneof(
  fc.record({ value: text.filter((one) => one !== '') }),
  fc.record({
    value: fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => (one === 0 ? 0 : one)),
  }),
  fc.record({ value: fc.boolean() }),
  fc.record({ value: fc.constantFrom('#N/A', '#DIV/0!', '#REF!'), error: fc.constant(true) }),
);

/* In the form of the formula bar, as Excel shows them. */
const FORMULAS = [
  '=SUM(A1:A3)',
  '=AMIP.KFA(Egl,B8)',
  '=FILTER(A1:A9,B1:B9>0)',
  '=LET(x,1,x+1)',
  '=XLOOKUP("a & b",A1:A3,B1:B3)',
  '=\'Plan 1\'!A1&" Rand "',
  '=A1:A3*2',
  '=@A1:A3*2',
  '=SUM(C1#)',
];

const color = fc
  .integer({ min: 0, max: 0xffffff })
  .map((one) => `#${one.toString(16).toUpperCase().padStart(6, '0')}`);
const border = fc.record(
  { style: fc.constantFrom('thin', 'medium', 'thick', 'hair', 'dashed', 'dotted', 'double'), color },
  { requiredKeys: ['style'] },
);
const style: fc.Arbitrary<StyleSnapshot> = fc.record(
  {
    numberFormat: fc.constantFrom('0.00%', '#,##0.00 "€"', 'm/d/yyyy', '@', '[Red]-0;0'),
    bold: fc.constant(true),
    italic: fc.constant(true),
    underline: fc.constant(true),
    strikethrough: fc.constant(true),
    fontSize: fc.constantFrom(8, 10.5, 16),
    fontName: fc.constantFrom('Arial', 'Segoe UI'),
    color: color.filter((one) => one !== '#000000'),
    fill: color,
    horizontal: fc.constantFrom('left', 'center', 'right', 'justify'),
    vertical: fc.constantFrom('top', 'center'),
    wrap: fc.constant(true),
    indent: fc.integer({ min: 1, max: 9 }),
    locked: fc.constant(false),
    borders: fc
      .record({ top: border, bottom: border, left: border, right: border }, { requiredKeys: [] })
      .filter((sides) => Object.keys(sides).length > 0),
  },
  { requiredKeys: [] },
);

const cell: fc.Arbitrary<SomeCell> = fc
  .record({
    row: fc.oneof(fc.nat(20), fc.constant(1048575)),
    column: fc.oneof(fc.nat(20), fc.constant(16383)),
    content: value,
    formula: fc.option(fc.constantFrom(...FORMULAS), { nil: undefined }),
    style: fc.option(style, { nil: {} }),
  })
  .map(({ content, formula, ...rest }) => ({ ...rest, ...content, ...(formula && { formula }) }));

const validation: fc.Arbitrary<ValidationSnapshot> = fc.oneof(
  fc.record({
    address: fc.constantFrom('B4:B8', 'A1,C3:D4'),
    type: fc.constantFrom('whole', 'decimal', 'date', 'textLength'),
    operator: fc.constantFrom('between', 'notBetween'),
    formulas: fc.tuple(fc.integer({ min: -9, max: 9 }), fc.constantFrom<string | number>('=A1+1', 1.5)),
    ignoreBlanks: fc.boolean(),
  }),
  fc.record({
    address: fc.constant('B9'),
    type: fc.constant('list' as const),
    formulas: fc.tuple(fc.constantFrom('ja,nein', 'a "b",c', '=$A$1:$A$3')),
    ignoreBlanks: fc.boolean(),
    prompt: fc.record({ title: fc.constant('Wahl'), message: text.map((one) => one || 'Bitte wählen') }),
  }),
);

const indexes = fc.uniqueArray(fc.nat(30), { maxLength: 4 }).map((list) => list.sort((a, b) => a - b));
const sizes = fc.dictionary(
  fc.nat(30).map(String),
  fc.integer({ min: 1, max: 300 }).map((pixels) => pixels * 0.75),
);

const workbook: fc.Arbitrary<WorkbookSnapshot> = fc
  .record({
    cells: fc.uniqueArray(cell, { maxLength: 12, selector: ({ row, column }) => `${row},${column}` }),
    columnWidths: sizes,
    rowHeights: sizes,
    hiddenRows: indexes,
    hiddenColumns: indexes,
    frozen: fc.record({ rows: fc.nat(3), columns: fc.nat(3) }),
    validations: fc.array(validation, { maxLength: 3 }),
    showGridlines: fc.boolean(),
    merges: fc.subarray(['A1:D1', 'F3:G9']),
  })
  .map((sheet) => {
    const cells = [...sheet.cells].sort(
      (a, b) => (a.row ?? 0) - (b.row ?? 0) || (a.column ?? 0) - (b.column ?? 0),
    );
    return workbookOf(
      [sheetOf(cells, { ...sheet, cells: sheetOf(cells).cells }), sheetOf([], { name: 'Egal' })],
      {
        activeSheet: 'Plan 1',
      },
    );
  });

it('gives back every workbook that the writer wrote', () => {
  fc.assert(
    fc.property(workbook, (snapshot) => {
      expect(readXlsx(writeXlsx(snapshot))).toEqual({ ...snapshot, leftOut: [] });
    }),
    { numRuns: 200 },
  );
});

const EXAMPLE: WorkbookSnapshot = EXAMPLE_WORKBOOK;

it('reads an example with everything in it: write, read and write again are the same parts', () => {
  const once = readXlsx(writeXlsx(EXAMPLE));
  const again = writeXlsx(once);
  expect(readXlsx(again)).toEqual(once);
  expect(Buffer.from(writeXlsx(readXlsx(again))).equals(Buffer.from(again))).toBe(true);
});

it('reads the names, blocks, tables, pages and properties of the example', () => {
  const { sheets, names, properties, customXmlParts, activeSheet, leftOut } = readXlsx(writeXlsx(EXAMPLE));
  const sorted = [...EXAMPLE.names].sort((a, b) => (a.name < b.name ? -1 : 1));
  expect(names).toEqual(sorted);
  expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual(
    EXAMPLE.sheets.map(({ name, visibility }) => [name, visibility]),
  );
  expect(sheets[0]?.cells.find(({ spill }) => spill)).toMatchObject({
    row: 13,
    column: 0,
    formula: '=AMIP.RESSOURCENTABELLE(AMIP_Egl,AMIP_VK,B6,AMIP_Bedarf,B8,B9)',
    spill: { rows: 7, columns: 4 },
  });
  expect(sheets[1]?.tables).toEqual(EXAMPLE.sheets[1]?.tables);
  expect(sheets[0]?.page).toEqual(EXAMPLE.sheets[0]?.page);
  expect(sheets[0]?.protection).toEqual(EXAMPLE.sheets[0]?.protection);
  expect([properties, activeSheet]).toEqual([EXAMPLE.properties, EXAMPLE.activeSheet]);
  expect(customXmlParts).toEqual(['<amip xmlns="urn:amip"><stand>2021-12</stand></amip>']);
  expect(leftOut).toEqual([]);
});

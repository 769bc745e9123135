import { strToU8, zipSync } from 'fflate';
import { prove } from '../..';
import type { Fault } from '../../testing/faults';
import {
  FALLZAHLEN,
  TYPES,
  WORKBOOK,
  ZIELE,
  all,
  append,
  edit,
  flawsOf,
  messagesOf,
  related,
  withPart,
  without,
} from '../../testing/faults';
import { COPY, REPORT, SOURCE, zipped } from '../../testing/plan';

const TABLE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';
const table = (ref: string, columns: readonly string[]) =>
  withPart(
    'xl/tables/table1.xml',
    TABLE_TYPE,
    `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="T" displayName="T" ref="${ref}"><tableColumns>${columns.map((name, index) => `<tableColumn id="${index + 1}" name="${name}"/>`).join('')}</tableColumns></table>`,
    ZIELE,
    ['table', '../tables/table1.xml'],
  );

const FAULTS: readonly (Fault & { readonly says: string })[] = [
  {
    what: 'a part is cut off',
    copy: edit(ZIELE, '</worksheet>', ''),
    says: 'nicht lesbar',
    flaws: ['paket'],
  },
  {
    what: 'a prefix is not declared',
    copy: edit(
      FALLZAHLEN,
      ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
      '',
    ),
    says: 'nicht lesbar',
    flaws: ['paket'],
  },
  { what: 'a document type', copy: edit(ZIELE, /^/, '<!DOCTYPE a>'), says: 'nicht lesbar', flaws: ['paket'] },
  {
    what: 'a name that leads out of the package',
    copy: (files) => ({ ...files, '../x.xml': '<a/>' }),
    says: 'unzulässigen Namen ../x.xml',
    flaws: ['paket'],
  },
  {
    what: 'a type for a part that is gone',
    copy: without('xl/charts/chart1.xml'),
    says: 'Inhaltstyp für xl/charts/chart1.xml',
    flaws: ['paket'],
  },
  {
    what: 'a part without a type',
    copy: (files) => ({ ...related(ZIELE, ['image', '../media/a.bin'])(files), 'xl/media/a.bin': 'x' }),
    says: 'fehlt der Inhaltstyp von xl/media/a.bin',
    flaws: ['paket'],
  },
  {
    what: 'a relationship that leads nowhere',
    copy: related(ZIELE, ['image', '../a.xml']),
    says: 'verweist xl/worksheets/sheet1.xml auf xl/a.xml',
    flaws: ['paket'],
  },
  {
    what: 'an element without its relationship',
    copy: append(ZIELE, 'worksheet', '<drawing r:id="rId9"/>'),
    says: 'Element drawing in xl/worksheets/sheet1.xml',
    flaws: ['paket'],
  },
  {
    what: 'a part that nothing leads to',
    copy: (files) => ({ ...files, 'xl/media/a.xml': '<a/>' }),
    says: 'kein Verweis zu xl/media/a.xml',
    flaws: ['paket'],
  },
  {
    what: 'another main type',
    copy: edit(TYPES, 'sheet.main+xml', 'sheet+xml'),
    says: 'keiner Arbeitsmappe',
    flaws: ['paket'],
  },
  {
    what: 'two sheets of one title',
    copy: edit(WORKBOOK, 'name="Weitergabe"', 'name="ziele"'),
    says: '„ziele“ doppelt',
    flaws: ['paket'],
  },
  {
    what: 'a tab that is not there',
    copy: edit(WORKBOOK, 'activeTab="0"', 'activeTab="3"'),
    says: 'Blatt, das es nicht gibt',
    flaws: ['paket'],
  },
  {
    what: 'a name of a sheet that is not there',
    copy: edit(WORKBOOK, 'localSheetId="0"', 'localSheetId="3"'),
    says: 'Name _xlnm.Print_Area',
    flaws: ['paket'],
  },
  {
    what: 'a style that is not there',
    copy: edit(ZIELE, 's="2"', 's="3"'),
    says: 'ein Format',
    flaws: ['paket B5'],
  },
  {
    what: 'a shared text that is not there',
    copy: edit(ZIELE, '<v>3</v>', '<v>12</v>'),
    says: 'einen Text',
    flaws: ['paket A5'],
  },
  {
    what: 'a number that is none',
    copy: edit(ZIELE, '<v>120</v>', '<v>12O</v>'),
    says: 'keine gültige Zahl',
    flaws: ['paket B2'],
  },
  {
    what: 'metadata that are not there',
    copy: edit(ZIELE, '<c r="B2">', '<c r="B2" cm="1">'),
    says: 'Metadaten',
    flaws: ['paket'],
  },
  {
    what: 'a cell twice',
    copy: edit(ZIELE, '<c r="B2">', '<c r="B2"/><c r="B2">'),
    says: 'steht in der Kopie doppelt',
    flaws: ['paket B2'],
  },
  {
    what: 'a table that lost a column',
    copy: table('A1:B3', ['Monat']),
    says: 'xl/tables/table1.xml nicht zu ihrem Bereich',
    flaws: ['paket'],
  },
  {
    what: 'a table whose heading is another',
    source: table('A1:B3', ['Monat', 'Integrationen']),
    copy: table('A1:B3', ['Monat', 'Spalte2']),
    says: 'Überschrift der Tabelle',
    flaws: ['paket B1'],
  },
];

test.each(FAULTS)('$what', async ({ flaws, says, ...fault }) => {
  expect(await flawsOf(fault)).toEqual(flaws);
  expect(await messagesOf(fault)).toContainEqual(expect.stringContaining(says));
});

test('a table that fits is none', async () => {
  const fitting = table('A1:B3', ['Monat', 'Integrationen']);
  expect(await flawsOf({ source: fitting, copy: fitting })).toEqual([]);
});

test('no ZIP at all', async () => {
  expect(await prove(zipped(SOURCE), strToU8('no ZIP'), REPORT)).toMatchObject([{ check: 'paket' }]);
});

test('a part twice', async () => {
  // Two parts of the same length whose names differ in one letter, then renamed in the bytes.
  const bytes = zipSync(
    Object.fromEntries(
      Object.entries({ ...COPY, 'xl/stylez.xml': '<a/>' }).map(([name, text]) => [
        name,
        strToU8(text as string),
      ]),
    ),
    { level: 0 },
  );
  const text = Buffer.from(bytes).toString('latin1').replaceAll('xl/stylez.xml', 'xl/styles.xml');
  const flaws = await prove(zipped(SOURCE), Buffer.from(text, 'latin1'), REPORT);
  expect(flaws[0]?.message).toContain('zweimal');
});

test('UTF-16 is read like UTF-8', async () => {
  const utf16 = (files: typeof COPY, part: string) => ({
    ...files,
    [part]: new Uint8Array(Buffer.from(`\ufeff${files[part] as string}`, 'utf16le')),
  });
  const copy = (files: typeof COPY) => utf16(utf16(files, ZIELE), 'xl/sharedStrings.xml');
  expect(await flawsOf({ copy })).toEqual([]);
});

test('where the workbook part cannot be read, no other part is blamed', async () => {
  // The writer declared the prefix on each sheet by itself, and one was added without.
  const sheetWithout = all(
    edit(WORKBOOK, ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"', ''),
  );
  expect(await messagesOf({ copy: sheetWithout })).toEqual([
    'In der Kopie ist xl/workbook.xml nicht lesbar.',
  ]);
});

test('a member that is not what was packed', async () => {
  const files = Object.entries(COPY).map(([name, text]) => [name, strToU8(text as string)]);
  const bytes = zipSync(Object.fromEntries(files), { level: 0 });
  const text = Buffer.from(bytes).toString('latin1').replace('<t>Monat</t>', '<t>Monet</t>');
  const [flaw] = await prove(zipped(SOURCE), Buffer.from(text, 'latin1'), REPORT);
  expect(flaw?.message).toContain('Prüfsumme von xl/sharedStrings.xml');
});

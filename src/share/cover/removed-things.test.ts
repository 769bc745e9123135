import { openPackage } from '../package/open-package';
import { rewrite } from '../copy';
import type { SmallCell } from '../digest/testing/small-workbook';
import { smallWorkbook } from '../digest/testing/small-workbook';
import { LEVELS } from '../levels';
import type { RecipientLevel } from '../levels';
import { packageBytes } from '../steps/testing/package';
import type { TestPackage } from '../steps/testing/package';
import { spreadsheetType } from '../testing/everything/vocabulary';
import { FileWorkbook } from '../workbook/file-workbook';

/** What the sheet *Weitergabe* of the copy says under a heading, up to the next one. */
async function said(source: Uint8Array, heading: string, level: RecipientLevel = 'kommune') {
  const request = { level, options: LEVELS[level], recipient: '', day: '2026-11-27' };
  const outcome = await rewrite(source, request);
  if (!outcome.done) throw new Error(outcome.refusals.map(({ message }) => message).join(' '));
  const cells = new FileWorkbook(openPackage(outcome.copy)).cells('Weitergabe');
  const texts: unknown[] = [];
  for (let row = 0, isUnder = false; cells && row < 60; row += 1) {
    const [label, text] = [0, 1].map((column) => cells.value(row, column)?.value ?? '');
    const isPlace = String(label).startsWith('Blatt');
    if (label !== '' && !isPlace) isUnder = label === heading;
    if (isUnder && text !== '') texts.push(isPlace ? `${String(label)}: ${String(text)}` : text);
  }
  return texts;
}

const NOT_HELD = 'Nicht enthalten';
const CELLS = '<row r="1"><c r="A1"><v>1</v></c></row>';
const book = (more: TestPackage) =>
  packageBytes({ ...more, sheets: [{ rows: CELLS, ...more.sheets?.[0] }, ...(more.sheets?.slice(1) ?? [])] });
const MICROSOFT = 'http://schemas.microsoft.com/office/2017/10/relationships';

/** As Excel stores one comment: the comment, its author, a note for older versions, and the shape of that. */
const ONE_COMMENT = book({
  sheets: [
    {
      after: '<legacyDrawing r:id="v"/>',
      relations: [
        ['n', 'comments', '../comments1.xml'],
        ['t', `${MICROSOFT}/threadedComment`, '../threadedComments/threadedComment1.xml'],
        ['v', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ],
    },
  ],
  workbookRelations: [['p', `${MICROSOFT}/person`, 'persons/person.xml']],
  parts: {
    'xl/comments1.xml': [
      '<comments><commentList><comment ref="A1"/></commentList></comments>',
      spreadsheetType('comments'),
    ],
    'xl/threadedComments/threadedComment1.xml': [
      '<ThreadedComments><threadedComment ref="A1"><text>x</text></threadedComment></ThreadedComments>',
      'application/vnd.ms-excel.threadedcomments+xml',
    ],
    'xl/persons/person.xml': [
      '<personList><person displayName="E"/></personList>',
      'application/vnd.ms-excel.person+xml',
    ],
    'xl/drawings/vmlDrawing1.vml': [
      '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape><x:ClientData ObjectType="Note"><x:Row>0</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>',
      'application/vnd.openxmlformats-officedocument.vmlDrawing',
    ],
  },
});

const ONE_PIVOT = book({
  sheets: [{ relations: [['p', 'pivotTable', '../pivotTables/pivotTable1.xml']] }],
  parts: {
    'xl/pivotTables/pivotTable1.xml': [
      '<pivotTableDefinition><location ref="C1:D2"/></pivotTableDefinition>',
      spreadsheetType('pivotTable'),
    ],
    'xl/pivotCache/d.xml': ['<pivotCacheDefinition/>', spreadsheetType('pivotCacheDefinition')],
    'xl/pivotCache/r.xml': ['<pivotCacheRecords/>', spreadsheetType('pivotCacheRecords')],
  },
  relations: {
    'xl/pivotTables/pivotTable1.xml': [['d', 'pivotCacheDefinition', '../pivotCache/d.xml']],
    'xl/pivotCache/d.xml': [['r', 'pivotCacheRecords', 'r.xml']],
  },
});

const FILTERED = book({
  sheets: [
    {
      after:
        '<autoFilter ref="A1:B4"><filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn></autoFilter>',
    },
  ],
});

const LINKED = book({
  sheets: [
    { after: '<hyperlinks><hyperlink ref="A1" location="Intern!A1"/></hyperlinks>' },
    { title: 'Intern', state: 'hidden' },
  ],
});

test.each([
  ['one comment', ONE_COMMENT, ['1 Kommentar oder Notiz']],
  ['one pivot table', ONE_PIVOT, ['1 Pivot-Tabelle oder Datenschnitt (die Werte bleiben)']],
  ['one criterion', FILTERED, ['1 Kriterium eines Filters oder einer Sortierung']],
  ['a link to a hidden sheet', LINKED, ['1 ausgeblendetes oder weggelassenes Blatt; 1 Link']],
  ['nothing', book({}), ['Die Kopie enthält alles, was die Arbeitsmappe zeigt.']],
])('%s is told as a user counts', async (_, source, expected) => {
  expect(await said(source, NOT_HELD)).toEqual(expected);
});

const small = (rows: readonly (readonly SmallCell[])[], names = {}) =>
  smallWorkbook({ sheets: { Zahlen: rows }, names });

test('a copy that hides numbers is not said to hold everything', async () => {
  const source = small(
    [
      ['a', 1],
      ['b', 9],
    ],
    { AMIP_Fallzahlen_1_keine: 'Zahlen!$A$1:$B$2' },
  );
  expect((await said(source, NOT_HELD)).at(-1)).not.toBe(
    'Die Kopie enthält alles, was die Arbeitsmappe zeigt.',
  );
});

test('a copy with values of what it cannot read is not said to hold everything', async () => {
  const source = small([['x', ['WEBSERVICE("u")', 7]]]);
  expect(await said(source, 'Werte statt Formeln')).toEqual([
    '1 Formel ist jetzt ein Wert. Grund: abhängig von etwas, das die Kopie nicht zeigt.',
    'Blatt „Zahlen“: 1 Formel ist jetzt ein Wert (B1)',
  ]);
  expect(await said(source, NOT_HELD)).toEqual([
    'Sonst enthält die Kopie alles, was die Arbeitsmappe zeigt.',
  ]);
});

test('a formula without a stored value is a calculation all the same', async () => {
  const source = packageBytes({
    sheets: [{ rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f></c></row>' }],
  });
  expect(await said(source, 'Eigene Berechnungen')).toEqual([
    'Die folgende Zelle ist eine eigene Berechnung des Jobcenters, keine veröffentlichte Zahl der genannten Quellen.',
    'Blatt „Plan“: Eigene Berechnung: 1 Zelle (B1)',
  ]);
});

test('a formula that tells how the workbook is made does not change by itself', async () => {
  expect(await said(small([[['SHEET()', 1]]]), 'Werte statt Formeln')).toEqual([
    '1 Formel ist jetzt ein Wert. Grund: in der Kopie könnte sich etwas anderes ergeben.',
    'Blatt „Zahlen“: 1 Formel ist jetzt ein Wert (A1)',
  ]);
});

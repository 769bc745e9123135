import { withSheets } from './part-titles';
import { Workbook } from './read/workbook';
import { edit, messagesOf, without, WORKBOOK } from './testing/faults';
import { COPY, SOURCE, zipped } from './testing/plan';

const WORKBOOKS = [new Workbook(zipped(COPY)), new Workbook(zipped(SOURCE))];

// In plan.ts: sheet1 is Ziele, sheet2 is Fallzahlen with a drawing and a chart; sheet4 of the source is not in the copy.
test.each([
  ['in xl/worksheets/sheet1.xml noch Spuren', 'in Blatt „Ziele“ noch Spuren'],
  ['Ein Diagramm (xl/charts/chart1.xml) fehlt.', 'Ein Diagramm (Blatt „Fallzahlen“) fehlt.'],
  ['von xl/worksheets/sheet1.xml zu xl/drawings/drawing1.xml.', 'von Blatt „Ziele“ zu Blatt „Fallzahlen“.'],
  ['in xl/worksheets/sheet4.xml', 'in Blatt „Prüfung“'],
  [
    'in xl/workbook.xml, xl/styles.xml und docProps/core.xml',
    'in xl/workbook.xml, xl/styles.xml und docProps/core.xml',
  ],
  ['Teil xl/charts/chart2.xml', 'Teil xl/charts/chart2.xml'],
])('%s', (message, expected) => {
  expect(withSheets(message, WORKBOOKS)).toBe(expected);
});

test('what the proof finds is told by its sheet', async () => {
  const copy = edit('xl/charts/chart1.xml', 'idx="2"><c:v>11', 'idx="2"><c:v>12');
  expect(await messagesOf({ copy })).toEqual([
    'Ein Diagramm (Blatt „Fallzahlen“) zeigt in der Kopie andere Werte.',
  ]);
});

test('a package whose sheets cannot be found is told by its parts', async () => {
  expect(await messagesOf({ copy: without(WORKBOOK) })).toContainEqual(
    expect.stringContaining('xl/workbook.xml'),
  );
});

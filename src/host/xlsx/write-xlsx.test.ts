import { sheetOf, workbookOf } from '../../../test/support/snapshots';
import { partsOf } from '../../../test/support/xlsx-parts';
import type { WorkbookSnapshot } from './snapshot';
import { writeXlsx } from './write-xlsx';

const part = (snapshot: WorkbookSnapshot, path: string): string =>
  partsOf(writeXlsx(snapshot)).get(path) ?? '';

describe('the sheets of a written workbook', () => {
  it.each(['', 'x'.repeat(32), 'a/b', 'a[b]', "'a", "a'", 'a:b', 'a*', 'a?'])(
    'refuse the name %j',
    (name) => {
      expect(() => writeXlsx(workbookOf([sheetOf([], { name })]))).toThrow(
        `Der Blattname „${name}“ ist in Excel nicht erlaubt`,
      );
    },
  );

  it('refuse equal names and a workbook that shows nothing', () => {
    expect(() => writeXlsx(workbookOf([sheetOf([], { name: 'a' }), sheetOf([], { name: 'A' })]))).toThrow(
      'kommt zweimal vor',
    );
    expect(() => writeXlsx(workbookOf([sheetOf([], { visibility: 'hidden' })]))).toThrow(
      'kein sichtbares Blatt',
    );
  });

  it('show the first visible one where the active one is hidden', () => {
    const sheets = [sheetOf([], { name: 'a', visibility: 'hidden' }), sheetOf([], { name: 'b' })];
    expect(part(workbookOf(sheets, { activeSheet: 'a' }), 'xl/workbook.xml')).toContain('activeTab="1"');
  });
});

describe('the other parts of a written workbook', () => {
  it('hold each text once and count its uses', () => {
    const cells = ['a', 'b', 'a'].map((value, column) => ({ column, value }));
    expect(part(workbookOf([sheetOf(cells)]), 'xl/sharedStrings.xml')).toContain(
      'count="3" uniqueCount="2"><si><t>a</t></si><si><t>b</t></si>',
    );
  });

  it('hold custom XML as it is, in the encoding of the file, with an id of its own', () => {
    const parts = ['<?xml version="1.0" encoding="utf-16"?>\n<a>ä</a>', '<a>ä</a>'];
    const snapshot = workbookOf([sheetOf([])], { customXmlParts: parts });
    expect(part(snapshot, 'customXml/item1.xml')).toBe(
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<a>ä</a>',
    );
    const ids = [1, 2].map(
      (item) => /itemID="([^"]+)"/.exec(part(snapshot, `customXml/itemProps${item}.xml`))?.[1],
    );
    expect(ids[0]).toMatch(/^\{[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}\}$/);
    expect(ids[0]).not.toBe(ids[1]);
  });

  it('name the author only where the workbook does', () => {
    expect(part(workbookOf([sheetOf([])]), 'docProps/core.xml')).not.toContain('creator');
    const properties = { author: 'Müller & Co', title: 'AMIP' };
    expect(part(workbookOf([sheetOf([])], { properties }), 'docProps/core.xml')).toContain(
      '<dc:title>AMIP</dc:title><dc:creator>Müller &amp; Co</dc:creator>',
    );
  });

  it('merge no cell with itself', () => {
    const xml = part(workbookOf([sheetOf([], { merges: ['A1:A1', 'B1:C2'] })]), 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('<mergeCells count="1"><mergeCell ref="B1:C2"/></mergeCells>');
  });
});

describe('writing many cells', () => {
  const numbers = (rows: number): WorkbookSnapshot =>
    workbookOf([
      sheetOf(
        Array.from({ length: rows * 10 }, (_, at) => ({
          row: Math.floor(at / 10),
          column: at % 10,
          value: at / 7,
        })),
      ),
    ]);
  const time = (snapshot: WorkbookSnapshot): number => {
    const start = performance.now();
    writeXlsx(snapshot);
    return performance.now() - start;
  };

  it('takes time in proportion to their number', () => {
    const [few, many] = [numbers(300), numbers(3000)];
    time(few);
    const ratios = Array.from({ length: 3 }, () => time(many) / time(few));
    // Ten times the cells: a quadratic step anywhere would make it a hundred times.
    expect(Math.min(...ratios)).toBeLessThan(30);
  });
});

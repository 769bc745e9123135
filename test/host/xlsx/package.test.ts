import { validateXML } from 'xmllint-wasm';
import { writeXlsx } from '../../../src/host/xlsx/write-xlsx';
import { partsOf } from '../../support/xlsx-parts';
import { EXAMPLE_WORKBOOK } from './example-workbook';

const bytes = writeXlsx(EXAMPLE_WORKBOOK);
const parts = partsOf(bytes);
const part = (path: string): string => parts.get(path) ?? '';

/** The children of the root element, in order. */
function children(xml: string): string[] {
  const found: string[] = [];
  let depth = 0;
  for (const [, closing, name = '', selfClosing] of xml.matchAll(/<(\/?)([A-Za-z][\w:.]*)[^>]*?(\/?)>/g)) {
    if (closing) depth -= 1;
    else {
      if (depth === 1) found.push(name);
      if (!selfClosing) depth += 1;
    }
  }
  return found;
}

/* Excel calls a file damaged whose elements stand in another order than the schema names them. */
const ORDER: Readonly<Record<string, string>> = {
  // ECMA-376 Part 1, 18.3.1.99 CT_Worksheet
  'xl/worksheets/': `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection
    protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr
    conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks
    colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture
    oleObjects controls webPublishItems tableParts extLst`,
  // 18.2.27 CT_Workbook
  'xl/workbook.xml': `fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups
    externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches`,
  // 18.8.39 CT_Stylesheet
  'xl/styles.xml':
    'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
  // 18.5.1.2 CT_Table
  'xl/tables/': 'autoFilter sortState tableColumns tableStyleInfo extLst',
  // 18.9.12 CT_Metadata
  'xl/metadata.xml':
    'metadataTypes metadataStrings mdxMetadata futureMetadata cellMetadata valueMetadata extLst',
};

describe('the parts of a written workbook', () => {
  it('are well-formed XML', async () => {
    const xml = [...parts].map(([path, contents]) => ({ fileName: path.replace(/\W/g, '_'), contents }));
    expect((await validateXML({ xml, normalization: 'format' })).errors).toEqual([]);
  });

  it.each(Object.entries(ORDER))('have their elements in the order of the schema: %s', (path, order) => {
    const allowed = order.split(/\s+/);
    const matching = [...parts].filter(([name]) => name.startsWith(path) && name.endsWith('.xml'));
    expect(matching.length).toBeGreaterThan(0);
    for (const [name, xml] of matching) {
      const places = children(xml).map((child) => allowed.indexOf(child));
      expect([name, places]).toEqual([name, [...places].sort((a, b) => a - b)]);
      expect(places).not.toContain(-1);
    }
  });

  it('have every kind of element of a worksheet that the writer knows', () => {
    const all = new Set(
      [...parts].flatMap(([path, xml]) => (path.startsWith('xl/work') ? children(xml) : [])),
    );
    expect([...all].sort()).toEqual(
      [
        'bookViews',
        'calcPr',
        'cols',
        'dataValidations',
        'definedNames',
        'dimension',
        'drawing',
        'fileVersion',
        'headerFooter',
        'mergeCells',
        'pageMargins',
        'pageSetup',
        'rowBreaks',
        'sheetData',
        'sheetFormatPr',
        'sheetPr',
        'sheetProtection',
        'sheetViews',
        'sheets',
        'tableParts',
        'workbookPr',
      ]
        .concat('Relationship')
        .sort(),
    );
  });

  it('are reached by relationships, each of which leads to a part', () => {
    const targets = [...parts].flatMap(([path, xml]) => {
      if (!path.endsWith('.rels')) return [];
      const source = `http://x/${path.replace('_rels/', '').replace('.rels', '')}`;
      return [...xml.matchAll(/Target="([^"]+)"/g)].map(([, target = '']) =>
        new URL(target, source).pathname.slice(1),
      );
    });
    const others = [...parts.keys()].filter(
      (path) => !path.endsWith('.rels') && path !== '[Content_Types].xml',
    );
    expect([...targets].sort()).toEqual(others.sort());
  });

  it('have a content type of their own, but for custom XML', () => {
    const overrides = [...part('[Content_Types].xml').matchAll(/PartName="\/([^"]+)"/g)].map(
      ([, path]) => path,
    );
    const others = [...parts.keys()].filter(
      (path) => !path.endsWith('.rels') && path !== '[Content_Types].xml',
    );
    expect(others.filter((path) => !overrides.includes(path))).toEqual(['customXml/item1.xml']);
    expect(overrides.filter((path) => !parts.has(path ?? ''))).toEqual([]);
  });

  it('begin with the content types, and name relationships that exist', () => {
    expect([...parts.keys()][0]).toBe('[Content_Types].xml');
    for (const [path, xml] of parts) {
      const relationships = part(path.replace(/([^/]+)$/, '_rels/$1.rels'));
      for (const [, id] of xml.matchAll(/ r:id="([^"]+)"/g)) expect(relationships).toContain(`Id="${id}"`);
    }
  });

  it('store custom functions under their name in a file, with the cached value', () => {
    expect(part('xl/worksheets/sheet1.xml')).toContain(
      '<c r="B10" s="3"><f>_xldudf_AMIP_KFA(AMIP_Bedarf,B8)</f><v>2235498.25</v></c>',
    );
    expect([...parts.values()].join('')).not.toMatch(/AMIP\.[A-Za-z]/);
  });

  it('store a spilled block as a dynamic array with its metadata', () => {
    expect(part('xl/worksheets/sheet1.xml')).toMatch(
      /<c r="A14"[^>]* cm="1"><f t="array" ref="A14:D20">_xldudf_AMIP_RESSOURCENTABELLE\([^<]*<\/f><v><\/v><\/c>/,
    );
    expect(part('xl/worksheets/sheet1.xml')).toMatch(/<c r="C18" s="\d+"><v>2235498.25<\/v><\/c>/);
    expect(part('xl/metadata.xml')).toMatch(/name="XLDAPR".*fDynamic="1" fCollapsed="0".*<rc t="1" v="0"\/>/);
    expect(part('[Content_Types].xml')).toContain('spreadsheetml.sheetMetadata+xml');
    expect(part('xl/_rels/workbook.xml.rels')).toContain('relationships/sheetMetadata"');
  });

  it('do not ask Excel to calculate while it opens the file', () => {
    expect(part('xl/workbook.xml')).toContain('<calcPr calcId="191029"/>');
  });

  it('leave out what a workbook does not have', () => {
    const plain = {
      ...EXAMPLE_WORKBOOK,
      sheets: EXAMPLE_WORKBOOK.sheets.slice(3),
      names: [],
      customXmlParts: [],
    };
    const sheets = plain.sheets.map((sheet) => ({ ...sheet, visibility: 'visible' as const }));
    expect([...partsOf(writeXlsx({ ...plain, sheets })).keys()].sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'docProps/app.xml',
      'docProps/core.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
  });

  it('are the same bytes for the same workbook, on another day and in another time zone', () => {
    const zone = process.env['TZ'];
    jest.useFakeTimers({ now: new Date('2031-05-01T12:00:00Z') });
    process.env['TZ'] = 'Pacific/Auckland';
    try {
      expect(Buffer.from(writeXlsx(structuredClone(EXAMPLE_WORKBOOK))).equals(Buffer.from(bytes))).toBe(true);
    } finally {
      jest.useRealTimers();
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });
});

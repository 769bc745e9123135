import { HEAD, MAIN, spreadsheetType } from '../testing/everything/vocabulary';
import { DRAWING_TYPE, anchored, drawingPart, picture, shape } from './testing/drawing';
import { afterRows, jobOf, packageBytes, removedTexts } from './testing/package';
import { vocabulariesStep } from './vocabularies';

const Z = 'xmlns:z="urn:hersteller"';
const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

it('removes additions of other programs to sheets, workbook and styles, and leaves those of Excel', async () => {
  const own =
    '<ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting/></x14:conditionalFormattings></ext>';
  const foreign = '<ext uri="Zusatz"><z:daten xmlns:z="urn:hersteller">intern</z:daten></ext>';
  const boxes =
    '<ext uri="{C7286773-470A-42A8-94C5-96B5CB345126}"><f:xfComplement xmlns:f="http://schemas.microsoft.com/office/spreadsheetml/2022/featurepropertybag" i="0"/></ext>';
  const styles = (extension: string) =>
    `${HEAD}<styleSheet xmlns="${MAIN}"><cellXfs count="1"><xf numFmtId="0">${extension}</xf></cellXfs></styleSheet>`;
  const job = jobOf(
    packageBytes({
      sheets: [{ after: `<extLst>${foreign}${own}</extLst>` }],
      workbookAfter: `<extLst>${foreign}</extLst>`,
      workbookRelations: [
        ['rId1', 'styles', 'styles.xml'],
        [
          'rId2',
          'http://schemas.microsoft.com/office/2022/11/relationships/FeaturePropertyBag',
          'featurePropertyBag/featurePropertyBag.xml',
        ],
      ],
      parts: {
        'xl/styles.xml': [styles(`<extLst>${boxes}</extLst>`), spreadsheetType('styles')],
        'xl/featurePropertyBag/featurePropertyBag.xml': [
          '<FeaturePropertyBags/>',
          'application/vnd.ms-excel.featurepropertybag+xml',
        ],
      },
    }),
  );
  await vocabulariesStep.run(job);
  expect(afterRows(job)).toBe(`<extLst>${own}</extLst>`);
  expect(job.draft.xml('xl/workbook.xml')).toContain('</sheets></workbook>');
  expect(job.draft.xml('xl/styles.xml')).toBe(styles(''));
});

/** Drawings as another program writes them, and what is left. */
const DRAWN: readonly (readonly [what: string, before: string, after: string])[] = [
  ['an element', `<z:notiz ${Z}>intern</z:notiz>${anchored(shape('A'))}`, anchored(shape('A'))],
  [
    'an attribute, with its declaration',
    anchored(shape('A', { attributes: ` ${Z} z:notiz="intern"` })),
    anchored(shape('A')),
  ],
  [
    'an addition to a picture',
    anchored(picture(`<a:blip><a:extLst><a:ext uri="{X}"><z:n ${Z}/></a:ext></a:extLst></a:blip>`)),
    anchored(picture('<a:blip></a:blip>')),
  ],
  [
    'an alternative, of which the one for others stays',
    `<mc:AlternateContent><mc:Choice Requires="z" ${Z}><z:n>intern</z:n></mc:Choice><mc:Fallback>${anchored(shape('A'))}</mc:Fallback></mc:AlternateContent>`,
    anchored(shape('A')),
  ],
  [
    'one alternative of two',
    `<mc:AlternateContent><mc:Choice Requires="z" ${Z}/><mc:Choice Requires="a14">${anchored(shape('A'))}</mc:Choice></mc:AlternateContent>`,
    `<mc:AlternateContent><mc:Choice Requires="a14">${anchored(shape('A'))}</mc:Choice></mc:AlternateContent>`,
  ],
];

it.each(DRAWN)('takes %s out of a drawing', async (_, before, after) => {
  const job = jobOf(
    packageBytes({
      sheets: [{ after: '<drawing r:id="d"/>', relations: [['d', 'drawing', '../drawings/drawing1.xml']] }],
      parts: { 'xl/drawings/drawing1.xml': [drawingPart(before), DRAWING_TYPE] },
    }),
  );
  await vocabulariesStep.run(job);
  expect(job.draft.xml('xl/drawings/drawing1.xml')).toBe(drawingPart(after));
  expect(removedTexts(job)).toEqual(['Zusatz eines anderen Programms in „Plan“']);
});

it('takes additions out of rows, where the prefix is declared around them', async () => {
  const rows = (row: string, cell: string) =>
    `<row r="1"${row}><c r="A1"${cell}><v>1</v></c><c r="B1"><v>2</v></c></row>`;
  const sheet = (attributes: string, content: string) =>
    `${HEAD}<worksheet xmlns="${MAIN}"${attributes}><sheetData>${content}</sheetData></worksheet>`;
  const job = jobOf(packageBytes({ sheets: [{ rows: '<row r="1"/>' }] }));
  job.draft.setXml('xl/worksheets/sheet1.xml', sheet(` ${MC} ${Z} mc:Ignorable="z"`, ''));
  job.draft.setRows('xl/worksheets/sheet1.xml', [rows(' z:geheim="1"', ' z:notiz="intern"')]);
  await vocabulariesStep.run(job);
  const text = new TextDecoder().decode(job.draft.bytes('xl/worksheets/sheet1.xml'));
  expect(text).toBe(sheet(` ${MC}`, rows('', '')));
});

import { CHART, HEAD, RELATIONS } from '../testing/everything/vocabulary';
import { objectsStep } from './objects';
import { dangling } from './testing/dangling';
import { CHART_TYPE, DRAWING_TYPE, anchored, drawingPart, place, shape } from './testing/drawing';
import { afterRows, jobOf, packageBytes, removedTexts } from './testing/package';

const alternatives = (choice: string, fallback = '') =>
  `<mc:AlternateContent><mc:Choice Requires="x14">${choice}</mc:Choice>${fallback}</mc:AlternateContent>`;

/** As Excel writes a check box: a control within alternatives, twice, with a stand-in in the drawing and in VML. */
const controls = alternatives(
  `<controls>${alternatives('<control shapeId="1025" r:id="rId3" name="Kasten"><controlPr><anchor/></controlPr></control>')}</controls>`,
);
const ole = (inner: string) =>
  `<oleObject progId="Word.Document.12" shapeId="1026" r:id="rId4">${inner}</oleObject>`;
const objects = `<oleObjects>${alternatives(ole('<objectPr r:id="rId5"/>'), `<mc:Fallback>${ole('')}</mc:Fallback>`)}</oleObjects>`;
const twin = `<mc:AlternateContent><mc:Choice Requires="a14">${anchored(
  shape('Kasten', {
    attributes: ' hidden="1"',
    extra:
      '<a:extLst><a:ext uri="{63B3BB69-23CF-44E3-9099-C40C66FF867C}"><a14:compatExt spid="_x0000_s1025"/></a:ext></a:extLst>',
  }),
)}</mc:Choice><mc:Fallback/></mc:AlternateContent>`;

const visible = anchored(shape('Hinweis'));
const hidden = anchored(shape('Intern', { attributes: ' hidden="1"' }));

function book(drawing: string) {
  return packageBytes({
    sheets: [
      {
        before: '<cols><col min="4" max="5" width="9" hidden="1"/></cols>',
        after: `<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>${objects}${controls}`,
        relations: [
          ['rId1', 'drawing', '../drawings/drawing1.xml'],
          ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
          ['rId3', 'ctrlProp', '../ctrlProps/ctrlProp1.xml'],
          ['rId4', 'package', '../embeddings/Brief.docx'],
          ['rId5', 'image', '../media/image1.emf'],
        ],
      },
    ],
    parts: {
      'xl/drawings/drawing1.xml': [drawingPart(drawing), DRAWING_TYPE],
      'xl/drawings/vmlDrawing1.vml': [
        '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="a"><x:ClientData ObjectType="Checkbox"/></v:shape><v:shape id="b"><x:ClientData ObjectType="Pict"/></v:shape></xml>',
        'application/vnd.openxmlformats-officedocument.vmlDrawing',
      ],
      'xl/ctrlProps/ctrlProp1.xml': ['<formControlPr/>', 'application/vnd.ms-excel.controlproperties+xml'],
      'xl/embeddings/Brief.docx': [
        'PK',
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      ],
      'xl/media/image1.emf': ['Bild des Briefs', 'image/x-emf'],
    },
  });
}

it('removes embedded files and controls from the sheet, the drawing, and the drawing for older programs', async () => {
  const job = jobOf(book(visible + twin));
  await objectsStep.run(job);
  expect(afterRows(job)).toBe('<drawing r:id="rId1"/>');
  expect(job.draft.xml('xl/drawings/drawing1.xml')).toBe(drawingPart(visible));
  expect(job.draft.parts()).toEqual([
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
    'xl/drawings/drawing1.xml',
  ]);
  expect(removedTexts(job).slice(0, 2)).toEqual(['Eingebettete Datei in „Plan“', 'Steuerelement in „Plan“']);
  expect(dangling(job.draft)).toEqual([]);
});

it('removes shapes that are hidden', async () => {
  const job = jobOf(book(hidden + visible));
  await objectsStep.run(job);
  expect(job.draft.xml('xl/drawings/drawing1.xml')).toBe(drawingPart(visible));
  expect(removedTexts(job)).toContain('Ausgeblendetes Objekt in „Plan“');
});

/** Columns D and E (3 and 4) are hidden. */
it.each([
  ['wholly in hidden columns', place(0, 3, 2, 4), false],
  ['that ends in a visible column', place(0, 3, 2, 5), true],
  ['that begins in a visible column', place(0, 2, 2, 4), true],
  [
    'that ends where a visible column begins',
    place(0, 3, 2, 5).replace('<xdr:colOff>9<', '<xdr:colOff>0<'),
    false,
  ],
])('a shape %s', async (_, where, stays) => {
  const job = jobOf(book(anchored(shape('Notiz'), where)));
  await objectsStep.run(job);
  expect(job.draft.xml('xl/drawings/drawing1.xml').includes('Notiz')).toBe(stays);
  const kept = jobOf(book(anchored(shape('Notiz'), where)), { hiddenCells: 'bleiben' });
  await objectsStep.run(kept);
  expect(kept.draft.xml('xl/drawings/drawing1.xml')).toContain('Notiz');
});

it('removes the workbook behind a chart, in the file or outside', async () => {
  const chart = (data: string) =>
    `${HEAD}<c:chartSpace xmlns:c="${CHART}" xmlns:r="${RELATIONS}"><c:chart/>${data}</c:chartSpace>`;
  const data = '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData>';
  const frame = (id: string) =>
    anchored(`<xdr:graphicFrame><c:chart xmlns:c="${CHART}" r:id="${id}"/></xdr:graphicFrame>`);
  const job = jobOf(
    packageBytes({
      sheets: [
        { after: '<drawing r:id="rId1"/>', relations: [['rId1', 'drawing', '../drawings/drawing1.xml']] },
      ],
      parts: {
        'xl/drawings/drawing1.xml': [drawingPart(frame('rId1') + frame('rId2')), DRAWING_TYPE],
        'xl/charts/chart1.xml': [chart(data), CHART_TYPE],
        'xl/charts/chart2.xml': [chart(data), CHART_TYPE],
        'xl/embeddings/Zahlen.xlsx': [
          'PK',
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        ],
      },
      relations: {
        'xl/drawings/drawing1.xml': [
          ['rId1', 'chart', '../charts/chart1.xml'],
          ['rId2', 'chart', '../charts/chart2.xml'],
        ],
        'xl/charts/chart1.xml': [['rId1', 'package', '../embeddings/Zahlen.xlsx']],
        'xl/charts/chart2.xml': [['rId1', 'oleObject', 'file:///H:/Zahlen.xlsx', 'External']],
      },
    }),
  );
  await objectsStep.run(job);
  expect(job.draft.xml('xl/charts/chart1.xml')).toBe(chart(''));
  expect(job.draft.xml('xl/charts/chart2.xml')).toBe(chart(''));
  expect(job.draft.has('xl/embeddings/Zahlen.xlsx')).toBe(false);
  expect(job.draft.relationships('xl/charts/chart2.xml')).toEqual([]);
  expect(removedTexts(job)).toEqual(['Eingebettete Datei in „Plan“', 'Eingebettete Datei in „Plan“']);
});

import { dangling } from './testing/dangling';
import { DRAWING_TYPE, anchored, drawingPart, picture, shape } from './testing/drawing';
import { afterRows, jobOf, packageBytes, removedTexts } from './testing/package';
import { unknownPartsStep } from './unknown-parts';

const DIAGRAM = 'application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml';

it('removes what a program of unknown make added, signatures, and parts that nothing leads to', async () => {
  const job = jobOf(
    packageBytes({
      sheets: [{ relations: [['rId1', 'urn:hersteller:zusatz', '../zusatz/sheet1.bin']] }],
      rootRelations: [
        [
          'rId2',
          'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin',
          '_xmlsignatures/origin.sigs',
        ],
      ],
      parts: {
        'xl/zusatz/sheet1.bin': ['x', 'application/octet-stream'],
        '_xmlsignatures/origin.sigs': ['', 'application/vnd.openxmlformats-package.digital-signature-origin'],
        'xl/media/image1.png': ['Bild', 'image/png'],
      },
    }),
  );
  await unknownPartsStep.run(job);
  expect(job.account.removed).toEqual([
    { kind: 'unbekannt', what: 'Unbekannter Bestandteil in „Plan“', part: 'xl/zusatz/sheet1.bin' },
    {
      kind: 'unbekannt',
      what: 'Digitale Signatur (die Kopie ist nicht das, was unterschrieben ist)',
      part: '_xmlsignatures/origin.sigs',
    },
    { kind: 'unbekannt', what: 'Unbekannter Bestandteil', part: 'xl/media/image1.png' },
  ]);
  expect(job.draft.parts()).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
});

it('takes a SmartArt graphic out of its drawing', async () => {
  const frame =
    '<xdr:graphicFrame><a:graphic><a:graphicData><dgm:relIds xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" r:dm="rId1" r:lo="rId2"/></a:graphicData></a:graphic></xdr:graphicFrame>';
  const job = jobOf(
    packageBytes({
      sheets: [
        { after: '<drawing r:id="rId1"/>', relations: [['rId1', 'drawing', '../drawings/drawing1.xml']] },
      ],
      parts: {
        'xl/drawings/drawing1.xml': [drawingPart(anchored(frame) + anchored(shape('Hinweis'))), DRAWING_TYPE],
        'xl/diagrams/data1.xml': ['<x/>', DIAGRAM],
        'xl/diagrams/layout1.xml': ['<x/>', DIAGRAM.replace('Data', 'Layout')],
        'xl/diagrams/drawing1.xml': ['<x/>', 'application/vnd.ms-office.drawingml.diagramDrawing+xml'],
      },
      relations: {
        'xl/drawings/drawing1.xml': [
          ['rId1', 'diagramData', '../diagrams/data1.xml'],
          ['rId2', 'diagramLayout', '../diagrams/layout1.xml'],
          [
            'rId3',
            'http://schemas.microsoft.com/office/2007/relationships/diagramDrawing',
            '../diagrams/drawing1.xml',
          ],
        ],
      },
    }),
  );
  await unknownPartsStep.run(job);
  expect(job.draft.xml('xl/drawings/drawing1.xml')).toBe(drawingPart(anchored(shape('Hinweis'))));
  expect(job.draft.parts().filter((part) => part.includes('diagrams'))).toEqual([]);
  expect(removedTexts(job)[0]).toBe('SmartArt-Grafik in „Plan“');
  expect(dangling(job.draft)).toEqual([]);
});

it('leaves a picture whose effect needs a part of unknown kind', async () => {
  const blip = (effect: string) => picture(`<a:blip r:embed="rId1">${effect}</a:blip>`);
  const effect =
    '<a:extLst><a:ext uri="{BEBA8EAE-BF5A-486C-A8C5-ECC9F3942E4B}"><a14:imgProps><a14:imgLayer r:embed="rId2"/></a14:imgProps></a:ext></a:extLst>';
  const job = jobOf(
    packageBytes({
      sheets: [
        { after: '<drawing r:id="rId1"/>', relations: [['rId1', 'drawing', '../drawings/drawing1.xml']] },
      ],
      parts: {
        'xl/drawings/drawing1.xml': [drawingPart(anchored(blip(effect))), DRAWING_TYPE],
        'xl/media/image1.png': ['Bild', 'image/png'],
        'xl/media/hdphoto1.wdp': ['Bild', 'image/vnd.ms-photo'],
      },
      relations: {
        'xl/drawings/drawing1.xml': [
          ['rId1', 'image', '../media/image1.png'],
          ['rId2', 'http://schemas.microsoft.com/office/2007/relationships/hdphoto', '../media/hdphoto1.wdp'],
        ],
      },
    }),
  );
  await unknownPartsStep.run(job);
  expect(job.draft.xml('xl/drawings/drawing1.xml')).toBe(drawingPart(anchored(blip(''))));
  expect(removedTexts(job)).toEqual(['Unbekannter Bestandteil in „Plan“']);
});

it('removes relationships that lead out of the package, but for links, and those that lead to nothing', async () => {
  const job = jobOf(
    packageBytes({
      sheets: [
        {
          after:
            '<hyperlinks><hyperlink ref="A1" r:id="rId1"/></hyperlinks><picture r:id="rId2"/><drawing r:id="rId3"/>',
          relations: [
            ['rId1', 'hyperlink', 'https://www.destatis.de/', 'External'],
            ['rId2', 'image', 'https://server.example/zaehler.png', 'External'],
            ['rId3', 'drawing', '../drawings/fehlt.xml'],
          ],
        },
      ],
    }),
  );
  await unknownPartsStep.run(job);
  expect(afterRows(job)).toBe('<hyperlinks><hyperlink ref="A1" r:id="rId1"/></hyperlinks>');
  expect(removedTexts(job)).toEqual([
    'Verweis nach außen in „Plan“',
    'Verweis auf einen fehlenden Bestandteil in „Plan“',
  ]);
  expect(dangling(job.draft)).toEqual([]);
});

it('ends where relationships lead in a circle', async () => {
  const job = jobOf(
    packageBytes({
      workbookRelations: [['rId1', 'urn:a', 'a.bin']],
      parts: { 'xl/a.bin': ['a', 'application/x'], 'xl/b.bin': ['b', 'application/x'] },
      relations: { 'xl/a.bin': [['rId1', 'urn:b', 'b.bin']], 'xl/b.bin': [['rId1', 'urn:a', 'a.bin']] },
    }),
  );
  await unknownPartsStep.run(job);
  expect(job.draft.parts()).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
});

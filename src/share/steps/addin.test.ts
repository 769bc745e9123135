import { WEB_EXTENSION } from '../testing/everything/vocabulary';
import { addinStep } from './addin';
import { dangling } from './testing/dangling';
import { DRAWING_TYPE, anchored, drawingPart, picture, shape } from './testing/drawing';
import { afterRows, jobOf, packageBytes, removedTexts } from './testing/package';

const EXTENSION = 'http://schemas.microsoft.com/office/2011/relationships/webextension';
const extension = `<we:webextension xmlns:we="${WEB_EXTENSION}" id="{1}"/>`;
const frame = `<xdr:graphicFrame macro=""><a:graphic><a:graphicData uri="${WEB_EXTENSION}"><we:webextensionref r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
/** As Excel writes it: programs without add-ins show the picture that was taken last. */
const contentAddin = `<mc:AlternateContent><mc:Choice xmlns:we="${WEB_EXTENSION}" Requires="we">${frame}</mc:Choice><mc:Fallback>${picture('<a:blip r:embed="rId2"/>')}</mc:Fallback></mc:AlternateContent>`;

function withDrawing(content: string) {
  return jobOf(
    packageBytes({
      sheets: [
        { after: '<drawing r:id="rId1"/>', relations: [['rId1', 'drawing', '../drawings/drawing1.xml']] },
      ],
      parts: {
        'xl/drawings/drawing1.xml': [drawingPart(content), DRAWING_TYPE],
        'xl/webextensions/webextension1.xml': [extension, 'application/vnd.ms-office.webextension+xml'],
        'xl/media/image1.png': ['Bild des Add-Ins', 'image/png'],
      },
      relations: {
        'xl/drawings/drawing1.xml': [
          ['rId1', EXTENSION, '../webextensions/webextension1.xml'],
          ['rId2', 'image', '../media/image1.png'],
        ],
      },
    }),
  );
}

it('takes a content add-in out of its sheet, with its picture, and leaves the shape beside it', async () => {
  const other = anchored(shape('Hinweis'));
  const job = withDrawing(anchored(contentAddin) + other);
  await addinStep.run(job);
  expect(job.draft.xml('xl/drawings/drawing1.xml')).toBe(drawingPart(other));
  expect(job.account.removed).toEqual([
    { kind: 'addin', what: 'Add-In in „Plan“', part: 'xl/webextensions/webextension1.xml' },
    { kind: 'addin', what: 'Gehörte nur zu etwas, das entfernt ist', part: 'xl/media/image1.png', count: 0 },
  ]);
  expect(dangling(job.draft)).toEqual([]);
});

it('keeps a picture that another shape shows as well', async () => {
  const other = anchored(picture('<a:blip r:embed="rId2"/>'));
  const job = withDrawing(anchored(contentAddin) + other);
  await addinStep.run(job);
  expect(job.draft.xml('xl/drawings/drawing1.xml')).toBe(drawingPart(other));
  expect(job.draft.has('xl/media/image1.png')).toBe(true);
});

it('takes it out of a group, whose other shapes stay', async () => {
  const group = (content: string) => anchored(`<xdr:grpSp>${content}</xdr:grpSp>`);
  const job = withDrawing(group(contentAddin + shape('Rahmen')));
  await addinStep.run(job);
  expect(job.draft.xml('xl/drawings/drawing1.xml')).toBe(drawingPart(group(shape('Rahmen'))));
});

it('removes bindings to cells, and keeps other additions to the sheet', async () => {
  const sparklines = '<ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups/></ext>';
  const bindings =
    '<ext uri="{7E03D99C-DC04-49d9-9315-930204A7B6E9}"><x15:webExtensions><x15:webExtension appRef="{1}"><xm:f>Plan!A1:B2</xm:f></x15:webExtension></x15:webExtensions></ext>';
  const job = jobOf(packageBytes({ sheets: [{ after: `<extLst>${bindings}${sparklines}</extLst>` }] }));
  await addinStep.run(job);
  expect(afterRows(job)).toBe(`<extLst>${sparklines}</extLst>`);
  expect(removedTexts(job)).toEqual(['Bindungen eines Add-Ins in „Plan“']);
});
